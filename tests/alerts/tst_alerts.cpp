// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../support/testprogram.h"
#include "alertbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::AlertBench;

namespace {

ChannelFailure failing(DeliveryTrouble kind)
{
    return {kind, {ErrorKind::Failed, u"broken"_s, u"The inbox is broken."_s}, {}};
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells();
    void slowChannelDelaysNobody();
    void stateSurvivesARestart();
    void unsentSurvivesARestart();
    void overBeforeItWasSent();
    void failingChannelIsToldByTheNext();
    void neverThroughTheConnectionAlone();
    void offline();
    void addedLaterIsToldWhatIsWrong();
    void removedConnection();
    void pause();
    void pauseForATime();
    void edits();
    void secretGoesToItsOriginOnly();
    void lostSecret();
    void sendsATest();
    void whatIsDueWaitsForATest();
    void deliveries();
    void overWhileNoWorkerWasThere();
    void heartbeat();
};

void TestAlerts::tells()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.fails(u"shop"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    QVERIFY(bench.inbox(u"ann"_s).tellings.first().text.subject.contains(u"shop"_s));
    QCOMPARE(bench.status(u"ann"_s).state, AlertHealth::Ready);
    bench.note(u"shop"_s, Health::Refreshing); // between two states
    bench.works(u"shop"_s);
    bench.advance(11min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"all-clear"_s}));
    QVERIFY(bench.kindsLogged().contains(u"alert-sent"_s));
}

void TestAlerts::slowChannelDelaysNobody()
{
    AlertBench bench;
    bench.add(u"slow"_s);
    bench.add(u"ann"_s);
    bench.inbox(u"slow"_s).held = std::make_shared<QPromise<void>>();
    bench.inbox(u"slow"_s).held->start();
    bench.fails(u"shop"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 1);
    QCOMPARE(bench.inbox(u"slow"_s).tellings.size(), 0);
    QCOMPARE(bench.status(u"slow"_s).state, AlertHealth::Sending);
}

void TestAlerts::stateSurvivesARestart()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.fails(u"shop"_s);
    bench.advance(2min);
    bench.restart();
    bench.advance(1h);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    bench.advance(4h);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"reminder"_s}));
}

void TestAlerts::unsentSurvivesARestart()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.inbox(u"ann"_s).failures = {failing(DeliveryTrouble::Temporary), failing(DeliveryTrouble::Temporary)};
    bench.fails(u"shop"_s);
    bench.advance(61s);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 0);
    bench.restart();
    bench.advance(1min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
}

void TestAlerts::overBeforeItWasSent()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    for (int i = 0; i < 3; ++i)
        bench.inbox(u"ann"_s).failures.push_back(failing(DeliveryTrouble::Configuration));
    bench.fails(u"shop"_s);
    bench.advance(2min);
    bench.works(u"shop"_s);
    bench.advance(24h);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList());
    QCOMPARE(bench.status(u"ann"_s).progress.waiting, 0);
}

void TestAlerts::failingChannelIsToldByTheNext()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.add(u"bob"_s);
    bench.add(u"eve"_s);
    for (int i = 0; i < 20; ++i)
        bench.inbox(u"bob"_s).failures.push_back(failing(DeliveryTrouble::Configuration));
    bench.fails(u"shop"_s);
    bench.advance(2min);
    QCOMPARE(bench.status(u"bob"_s).state, AlertHealth::Failing);
    QCOMPARE(bench.status(u"bob"_s).summary, u"The inbox is broken."_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"eve"_s).kinds(), (QStringList{u"problem"_s, u"problem"_s}));
    QVERIFY(bench.inbox(u"eve"_s).tellings.last().text.subject.contains(u"The alert bob cannot be sent"_s));
    QVERIFY(bench.inbox(u"eve"_s).tellings.last().text.body.contains(u"The inbox is broken."_s));
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    bench.inbox(u"bob"_s).failures.clear();
    bench.advance(3h);
    QCOMPARE(bench.inbox(u"eve"_s).kinds().last(), u"all-clear"_s);
}

/// Trouble with the connection that signs an alert in is told by another one, too, whatever its patterns say.
void TestAlerts::neverThroughTheConnectionAlone()
{
    AlertBench bench;
    bench.add(u"mail"_s, {{u"smtp"_s, u"smtps://x"_s}, {u"auth-connection"_s, u"mailbox"_s}});
    QVERIFY(bench.status(u"mail"_s).summary.contains(u"add an alert"_s));
    bench.add(u"bob"_s, {}, {u"other-*"_s});
    QVERIFY(!bench.status(u"mail"_s).summary.contains(u"add an alert"_s));
    bench.fails(u"shop"_s);
    bench.note(u"mailbox"_s, Health::NeedsAuthorization);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"bob"_s).kinds(), QStringList{u"problem"_s});
    QVERIFY(bench.inbox(u"bob"_s).tellings.first().text.subject.contains(u"mailbox"_s));
    QCOMPARE(bench.inbox(u"mail"_s).kinds(), (QStringList{u"problem"_s, u"problem"_s}));
}

