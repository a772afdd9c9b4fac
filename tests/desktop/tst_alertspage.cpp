// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page "Alerts" in the window: its states, and what can be done there.

#include "../support/testprogram.h"
#include "alertsamples.h"
#include "desktop/widgets/messagebar.h"
#include "windowfixture.h"
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class AlertsPageTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void emptyExplains();
    void waitsForTheWorker();
    void states();
    void foreignTextIsText();
    void headline();
    void tests();
    void testFails();
    void pausesForATime_data();
    void pausesForATime();
    void resumes();
    void removalAsks();
    void heartbeats();
    void pausesAndResumesAHeartbeat();
    void heartbeatRemovalAsks();
    void addsAHeartbeat();
    void heartbeatRefusals_data();
    void heartbeatRefusals();
    void followsTheLog_data();
    void followsTheLog();
    void rowsStayWhereTheyAre();
    void looksAgainOnlyWhileSeen();
    void looksAgainWhenAPauseEnds();
    void workerGone();
    void noLetterStandsForTwo();
    void keyboard();

private:
    void startWith(const QList<api::AlertView>& alerts, const QList<api::HeartbeatView>& heartbeats = {})
    {
        script(alerts, heartbeats);
        start({sampleView(u"crm"_s)});
        click(u"alertsTabButton"_s);
        QTRY_VERIFY(!find<QLabel>(u"waitingLabel"_s)->isVisible());
    }
    void script(const QList<api::AlertView>& alerts, const QList<api::HeartbeatView>& heartbeats)
    {
        m_link->script<api::AlertList>({alerts});
        m_link->script<api::HeartbeatList>({heartbeats});
    }
    void log(const QString& kind)
    {
        Event event;
        event.at = sampleNow();
        event.kind = kind;
        m_link->tell(api::EventLogged{event});
    }
    QString labelText(const QString& name) { return find<QLabel>(name)->text(); }
    QString said() { return find<MessageBar>(u"messageBar"_s)->text(); }
    /// Waits until what was asked for has come.
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
};

void AlertsPageTest::emptyExplains()
{
    startWith({});
    auto* begin = window().findChild<QWidget*>(u"AlertsPage"_s)->findChild<QPushButton*>(u"introBeginButton"_s);
    auto* other = find<QPushButton>(u"introOtherButton"_s);
    QTRY_VERIFY(begin->isVisible() && other->isVisible());
    QVERIFY(!find<QWidget>(u"alertsListPage"_s)->isVisible());
    other->click();
    QTRY_VERIFY(find<QLineEdit>(u"heartbeat-urlEdit"_s)->isVisible());
    find<QLineEdit>(u"heartbeat-urlEdit"_s)->window()->close();
    begin->click();
    QTRY_VERIFY(find<QLineEdit>(u"alert-toEdit"_s)->isVisible());
}

void AlertsPageTest::waitsForTheWorker()
{
    start({sampleView(u"crm"_s)});
    click(u"alertsTabButton"_s);
    QVERIFY(find<QLabel>(u"waitingLabel"_s)->isVisible());
    QVERIFY(m_link->answer<api::AlertList>({sampleAlerts()}));
    QVERIFY(m_link->answer<api::HeartbeatList>({}));
    QVERIFY(find<QWidget>(u"alertsListPage"_s)->isVisible());
}

void AlertsPageTest::states()
{
    startWith(sampleAlerts());
    QCOMPARE(labelText(u"alertTitle_mail"_s), u"Mail to ann@example.org"_s);
    QCOMPARE(labelText(u"alertStatus_mail"_s), u"Told last: 06:48."_s);
    QCOMPARE(find<QLabel>(u"alertTitle_mail"_s)->accessibleDescription(), u"ready"_s);
    QVERIFY(labelText(u"alertAbout_mail"_s).endsWith("Quiet from 22:00 to 07:00."_L1));
    QCOMPARE(find<QLabel>(u"alertTitle_slack"_s)->accessibleDescription(), u"fails"_s);
    QCOMPARE(find<QLabel>(u"alertStatus_slack"_s)->property("tone").toString(), u"watch"_s);
    QVERIFY(labelText(u"alertStatus_slack"_s).contains("Make a new incoming webhook"_L1)); // the remedy
    QVERIFY(labelText(u"alertStatus_slack"_s).contains("Next try: 16:14."_L1));
    QCOMPARE(labelText(u"alertStatus_sms"_s), u"Paused until 18:00."_s);
    QCOMPARE(find<QLabel>(u"alertTitle_pager"_s)->accessibleDescription(), u"sending"_s);
    QVERIFY(!find<QPushButton>(u"addConnectionButton"_s)->isVisible());
}

