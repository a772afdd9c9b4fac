// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/tray/trayicon.h"
#include "windowfixture.h"
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

/// When the worker goes, and when the window does.
class WindowLifeTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void withoutAWorkerNothingIsGreen();
    void quittingAsksNoWindow_data();
    void quittingAsksNoWindow();
    void quittingWithoutAWorkerAsksNothing();
    void quittingWhileItStartsAsks();
};

void WindowLifeTest::withoutAWorkerNothingIsGreen()
{
    start(sampleViews());
    const auto* headline = find<QLabel>(u"headlineLabel"_s);
    m_desktop->window().showConnection(sampleId(u"crm"_s));
    QCOMPARE(headline->property("tone").toString(), u"fine"_s);
    const QString before = headline->text();
    m_link->tell(api::Stopping());
    m_link->setConnected(false);
    const QAbstractItemModel& model = m_desktop->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(ConnectionsModel::HeaderRole).toBool()) {
            QCOMPARE(index.data().toString(), u"Not watched (10)"_s);
            continue;
        }
        QCOMPARE(static_cast<Tone>(index.data(ConnectionsModel::ToneRole).toInt()), Tone::Calm);
        QVERIFY(index.data(ConnectionsModel::LineRole).toString().contains(u"ot watched"_s));
    }
    QCOMPARE(headline->text(), u"The background worker does not run."_s);
    QCOMPARE(headline->property("tone").toString(), u"calm"_s);
    QCOMPARE(find<QLabel>(u"countdownLabel"_s)->property("tone").toString(), u"calm"_s);
    QVERIFY(!find<QPushButton>(u"primaryActionButton"_s)->isVisible()); // one thing to do: the bar's
    const QList<QAction*> lines = m_desktop->tray().menu()->actions();
    for (const QAction* line : lines) {
        if (line->objectName().startsWith(u"trayConnection_"_s))
            QCOMPARE(line->icon().pixmap(16).toImage(), lines[0]->icon().pixmap(16).toImage());
    }
    m_link->setConnected(true);
    QTRY_COMPARE(headline->text(), before);
    QCOMPARE(headline->property("tone").toString(), u"fine"_s);
}

void WindowLifeTest::quittingAsksNoWindow_data()
{
    QTest::addColumn<bool>("tray");
    QTest::newRow("tray") << true;
    QTest::newRow("no tray") << false;
}

/// A session manager and QCoreApplication::quit() send this event, and stay if a window does not close.
void WindowLifeTest::quittingAsksNoWindow()
{
    QFETCH(const bool, tray);
    start(sampleViews(), tray);
    QSignalSpy quits(m_desktop.get(), &DesktopApplication::quitRequested);
    QEvent quit(QEvent::Quit);
    quit.ignore();
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(quit.isAccepted());
    QCOMPARE(quits.size(), 1);
    QVERIFY(dialog() == nullptr);
    QVERIFY(window().close()); // whoever closes it now succeeds
    QVERIFY(dialog() == nullptr);
}

void WindowLifeTest::quittingWithoutAWorkerAsksNothing()
{
    start(sampleViews());
    QSignalSpy quits(m_desktop.get(), &DesktopApplication::quitRequested);
    m_link->setConnected(false);
    QVERIFY(!window().close());
    QCOMPARE(quits.size(), 1);
    QVERIFY(dialog() == nullptr);
}

/// A worker comes up with the window, and goes on if nobody is asked.
void WindowLifeTest::quittingWhileItStartsAsks()
{
    m_link->setConnected(false);
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{*m_link, *m_clock, [] { return std::unique_ptr<EventReader>(); }, [](const QUrl&, const auto&) {},
                     m_profile->path(), [] { return false; }});
    m_desktop->start();
    QSignalSpy quits(m_desktop.get(), &DesktopApplication::quitRequested);
    window().askQuit();
    QVERIFY(dialog() != nullptr);
    QCOMPARE(quits.size(), 0);
}

EVERGRANT_TEST(WindowLifeTest)
#include "tst_windowlife.moc"