void TestAlerts::offline()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.isOffline = true;
    bench.fails(u"shop"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 1);
    QVERIFY(bench.inbox(u"ann"_s).tellings.first().text.subject.contains(u"network"_s));
    bench.isOffline = false;
    bench.service->retryNow();
    bench.works(u"shop"_s);
    bench.advance(20min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"all-clear"_s}));
}

void TestAlerts::addedLaterIsToldWhatIsWrong()
{
    AlertBench bench;
    bench.fails(u"shop"_s);
    bench.advance(1h);
    bench.add(u"ann"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
}

void TestAlerts::removedConnection()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.fails(u"shop"_s);
    bench.advance(2min);
    bench.healths.remove(u"shop"_s);
    bench.service->incidents().forgetConnection(AlertBench::idOf(u"shop"_s));
    bench.advance(100h);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    // Removed while no worker was there.
    bench.fails(u"shop"_s);
    bench.advance(2min);
    bench.healths.remove(u"shop"_s);
    bench.restart();
    bench.advance(100h);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"problem"_s}));
}

void TestAlerts::pause()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.service->setPaused(u"ann"_s, true, {});
    QCOMPARE(bench.events.count("alert-paused"_L1), 1); // windows follow the log
    bench.fails(u"shop"_s);
    bench.advance(10h);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 0);
    QCOMPARE(bench.status(u"ann"_s).state, AlertHealth::Paused);
    bench.restart();
    QCOMPARE(bench.status(u"ann"_s).state, AlertHealth::Paused);
    bench.service->setPaused(u"ann"_s, false, {});
    QCOMPARE(bench.events.count("alert-resumed"_L1), 1);
    bench.advance(1min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
}

void TestAlerts::pauseForATime()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.service->setPaused(u"ann"_s, true, 3600s);
    bench.fails(u"shop"_s);
    bench.advance(59min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 0);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 1);
    QCOMPARE(bench.status(u"ann"_s).state, AlertHealth::Ready);
}

void TestAlerts::edits()
{
    AlertBench bench;
    AlertSettings settings = bench.add(u"ann"_s);
    const auto again = QCoro::waitFor(bench.service->add(settings, {}));
    QCOMPARE(again.error().code, u"name-taken"_s);
    settings.id.clear();
    QCOMPARE(QCoro::waitFor(bench.service->add(settings, {}))->settings.id, u"slack"_s);
    QCOMPARE(QCoro::waitFor(bench.service->add(settings, {}))->settings.id, u"slack-2"_s);
    bench.store.broken = Error{ErrorKind::Failed, u"store-failed"_s, u"Full."_s};
    QCOMPARE(QCoro::waitFor(bench.service->add(settings, {})).error().code, u"store-failed"_s);
    bench.store.broken.reset();
    QCOMPARE(bench.service->alerts().size(), 3);
    QVERIFY(QCoro::waitFor(bench.service->remove(u"ann"_s)));
    QCOMPARE(QCoro::waitFor(bench.service->remove(u"ann"_s)).error().code, u"no-such-alert"_s);
    QCOMPARE(QCoro::waitFor(bench.service->test(u"ann"_s)).error().code, u"no-such-alert"_s);
    QCOMPARE(QCoro::waitFor(bench.service->setPaused(u"ann"_s, true, {})).error().code, u"no-such-alert"_s);
    bench.restart();
    QCOMPARE(bench.service->alerts().size(), 2);
}

void TestAlerts::secretGoesToItsOriginOnly()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.restart();
    bench.inbox(u"ann"_s).origin = u"https://elsewhere.example:443"_s;
    bench.fails(u"shop"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 0);
    QVERIFY(bench.status(u"ann"_s).summary.contains(u"https://a.example:443"_s));
    bench.inbox(u"ann"_s).origin = u"https://a.example:443"_s;
    bench.advance(1h);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 1);
    QCOMPARE(bench.inbox(u"ann"_s).secret, QByteArray("address"));
}

void TestAlerts::lostSecret()
{
    AlertBench bench;
    const AlertSettings settings = bench.add(u"ann"_s);
    QVERIFY(QCoro::waitFor(bench.store.putAlert(settings, TargetSecret{{}, u"https://a.example:443"_s})));
    bench.restart();
    QCOMPARE(QCoro::waitFor(bench.service->test(u"ann"_s)).error().code, u"secret-lost"_s);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 0);
}

void TestAlerts::sendsATest()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    const auto tested = QCoro::waitFor(bench.service->test(u"ann"_s));
    QVERIFY(tested);
    QCOMPARE(*tested, u"The inbox has it."_s);
    QVERIFY(bench.inbox(u"ann"_s).tellings.first().text.body.contains(u"Nothing is wrong."_s));
    bench.inbox(u"ann"_s).failures.push_back(failing(DeliveryTrouble::Configuration));
    QCOMPARE(QCoro::waitFor(bench.service->test(u"ann"_s)).error().code, u"broken"_s);
}

