// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of deliveries, with a fake target and a clock that stands still.

#include "handoff/deliveryqueue.h"

#include "../support/testprogram.h"
#include "deliverybench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDeliveryQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeliveryBench>(); }
    void cleanup() { m_bench.reset(); }

    void bringsWhatIsStored();
    void notFromWithinTheChange();
    void holdsTheNewestOnly();
    void neverAnOlderOne();
    void anotherGrantTakesOver();
    void nothingTwice();
    void moreIsKnownOfTheEnd();
    void comesAgainAfterARestart();
    void askedKindsHearAfterStartsAndPauses();
    void noDeadToken();
    void backsOff();
    void retryAfterHoldsAgainstANewToken();
    void aNewTokenEndsThePause();
    void delaysNoOtherTarget();
    void toldOnce();
    void shortTroubleIsNotTold();
    void changedByOthers();
    void pauses();
    void networkIsBack();
    void lockedStore();
    void endsInTheMiddle();
    void formatOfTheTarget();

private:
    static DeliveryFailure failure(DeliveryTrouble trouble, std::optional<std::chrono::milliseconds> retryAfter = {})
    {
        return {trouble, {ErrorKind::Temporary, u"down"_s, u"The server is down."_s}, retryAfter};
    }
    void failTimes(int times, DeliveryTrouble trouble = DeliveryTrouble::Temporary)
    {
        for (int i = 0; i < times; ++i)
            m_bench->place().failures.push_back(failure(trouble));
    }

    std::unique_ptr<DeliveryBench> m_bench;
};

void TestDeliveryQueue::bringsWhatIsStored()
{
    m_bench->addTarget();
    QCOMPARE(m_bench->state(), u"waiting"_s);
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().contents, QByteArrayList{"at-2"});
    const auto status = m_bench->status();
    QCOMPARE(status.state, DeliveryHealth::Delivered);
    QCOMPARE(status.generation, 2);
    QVERIFY(status.isCurrent);
    QCOMPARE(status.lastDeliveredAt, m_bench->clock.now());
    QCOMPARE(status.version, u"1"_s);
    QCOMPARE(m_bench->changed.last(), m_bench->connection);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().lastVersions, QStringList({u""_s, u"1"_s}));
}

/// The connection is in the middle of a job when it tells.
void TestDeliveryQueue::notFromWithinTheChange()
{
    m_bench->addTarget();
    m_bench->store(2);
    QCOMPARE(m_bench->place().calls, 0);
}

void TestDeliveryQueue::holdsTheNewestOnly()
{
    m_bench->addTarget();
    m_bench->place().holding = true;
    m_bench->store(2);
    m_bench->settle();
    for (quint64 generation = 3; generation <= 6; ++generation) {
        m_bench->store(generation);
        m_bench->settle();
    }
    QCOMPARE(m_bench->place().calls, 1); // one at a time
    QVERIFY(!m_bench->status().isCurrent);
    m_bench->place().holding = false;
    m_bench->place().release();
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, (QList<quint64>{2, 6}));
    QCOMPARE(m_bench->place().most, 1);
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

/// Whatever the source says: a late try must not put back a dead token.
void TestDeliveryQueue::neverAnOlderOne()
{
    m_bench->addTarget();
    m_bench->store(5);
    m_bench->settle();
    m_bench->store(4);
    m_bench->settle();
    const auto done = m_bench->finished(m_bench->deliveries->deliverNow(m_bench->connection, u"file"_s));
    QVERIFY(done.has_value());
    QCOMPARE(m_bench->place().generations, QList<quint64>{5});
}

void TestDeliveryQueue::anotherGrantTakesOver()
{
    m_bench->addTarget();
    m_bench->store(5);
    m_bench->settle();
    m_bench->tokens[m_bench->connection].grantId = QUuid::createUuid();
    m_bench->store(1);
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, (QList<quint64>{5, 1}));
}

void TestDeliveryQueue::nothingTwice()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1);
}

void TestDeliveryQueue::moreIsKnownOfTheEnd()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    m_bench->tokens[m_bench->connection].expiresAt = m_bench->clock.now().addSecs(60);
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, (QList<quint64>{2, 2}));
}

void TestDeliveryQueue::comesAgainAfterARestart()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    m_bench->restart();
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1); // it is there
    QCOMPARE(m_bench->state(), u"delivered"_s);
    failTimes(1);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->state(), u"failing"_s);
    m_bench->restart();
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, (QList<quint64>{2, 3}));
}

/// They hold what they answer with in memory.
void TestDeliveryQueue::askedKindsHearAfterStartsAndPauses()
{
    m_bench->addTarget(u"pipe"_s, TargetKind::Pipe);
    m_bench->store(2);
    m_bench->settle();
    m_bench->restart();
    m_bench->load();
    m_bench->settle();
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place(u"pipe"_s).calls, 2);
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"pipe"_s, true)));
    QCOMPARE(m_bench->place(u"pipe"_s).withheld, 1);
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"pipe"_s, false)));
    m_bench->settle();
    QCOMPARE(m_bench->place(u"pipe"_s).calls, 3);
}

void TestDeliveryQueue::noDeadToken()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->clock.sleep(2h);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 0);
    QCOMPARE(m_bench->state(), u"waiting"_s);
    QVERIFY(m_bench->status().remedy.isEmpty()); // renewing is the engine's
    QVERIFY(!m_bench->clock.untilNextAlarm());   // nothing wakes anybody for it
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

