// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When a delivery is tried again, by itself and for a person.

#include "handoff/deliveries.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "deliverybench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDeliveryRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeliveryBench>(); }
    void cleanup() { m_bench.reset(); }

    void retryAfterHolds_data();
    void retryAfterHolds();
    void aTokenAfterThePause_data();
    void aTokenAfterThePause();
    void aTokenDuringThePause();
    void noErrorOfAnEarlierTry();
    void nowAfterAPause();
    void pausedWhileNowWaits();
    void editsComeOneAfterTheOther();
    void recoveryIsToldOnce();

private:
    QCoro::Task<Result<DeliveryStatus>> setPaused(bool paused)
    {
        return m_bench->deliveries->setPaused(m_bench->connection, u"file"_s, paused);
    }
    auto now() { return m_bench->deliveries->deliverNow(m_bench->connection, u"file"_s); }
    static QString codeOf(const auto& result) { return result ? u"ok"_s : result.error().code; }
    void failNext(DeliveryTrouble trouble, std::optional<std::chrono::milliseconds> retryAfter = {})
    {
        m_bench->place().failures.push_back(
            {trouble, {ErrorKind::Temporary, u"down"_s, u"The server is down."_s}, retryAfter});
    }
    /// The target asks to come again after 90 s.
    void failWithRetryAfter(DeliveryTrouble trouble)
    {
        m_bench->addTarget();
        failNext(trouble, 90s);
        m_bench->store(2);
        m_bench->settle();
        QCOMPARE(m_bench->place().calls, 1);
    }
    static void addTroubles()
    {
        QTest::addColumn<DeliveryTrouble>("trouble");
        QTest::newRow("429") << DeliveryTrouble::Throttled;
        QTest::newRow("503") << DeliveryTrouble::Temporary;
    }

    std::unique_ptr<DeliveryBench> m_bench;
};

void TestDeliveryRetry::retryAfterHolds_data()
{
    addTroubles();
}

void TestDeliveryRetry::retryAfterHolds()
{
    QFETCH(DeliveryTrouble, trouble);
    failWithRetryAfter(trouble);
    m_bench->store(3);
    m_bench->deliveries->queues().retryNow(); // the network is back
    m_bench->settle();
    m_bench->advance(89s);
    QCOMPARE(m_bench->place().calls, 1);
    m_bench->advance(60s); // and what the pause is spread by
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

void TestDeliveryRetry::aTokenAfterThePause_data()
{
    addTroubles();
}

/// There was none when the pause ended.
void TestDeliveryRetry::aTokenAfterThePause()
{
    QFETCH(DeliveryTrouble, trouble);
    failWithRetryAfter(trouble);
    m_bench->tokens.clear();
    m_bench->advance(5min);
    QCOMPARE(m_bench->place().calls, 1);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

/// Somebody asked for a delivery when there was none.
void TestDeliveryRetry::aTokenDuringThePause()
{
    failWithRetryAfter(DeliveryTrouble::Throttled);
    m_bench->tokens.clear();
    QCOMPARE(codeOf(m_bench->finished(now())), u"no-token"_s);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1);
    m_bench->advance(5min);
    QCOMPARE(m_bench->place().generations, QList<quint64>{3});
}

void TestDeliveryRetry::noErrorOfAnEarlierTry()
{
    m_bench->addTarget();
    failNext(DeliveryTrouble::Configuration);
    m_bench->store(2);
    m_bench->settle();
    m_bench->tokens.clear();
    QCOMPARE(codeOf(m_bench->finished(now())), u"no-token"_s);
}

/// A person who asks for it does not wait for the end of the pause.
void TestDeliveryRetry::nowAfterAPause()
{
    failWithRetryAfter(DeliveryTrouble::Throttled);
    QCOMPARE(codeOf(m_bench->finished(now())), u"ok"_s);
    QCOMPARE(m_bench->place().generations, QList<quint64>{2});
}

void TestDeliveryRetry::pausedWhileNowWaits()
{
    m_bench->addTarget();
    m_bench->place().holding = true;
    m_bench->store(2);
    m_bench->settle();
    auto waiting = now();
    QVERIFY(m_bench->finished(setPaused(true)));
    m_bench->store(3);
    m_bench->place().holding = false;
    m_bench->place().release();
    QCOMPARE(codeOf(m_bench->finished(std::move(waiting))), u"delivery-paused"_s);
    QCOMPARE(m_bench->place().calls, 1);
}

/// The last one counts, though the store was busy when the first one came.
void TestDeliveryRetry::editsComeOneAfterTheOther()
{
    m_bench->addTarget();
    m_bench->targets.broken = Error{ErrorKind::Temporary, errorcode::storeBusy, u"Busy."_s};
    auto pausing = setPaused(true);
    m_bench->settle();
    auto resuming = setPaused(false);
    m_bench->settle();
    m_bench->targets.broken.reset();
    m_bench->advance(50ms);
    QVERIFY(m_bench->finished(std::move(pausing)));
    QVERIFY(m_bench->finished(std::move(resuming)));
    QVERIFY(m_bench->state() != u"paused"_s);
    QVERIFY(!m_bench->targets.targets().first().settings.paused);
}

/// A token set may be told twice, for example because its end was learned.
void TestDeliveryRetry::recoveryIsToldOnce()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    failNext(DeliveryTrouble::Configuration);
    QCOMPARE(codeOf(m_bench->finished(now())), u"down"_s);
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->state(), u"delivered"_s);
    QCOMPARE(m_bench->kindsLogged(), QStringList({u"delivered"_s, u"delivery-failing"_s, u"delivery-recovered"_s}));
    failNext(DeliveryTrouble::Configuration);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->kindsLogged().last(), u"delivery-failing"_s);
}

EVERGRANT_TEST(TestDeliveryRetry)
#include "tst_deliveryretry.moc"
