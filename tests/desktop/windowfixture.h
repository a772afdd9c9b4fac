// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktopapplication.h"
#include "desktop/tray/quitdialog.h"
#include "fakes.h"
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace evergrant {

/// The desktop program with a scripted worker behind it; the profile lasts for one test.
class WindowFixture : public QObject
{
protected:
    void makeSurroundings()
    {
        m_desktop.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_link = std::make_unique<FakeLink>();
        m_clock = std::make_unique<FakeClock>(sampleNow());
    }

    void start(const QList<api::ConnectionView>& views, bool tray = false)
    {
        m_link->setViews(views);
        m_desktop = std::make_unique<DesktopApplication>(
            DesktopParts{*m_link, *m_clock, [] { return std::unique_ptr<EventReader>(); },
                         [](const QUrl&, const auto&) {}, m_profile->path(), [tray] { return tray; }});
        m_desktop->start();
        QTRY_VERIFY(m_desktop->model().isLoaded());
    }

    MainWindow& window() { return m_desktop->window(); }
    QDialog* dialog() { return window().findChild<QuitDialog*>(); }
    void click(const QString& button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// The letters of what is visible in a window of ours; fails where one stands for two: Alt and that letter would
    /// only move between them, and press neither.
    static QHash<QKeySequence, QString> lettersOf(const QWidget& window)
    {
        QHash<QKeySequence, QString> letters;
        const auto note = [&letters](const QString& text) {
            const auto letter = QKeySequence::mnemonic(text);
            if (letters.contains(letter))
                QTest::qFail(
                    qPrintable(QStringLiteral("%1 and %2 share %3").arg(letters[letter], text, letter.toString())),
                    __FILE__, __LINE__);
            if (!letter.isEmpty())
                letters.insert(letter, text);
        };
        for (const auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->window() == &window)
                note(button->text());
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->window() == &window && label->buddy() != nullptr)
                note(label->text());
        return letters;
    }
    template <typename T>
    T* find(const QString& name)
    {
        T* found = window().findChild<T*>(name);
        if (found == nullptr)
            qWarning("no widget %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DesktopApplication> m_desktop;
};

} // namespace evergrant