void AlertsPageTest::foreignTextIsText()
{
    auto alert = sampleAlert(u"a"_s, u"slack"_s, u"<img src='file:///dev/zero'>"_s, AlertHealth::Failing);
    alert.summary = u"<b>x</b>"_s;
    startWith({alert});
    for (const auto& name : {u"alertTitle_a"_s, u"alertStatus_a"_s})
        QCOMPARE(find<QLabel>(name)->textFormat(), Qt::PlainText);
    QVERIFY(labelText(u"alertStatus_a"_s).startsWith("<b>x</b>"_L1));
}

void AlertsPageTest::headline()
{
    startWith(sampleAlerts());
    QCOMPARE(labelText(u"alertsHeadlineLabel"_s), u"One alert cannot be sent."_s);
    QCOMPARE(labelText(u"alertsDetailLabel"_s), u"Told last: Mail to ann@example.org, 06:48."_s);
    QVERIFY(!find<QLabel>(u"alertsAdviceLabel"_s)->isVisible());
    script({sampleAlerts().first()}, {});
    log(u"alert-removed"_s);
    QTRY_COMPARE(labelText(u"alertsHeadlineLabel"_s), u"Somebody is told when a person is needed."_s);
    QVERIFY(find<QLabel>(u"alertsAdviceLabel"_s)->isVisible());
}

void AlertsPageTest::tests()
{
    m_link->script<api::AlertTest>({u"ann@example.org has it."_s});
    startWith(sampleAlerts());
    const int before = m_link->count(u"alert-list"_s);
    click(u"testAlert_mail"_s);
    QTRY_COMPARE(said(), u"Mail to ann@example.org: ann@example.org has it."_s);
    QCOMPARE(m_link->lastParams(u"alert-test"_s)["id"_L1].toString(), u"mail"_s);
    QTRY_VERIFY(m_link->count(u"alert-list"_s) > before); // what waited may have been sent
}

void AlertsPageTest::testFails()
{
    m_link->scriptError(u"alert-test"_s, Error{ErrorKind::Failed, u"refused"_s, u"The server refuses it."_s});
    startWith(sampleAlerts());
    click(u"testAlert_slack"_s);
    QTRY_COMPARE(said(), u"Slack to #operations: The server refuses it."_s);
}

void AlertsPageTest::pausesForATime_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonValue>("duration");
    QTest::newRow("hour") << u"pauseAlert_mail_1h"_s << QJsonValue(3600);
    QTest::newRow("eight hours") << u"pauseAlert_mail_8h"_s << QJsonValue(8 * 3600);
    QTest::newRow("day") << u"pauseAlert_mail_1d"_s << QJsonValue(86400);
    QTest::newRow("without end") << u"pauseAlert_mail_on"_s << QJsonValue(QJsonValue::Null);
}

void AlertsPageTest::pausesForATime()
{
    QFETCH(QString, action);
    QFETCH(QJsonValue, duration);
    startWith(sampleAlerts());
    find<QAction>(action)->trigger();
    QCOMPARE(m_link->lastParams(u"alert-pause"_s)["id"_L1].toString(), u"mail"_s);
    QCOMPARE(m_link->lastParams(u"alert-pause"_s)["for"_L1], duration);
}

void AlertsPageTest::resumes()
{
    startWith(sampleAlerts());
    QVERIFY(!window().findChild<QAction*>(u"pauseAlert_sms_1h"_s)); // it is paused
    find<QAction>(u"resumeAlert_sms"_s)->trigger();
    QCOMPARE(m_link->lastParams(u"alert-resume"_s)["id"_L1].toString(), u"sms"_s);
}

void AlertsPageTest::removalAsks()
{
    m_link->script<api::AlertRemove>({});
    startWith(sampleAlerts());
    find<QAction>(u"removeAlert_mail"_s)->trigger();
    QVERIFY(labelText(u"confirmLabel"_s).startsWith("Mail to ann@example.org: nothing is sent"_L1));
    QCOMPARE(m_link->count(u"alert-remove"_s), 0);
    click(u"confirmButton"_s);
    QTRY_COMPARE(m_link->lastParams(u"alert-remove"_s)["id"_L1].toString(), u"mail"_s);
    QTRY_COMPARE(said(), u"Mail to ann@example.org: The alert is removed."_s);
}

