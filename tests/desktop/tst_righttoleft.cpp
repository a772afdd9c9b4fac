// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in a language that there is none of: longer than English, and written from right to left. What holds here
// holds in any language.

#include "../support/askedtexts.h"
#include "../support/testprogram.h"
#include "desktop/settings/preferenceswindow.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "windowfixture.h"
#include "wizardpictures.h"
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

bool canBeScrolledTo(const QWidget& widget)
{
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(outer);
            area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            return true;
    return false;
}

/// Whatever is seen of a page lies in it from side to side, or can be scrolled to.
QStringList outside(const QWidget& window)
{
    constexpr int rounding = 1; // of a splitter
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QRect place = placeIn(window, *widget);
        const bool isInside = place.left() >= -rounding && place.right() < window.width() + rounding;
        if (!isInside && !canBeScrolledTo(*widget))
            found.append(widget->objectName());
    }
    return found;
}

/// Buttons that are narrower than their text, and wrapped texts that lack a line.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const auto* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && button->window() == &window && button->width() < button->minimumSizeHint().width())
            found.append(button->objectName());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->window() == &window && label->wordWrap() &&
            label->height() < label->heightForWidth(label->width()))
            found.append(label->objectName());
    return found;
}

} // namespace

class RightToLeftTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void init();
    void cleanup();
    void pages_data();
    void pages();
    void everyPageOfTheSettings();
    void everyStepOfTheWizard_data();
    void everyStepOfTheWizard();
    void cleanupTestCase() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    std::unique_ptr<test::PseudoTexts> m_texts;
};

void RightToLeftTest::init()
{
    makeSurroundings();
    m_texts = std::make_unique<test::PseudoTexts>();
}

void RightToLeftTest::cleanup()
{
    m_desktop.reset();
    const QStringList unknown = m_texts->unknown();
    const bool asked = m_texts->count() > 0;
    m_texts.reset();
    QVERIFY(asked);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void RightToLeftTest::pages_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QSize>("size");
    for (const bool empty : {false, true})
        for (const auto& tab : {"connections", "log", "jobs", "alerts"})
            for (const QSize size : {QSize(1120, 760), QSize(632, 360)})
                QTest::addRow("%s%s, %d", tab, empty ? ", empty" : "", size.width())
                    << QString::fromLatin1(tab) << empty << size;
}

void RightToLeftTest::pages()
{
    QFETCH(const QString, tab);
    QFETCH(const bool, empty);
    QFETCH(const QSize, size);
    start(empty ? QList<api::ConnectionView>() : sampleViews());
    click(tab + u"TabButton"_s);
    window().resize(size);
    // Only a real language has to fit the smallest screen.
    QTRY_COMPARE(window().size(), size.expandedTo(window().minimumSizeHint()));
    QTRY_VERIFY2(outside(window()).isEmpty(), qPrintable(outside(window()).join(u' ')));
    QTRY_VERIFY2(clipped(window()).isEmpty(), qPrintable(clipped(window()).join(u' ')));
    const int first = placeIn(window(), *find<QWidget>(u"connectionsTabButton"_s)).center().x();
    const int last = placeIn(window(), *find<QWidget>(u"alertsTabButton"_s)).center().x();
    QVERIFY2(first > last, "the pages are chosen from the right");
    if (tab == "connections"_L1 && !empty)
        QVERIFY2(placeIn(window(), *find<QWidget>(u"connectionsPanel"_s)).center().x() >
                     placeIn(window(), *find<QWidget>(u"detailsScroll"_s)).center().x(),
                 "the list is at the right");
}

void RightToLeftTest::everyPageOfTheSettings()
{
    start(sampleViews());
    click(u"settingsButton"_s);
    const auto* settings = window().findChild<PreferencesWindow*>();
    auto* subjects = settings->findChild<QListWidget*>(u"subjectsList"_s);
    for (int row = 0; row < subjects->count(); ++row) {
        subjects->setCurrentRow(row);
        QTRY_VERIFY2(outside(*settings).isEmpty(), qPrintable(outside(*settings).join(u' ')));
        QTRY_VERIFY2(clipped(*settings).isEmpty(), qPrintable(clipped(*settings).join(u' ')));
    }
    QVERIFY(placeIn(*settings, *subjects).center().x() > settings->width() / 2);
}

void RightToLeftTest::everyStepOfTheWizard_data()
{
    QTest::addColumn<QString>("step");
    for (const auto& step : {"1", "2", "3", "3-errors", "3-generic", "4", "4-code", "4-failed", "5", "5-warning"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void RightToLeftTest::everyStepOfTheWizard()
{
    QFETCH(const QString, step);
    m_link->script<api::Providers>(sampleProviders());
    start({});
    showWizard(window(), *m_link, step);
    const auto* wizard = window().findChild<AddConnectionDialog*>();
    QTRY_VERIFY2(outside(*wizard).isEmpty(), qPrintable(outside(*wizard).join(u' ')));
    QTRY_VERIFY2(clipped(*wizard).isEmpty(), qPrintable(clipped(*wizard).join(u' ')));
}

EVERGRANT_TEST(RightToLeftTest)
#include "tst_righttoleft.moc"