void TestDeliveryQueue::backsOff()
{
    m_bench->addTarget();
    m_bench->tokens[m_bench->connection].grantId = QUuid::createUuid();
    failTimes(3);
    m_bench->jitter = 0.5;
    m_bench->store(2);
    m_bench->settle();
    int calls = 1;
    for (const auto pause : {2500ms, 6250ms, 18750ms}) {
        QCOMPARE(m_bench->state(), u"failing"_s);
        QCOMPARE(m_bench->status().nextTryAt, m_bench->clock.now().addMSecs(pause.count()));
        m_bench->advance(pause - 1ms);
        QCOMPARE(m_bench->place().calls, calls);
        m_bench->advance(1ms);
        QCOMPARE(m_bench->place().calls, ++calls);
    }
    QCOMPARE(m_bench->state(), u"delivered"_s);
    failTimes(1); // counts from one again
    m_bench->store(3);
    m_bench->settle();
    QVERIFY(m_bench->clock.isArmedFor(2500ms));
}

void TestDeliveryQueue::retryAfterHoldsAgainstANewToken()
{
    m_bench->addTarget();
    m_bench->place().failures.push_back(failure(DeliveryTrouble::Throttled, 90s));
    m_bench->store(2);
    m_bench->settle();
    m_bench->store(3);
    m_bench->settle();
    m_bench->advance(89s);
    QCOMPARE(m_bench->place().calls, 1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

void TestDeliveryQueue::aNewTokenEndsThePause()
{
    m_bench->addTarget();
    failTimes(1, DeliveryTrouble::Configuration);
    m_bench->store(2);
    m_bench->settle();
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

void TestDeliveryQueue::delaysNoOtherTarget()
{
    m_bench->addTarget(u"slow"_s);
    m_bench->addTarget(u"down"_s);
    m_bench->addTarget(u"file"_s);
    m_bench->place(u"slow"_s).holding = true;
    m_bench->place(u"down"_s).failures.push_back(failure(DeliveryTrouble::Temporary));
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, QList<quint64>{2});
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, (QList<quint64>{2, 3}));
    QCOMPARE(m_bench->place(u"down"_s).generations, QList<quint64>{3});
    QCOMPARE(m_bench->state(u"slow"_s), u"waiting"_s);
}

void TestDeliveryQueue::toldOnce()
{
    m_bench->addTarget();
    failTimes(6);
    m_bench->store(2);
    m_bench->settle();
    for (int i = 0; i < 6; ++i)
        m_bench->advance(5min);
    QCOMPARE(m_bench->kindsLogged(), QStringList({u"delivery-failing"_s, u"delivery-recovered"_s}));
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->kindsLogged().last(), u"delivered"_s);
}

void TestDeliveryQueue::shortTroubleIsNotTold()
{
    m_bench->addTarget();
    failTimes(2);
    m_bench->store(2);
    m_bench->advance(1min);
    QCOMPARE(m_bench->kindsLogged(), QStringList{u"delivered"_s});
}

void TestDeliveryQueue::changedByOthers()
{
    m_bench->addTarget();
    m_bench->place().changedByOthers = u"Somebody else has written version 7."_s;
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->kindsLogged().last(), u"delivery-target-changed"_s);
    QVERIFY(m_bench->status().summary.contains(u"version 7"_s));
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

void TestDeliveryQueue::pauses()
{
    m_bench->addTarget();
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"file"_s, true)));
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 0);
    m_bench->restart(); // it is remembered
    QCOMPARE(m_bench->state(), u"paused"_s);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 0);
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"file"_s, false)));
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

void TestDeliveryQueue::networkIsBack()
{
    m_bench->addTarget();
    failTimes(2);
    m_bench->store(2);
    m_bench->advance(2s);
    m_bench->deliveries->queues().retryNow();
    m_bench->settle();
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

void TestDeliveryQueue::lockedStore()
{
    m_bench->addTarget();
    m_bench->targets.isLocked = true;
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->state(), u"failing"_s);
    m_bench->targets.isLocked = false;
    m_bench->advance(2s);
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

/// The worker ends while a target answers.
void TestDeliveryQueue::endsInTheMiddle()
{
    m_bench->addTarget();
    m_bench->place().holding = true;
    m_bench->store(2);
    m_bench->settle();
    m_bench->deliveries.reset();
    const auto events = m_bench->kindsLogged();
    m_bench->place().release();
    m_bench->settle();
    QCOMPARE(m_bench->kindsLogged(), events);
    QVERIFY(!m_bench->targets.targets().first().last.isThere());
}

void TestDeliveryQueue::formatOfTheTarget()
{
    m_bench->addTarget();
    TargetSettings settings = m_bench->targets.targets().first().settings;
    settings.format = u"env"_s;
    QVERIFY(m_bench->finished(m_bench->targets.put(settings, std::nullopt)));
    m_bench->restart();
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().contents, QByteArrayList{"EVERGRANT_TOKEN_CRM=at-2\n"});
    m_bench->tokens[m_bench->connection].accessToken = Secret::take("not plain");
    m_bench->tokens[m_bench->connection].generation = 3;
    m_bench->load();
    m_bench->settle();
    QVERIFY(m_bench->status().summary.contains(u"env:sh"_s));
    QCOMPARE(m_bench->kindsLogged().last(), u"delivery-failing"_s);
}

EVERGRANT_TEST(TestDeliveryQueue)
#include "tst_deliveryqueue.moc"