void AlertsPageTest::heartbeats()
{
    startWith({}, sampleHeartbeats());
    QVERIFY(find<QLabel>(u"noAlertsLabel"_s)->isVisible());
    QCOMPARE(labelText(u"alertsHeadlineLabel"_s), u"Nobody is told when a person is needed."_s);
    QCOMPARE(labelText(u"alertTitle_heartbeat0"_s), u"https://hc-ping.com/0f2c6d1e"_s);
    QCOMPARE(labelText(u"alertStatus_heartbeat0"_s), u"The last call arrived: 15:55."_s);
    QCOMPARE(find<QLabel>(u"alertStatus_heartbeat1"_s)->property("tone").toString(), u"watch"_s);
    QVERIFY(labelText(u"alertStatus_heartbeat1"_s).contains("status.example did not answer."_L1));
}

void AlertsPageTest::pausesAndResumesAHeartbeat()
{
    m_link->script<api::HeartbeatPause>({});
    m_link->script<api::HeartbeatResume>({});
    auto heartbeats = sampleHeartbeats();
    heartbeats[1].paused = true;
    startWith({}, heartbeats);
    QCOMPARE(labelText(u"alertStatus_heartbeat1"_s), u"Paused: it is not called until it is resumed."_s);
    QCOMPARE(find<QLabel>(u"alertStatus_heartbeat1"_s)->property("tone").toString(), u"calm"_s);
    click(u"pauseHeartbeat_0"_s);
    QTRY_COMPARE(m_link->lastParams(u"heartbeat-pause"_s)["url"_L1].toString(), u"https://hc-ping.com/0f2c6d1e"_s);
    QTRY_VERIFY(said().startsWith("The heartbeat is paused."_L1));
    click(u"resumeHeartbeat_1"_s);
    QTRY_COMPARE(m_link->lastParams(u"heartbeat-resume"_s)["url"_L1].toString(), u"https://status.example/beat/7"_s);
}

void AlertsPageTest::heartbeatRemovalAsks()
{
    m_link->script<api::HeartbeatRemove>({});
    startWith({}, sampleHeartbeats());
    click(u"removeHeartbeat_1"_s);
    QVERIFY(labelText(u"confirmLabel"_s).startsWith("https://status.example/beat/7 is not called"_L1));
    QCOMPARE(m_link->count(u"heartbeat-remove"_s), 0);
    click(u"confirmButton"_s);
    QTRY_COMPARE(m_link->lastParams(u"heartbeat-remove"_s)["url"_L1].toString(), u"https://status.example/beat/7"_s);
    QTRY_COMPARE(said(), u"The heartbeat is removed."_s);
}

void AlertsPageTest::addsAHeartbeat()
{
    m_link->script<api::HeartbeatAdd>({});
    startWith(sampleAlerts());
    click(u"addHeartbeatButton"_s);
    auto* edit = find<QLineEdit>(u"heartbeat-urlEdit"_s);
    edit->setText(u"https://hc-ping.com/1"_s);
    click(u"heartbeatOkButton"_s);
    QTRY_VERIFY(!window().findChild<QDialog*>());
    const auto sent = m_link->lastParams(u"heartbeat-add"_s);
    QCOMPARE(sent["url"_L1].toString(), u"https://hc-ping.com/1"_s);
    QVERIFY(sent["connections"_L1].toArray().isEmpty());
    QVERIFY(said().startsWith("The heartbeat is added."_L1));
}

void AlertsPageTest::heartbeatRefusals_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << u"heartbeat-urlError"_s << u"Address is missing"_s;
    QTest::newRow("plain http") << u"http://hc-ping.com/1"_s << u"heartbeat-urlError"_s << u"no address to call"_s;
    QTest::newRow("worker") << u"https://hc-ping.com/1"_s << u"heartbeatErrorLabel"_s << u"at most 20"_s;
}

void AlertsPageTest::heartbeatRefusals()
{
    QFETCH(QString, url);
    QFETCH(QString, label);
    QFETCH(QString, says);
    m_link->scriptError(u"heartbeat-add"_s,
                        Error{ErrorKind::Usage, u"too-many-heartbeats"_s, u"There are at most 20."_s});
    startWith(sampleAlerts());
    click(u"addHeartbeatButton"_s);
    find<QLineEdit>(u"heartbeat-urlEdit"_s)->setText(url);
    click(u"heartbeatOkButton"_s);
    QTRY_VERIFY(find<QLabel>(label)->isVisible());
    QVERIFY2(labelText(label).contains(says), qPrintable(labelText(label)));
    QVERIFY(window().findChild<QDialog*>());
}

