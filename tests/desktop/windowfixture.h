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
        QStringList texts;
        for (const auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->window() == &window)
                texts << button->text();
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->window() == &window && label->buddy() != nullptr)
                texts << label->text();
        QHash<QKeySequence, QString> letters;
        QStringList shared;
        for (const QString& text : std::as_const(texts)) {
            const auto letter = QKeySequence::mnemonic(text);
            if (letters.contains(letter))
                shared << letters[letter] + QStringLiteral(" = ") + text;
            else if (!letter.isEmpty())
                letters.insert(letter, text);
        }
        if (!shared.isEmpty())
            QTest::qFail(qPrintable(shared.join(QStringLiteral(", ")) + QStringLiteral(" among ") +
                                    texts.join(QStringLiteral(" | "))),
                         __FILE__, __LINE__);
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
