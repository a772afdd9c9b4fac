// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A delivery is removed, with and without what is there.

#include "handoff/deliveries.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "deliverybench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDeliveryRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeliveryBench>(); }
    void cleanup() { m_bench.reset(); }

    void removes_data();
    void removes();
    void keptWhereErasingFails();
    void deliversAnewWhereItIsKept_data();
    void deliversAnewWhereItIsKept();
    void editsAreRefusedMeanwhile();
    void aResumeBringsNothingBack();
    void waitsForACallUnderWay_data();
    void waitsForACallUnderWay();

private:
    QCoro::Task<Result<void>> remove(bool erase)
    {
        return m_bench->deliveries->remove(m_bench->connection, u"file"_s, erase);
    }
    QCoro::Task<Result<DeliveryStatus>> setPaused(bool paused)
    {
        return m_bench->deliveries->setPaused(m_bench->connection, u"file"_s, paused);
    }
    static QString codeOf(const auto& result) { return result ? u"ok"_s : result.error().code; }

    std::unique_ptr<DeliveryBench> m_bench;
};

void TestDeliveryRemoval::removes_data()
{
    QTest::addColumn<bool>("erase");
    QTest::newRow("keep") << false;
    QTest::newRow("erase") << true;
}

void TestDeliveryRemoval::removes()
{
    QFETCH(bool, erase);
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    QVERIFY(m_bench->finished(m_bench->deliveries->remove(m_bench->connection, u"file"_s, erase)).has_value());
    QCOMPARE(m_bench->place().erased, erase ? 1 : 0);
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1);
    QVERIFY(m_bench->targets.targets().isEmpty());
    QCOMPARE(m_bench->kindsLogged().last(), u"delivery-removed"_s);
    QCOMPARE(m_bench->minLifeChanged, QList{m_bench->connection});
}

void TestDeliveryRemoval::keptWhereErasingFails()
{
    m_bench->addTarget();
    m_bench->place().eraseFailure = handoff::configurationFailure(u"denied"_s, u"You may not delete it."_s);
    const auto removed = m_bench->finished(m_bench->deliveries->remove(m_bench->connection, u"file"_s, true));
    QCOMPARE(codeOf(removed), u"denied"_s);
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->state(), u"delivered"_s); // as before
}

void TestDeliveryRemoval::deliversAnewWhereItIsKept_data()
{
    QTest::addColumn<bool>("paused");
    QTest::newRow("running") << false;
    QTest::newRow("paused") << true;
}

/// What was there is deleted, and then the target cannot be removed: nobody is told that it has the token.
void TestDeliveryRemoval::deliversAnewWhereItIsKept()
{
    QFETCH(bool, paused);
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    if (paused)
        QVERIFY(m_bench->finished(setPaused(true)));
    m_bench->targets.broken = Error{ErrorKind::Failed, u"store-full"_s, u"The disk is full."_s};
    QCOMPARE(codeOf(m_bench->finished(remove(true))), u"store-full"_s);
    QCOMPARE(m_bench->place().erased, 1);
    QCOMPARE(m_bench->place().calls, paused ? 1 : 2);
    QCOMPARE(m_bench->state(), paused ? u"paused"_s : u"delivered"_s);
    QCOMPARE(m_bench->status().isCurrent, !paused);
    m_bench->targets.broken.reset();
    if (paused)
        QVERIFY(m_bench->finished(setPaused(false)));
    QCOMPARE(m_bench->place().calls, 2);
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

void TestDeliveryRemoval::editsAreRefusedMeanwhile()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    m_bench->place().holding = true;
    auto removing = remove(true);
    m_bench->settle();
    auto& deliveries = *m_bench->deliveries;
    const QUuid connection = m_bench->connection;
    QCOMPARE(codeOf(m_bench->finished(setPaused(true))), u"being-removed"_s);
    QCOMPARE(codeOf(m_bench->finished(remove(false))), u"being-removed"_s);
    QCOMPARE(codeOf(m_bench->finished(deliveries.test(connection, u"file"_s))), u"being-removed"_s);
    QCOMPARE(codeOf(m_bench->finished(deliveries.deliverNow(connection, u"file"_s))), u"being-removed"_s);
    QVERIFY(m_bench->finished(deliveries.deliverNow(connection, {})).value().isEmpty());
    m_bench->store(3);
    m_bench->settle();
    m_bench->place().holding = false;
    m_bench->place().release();
    QVERIFY(m_bench->finished(std::move(removing)));
    QVERIFY(m_bench->targets.targets().isEmpty());
    QCOMPARE(m_bench->place().calls, 1);
    QCOMPARE(m_bench->place().erased, 1);
}

/// It was on its way, and waited for another program that held the file.
void TestDeliveryRemoval::aResumeBringsNothingBack()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    QVERIFY(m_bench->finished(setPaused(true)));
    m_bench->targets.broken = Error{ErrorKind::Temporary, errorcode::storeBusy, u"Busy."_s};
    auto resuming = setPaused(false);
    m_bench->settle();
    auto removing = remove(false);
    m_bench->settle();
    m_bench->targets.broken.reset();
    m_bench->advance(50ms);
    QVERIFY(m_bench->finished(std::move(removing)));
    m_bench->finished(std::move(resuming));
    QVERIFY(m_bench->targets.targets().isEmpty());
    QVERIFY(m_bench->deliveries->statusOf(m_bench->connection).isEmpty());
    QCOMPARE(m_bench->kindsLogged().last(), u"delivery-removed"_s);
}

void TestDeliveryRemoval::waitsForACallUnderWay_data()
{
    QTest::addColumn<bool>("erase");
    QTest::newRow("keep") << false;
    QTest::newRow("erase") << true;
}

/// Else an old token could arrive after that of a delivery to the same place which was added meanwhile.
void TestDeliveryRemoval::waitsForACallUnderWay()
{
    QFETCH(bool, erase);
    m_bench->addTarget();
    m_bench->place().holding = true;
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1);
    auto removing = remove(erase);
    m_bench->settle();
    QCOMPARE(m_bench->targets.targets().size(), 1);
    m_bench->place().holding = false;
    m_bench->place().release();
    QVERIFY(m_bench->finished(std::move(removing)));
    QVERIFY(m_bench->targets.targets().isEmpty());
}

EVERGRANT_TEST(TestDeliveryRemoval)
#include "tst_deliveryremoval.moc"