void AlertsPageTest::followsTheLog_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("asks");
    QTest::newRow("alert") << u"alert-failing"_s << true;
    QTest::newRow("heartbeat") << u"heartbeat-failed"_s << true;
    QTest::newRow("other") << u"refresh-succeeded"_s << false;
}

void AlertsPageTest::followsTheLog()
{
    QFETCH(QString, kind);
    QFETCH(bool, asks);
    startWith(sampleAlerts());
    settle();
    const int before = m_link->count(u"alert-list"_s);
    log(kind);
    QCOMPARE(m_link->count(u"alert-list"_s) > before, asks);
}

/// Nobody loses the row that the keyboard is in because a message was sent.
void AlertsPageTest::rowsStayWhereTheyAre()
{
    startWith(sampleAlerts());
    settle();
    const auto* button = find<QPushButton>(u"testAlert_mail"_s);
    auto alerts = sampleAlerts();
    alerts[0].lastSentAt = sampleNow();
    script(alerts, {});
    log(u"alert-sent"_s);
    QTRY_COMPARE(labelText(u"alertStatus_mail"_s), u"Told last: 15:59."_s);
    QCOMPARE(find<QPushButton>(u"testAlert_mail"_s), button);
}

/// That a heartbeat has arrived stands in no log.
void AlertsPageTest::looksAgainOnlyWhileSeen()
{
    auto alerts = sampleAlerts();
    alerts[2].pausedUntil = {};
    startWith(alerts, sampleHeartbeats());
    settle();
    const int before = m_link->count(u"heartbeat-list"_s);
    m_clock->advance(10min);
    settle();
    QCOMPARE(m_link->count(u"heartbeat-list"_s), before + 1);
    click(u"logTabButton"_s);
    QCOMPARE(m_clock->armed(), 0);
    m_clock->advance(1h);
    settle();
    QCOMPARE(m_link->count(u"heartbeat-list"_s), before + 1);
    click(u"alertsTabButton"_s); // what is shown may be old
    settle();
    QCOMPARE(m_link->count(u"heartbeat-list"_s), before + 2);
}

void AlertsPageTest::looksAgainWhenAPauseEnds()
{
    auto alerts = sampleAlerts();
    alerts[2].pausedUntil = sampleNow().addSecs(120);
    startWith(alerts);
    settle();
    const int before = m_link->count(u"alert-list"_s);
    m_clock->advance(2min);
    QCOMPARE(m_link->count(u"alert-list"_s), before + 1);
}

void AlertsPageTest::workerGone()
{
    startWith(sampleAlerts(), sampleHeartbeats());
    m_link->setConnected(false);
    QCOMPARE(labelText(u"alertsHeadlineLabel"_s), u"The background worker does not run."_s);
    QCOMPARE(find<QLabel>(u"alertsHeadlineLabel"_s)->property("tone").toString(), u"calm"_s);
    QVERIFY(!find<QPushButton>(u"testAlert_mail"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"addAlertButton"_s)->isEnabled());
    m_link->setConnected(true);
    QTRY_COMPARE(labelText(u"alertsHeadlineLabel"_s), u"One alert cannot be sent."_s);
    QVERIFY(find<QPushButton>(u"testAlert_mail"_s)->isEnabled());
}

void AlertsPageTest::noLetterStandsForTwo()
{
    startWith(sampleAlerts(), sampleHeartbeats());
    QSet<QString> letters;
    int found = 0;
    for (const auto* button : window().findChildren<QAbstractButton*>()) {
        const auto letter = QKeySequence::mnemonic(button->text());
        if (!button->isVisible() || letter.isEmpty())
            continue;
        letters.insert(letter.toString());
        ++found;
    }
    QCOMPARE(letters.size(), found);
    QVERIFY(found > 5);
}

void AlertsPageTest::keyboard()
{
    startWith(sampleAlerts());
    window().activateWindow();
    find<QPushButton>(u"addAlertButton"_s)->setFocus();
    QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(window().focusWidget(), find<QPushButton>(u"testAlert_mail"_s));
    QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
    QVERIFY(window().focusWidget()->accessibleName().contains("What can be done about Mail to ann"_L1));
}

EVERGRANT_TEST(AlertsPageTest)
#include "tst_alertspage.moc"