void TestAlerts::whatIsDueWaitsForATest()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.inbox(u"ann"_s).held = std::make_shared<QPromise<void>>();
    bench.inbox(u"ann"_s).held->start();
    bench.inbox(u"ann"_s).failures.push_back(failing(DeliveryTrouble::Temporary));
    const auto testing = bench.service->test(u"ann"_s);
    bench.fails(u"shop"_s);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 0);
    std::exchange(bench.inbox(u"ann"_s).held, nullptr)->finish();
    bench.settle();
    QVERIFY(testing.isReady());
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
}

void TestAlerts::deliveries()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.works(u"shop"_s);
    for (int i = 0; i < 3; ++i) // only the first one is news
        bench.service->incidents().noteDelivery(AlertBench::idOf(u"shop"_s), u"shop"_s, true);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    bench.service->incidents().noteDelivery(AlertBench::idOf(u"shop"_s), u"shop"_s, false);
    bench.advance(12min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"all-clear"_s}));
}

/// Nobody is reminded of trouble that is over; what is not stored elsewhere is known to be over, too.
void TestAlerts::overWhileNoWorkerWasThere()
{
    AlertBench bench;
    bench.add(u"ann"_s);
    bench.fails(u"shop"_s);
    bench.service->incidents().noteDelivery(AlertBench::idOf(u"shop"_s), u"shop"_s, true);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).tellings.size(), 2);
    bench.service.reset();
    bench.clock.advance(5h);
    bench.healths.insert(u"shop"_s, Health::Healthy);
    bench.start();
    bench.advance(15min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), (QStringList{u"problem"_s, u"problem"_s, u"all-clear"_s, u"all-clear"_s}));
}

void TestAlerts::heartbeat()
{
    AnsweringServer server;
    AlertBench bench;
    for (int i = 0; i < 10; ++i)
        server.answer("OK");
    const QUrl url = server.url(u"/ping/uuid"_s);
    QVERIFY(QCoro::waitFor(bench.service->addHeartbeat({url, {}})));
    QCOMPARE(bench.events.count("heartbeat-added"_L1), 1);
    QTRY_COMPARE(server.count(), 1);
    QVERIFY(server.last().head.startsWith("POST /ping/uuid "));
    QTRY_VERIFY(bench.service->heartbeats().first().calledAt.isValid());
    bench.advance(Heartbeats::pause);
    QTRY_COMPARE(server.count(), 2);
    bench.fails(u"shop"_s);
    bench.advance(Heartbeats::changePause + IncidentGatherer::pause);
    QTRY_COMPARE(server.count(), 3);
    QVERIFY(server.last().head.startsWith("POST /ping/uuid/fail "));
    QCOMPARE(server.last().body, QByteArray("shop does not work."));
    bench.works(u"shop"_s);
    bench.advance(Heartbeats::changePause + IncidentGatherer::pause);
    QTRY_COMPARE(server.count(), 4);
    QVERIFY(server.last().head.startsWith("POST /ping/uuid "));
    bench.restart();
    QCOMPARE(bench.service->heartbeats().size(), 1);
    bench.advance(Heartbeats::changePause + IncidentGatherer::pause);
    QTRY_COMPARE(server.count(), 5);
    QVERIFY(QCoro::waitFor(bench.service->setHeartbeatPaused(url, true)));
    bench.restart();
    QVERIFY(bench.service->heartbeats().first().heartbeat.paused);
    bench.fails(u"shop"_s);
    bench.advance(1h);
    QCOMPARE(server.count(), 5);
    QVERIFY(QCoro::waitFor(bench.service->setHeartbeatPaused(url, false)));
    QTRY_COMPARE(server.count(), 6);
    QCOMPARE(bench.events.count("heartbeat-paused"_L1) + bench.events.count("heartbeat-resumed"_L1), 2);
    QCOMPARE(QCoro::waitFor(bench.service->setHeartbeatPaused(QUrl(u"https://a.example"_s), true)).error().code,
             u"no-such-heartbeat"_s);
    QCOMPARE(QCoro::waitFor(bench.service->removeHeartbeat(QUrl(u"https://a.example"_s))).error().code,
             u"no-such-heartbeat"_s);
    QVERIFY(QCoro::waitFor(bench.service->removeHeartbeat(url)));
    QCOMPARE(bench.events.count("heartbeat-removed"_L1), 1);
    QCOMPARE(QCoro::waitFor(bench.service->addHeartbeat({QUrl(u"http://a.example/x"_s), {}})).error().code,
             u"bad-address"_s);
    bench.advance(1h);
    QCOMPARE(server.count(), 6);
}

EVERGRANT_TEST(TestAlerts)
#include "tst_alerts.moc"
