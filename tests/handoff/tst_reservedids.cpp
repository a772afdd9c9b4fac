// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries that are added at the same time, or while their connection is removed.

#include "core/connection/reservedids.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "deliverybench.h"
#include <vector>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestReservedIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeliveryBench>(); }
    void cleanup() { m_bench.reset(); }

    void everyOneHasItsOwn();
    void takenWhileItIsAdded();
    void freeAgainAfterAFailure();
    void notMoreThanAllowed();
    void connectionRemovedDuringTheTest();
    void connectionRemovedBeforeItIsStored();

private:
    using Adding = QCoro::Task<Result<AddedDelivery>>;
    Adding add(const QString& id = {})
    {
        TargetSettings settings;
        settings.connection = m_bench->connection;
        settings.id = id;
        settings.options.insert(u"path"_s, u"/run/token"_s);
        return m_bench->deliveries->add(settings, {});
    }
    void holdStore() { m_bench->targets.broken = Error{ErrorKind::Temporary, errorcode::storeBusy, u"Busy."_s}; }
    void releaseStore()
    {
        m_bench->settle();
        m_bench->targets.broken.reset();
        m_bench->advance(50ms);
    }
    static QString codeOf(const auto& result) { return result ? u"ok"_s : result.error().code; }

    std::unique_ptr<DeliveryBench> m_bench;
};

void TestReservedIds::everyOneHasItsOwn()
{
    holdStore();
    auto first = add();
    auto second = add();
    releaseStore();
    QCOMPARE(m_bench->finished(std::move(first)).value().details.settings.id, u"file"_s);
    QCOMPARE(m_bench->finished(std::move(second)).value().details.settings.id, u"file-2"_s);
    QCOMPARE(m_bench->targets.targets().size(), 2);
    QCOMPARE(m_bench->deliveries->statusOf(m_bench->connection).size(), 2);
}

void TestReservedIds::takenWhileItIsAdded()
{
    holdStore();
    auto first = add(u"a"_s);
    m_bench->settle();
    QCOMPARE(codeOf(m_bench->finished(add(u"a"_s))), QString(errorcode::nameTaken));
    releaseStore();
    QVERIFY(m_bench->finished(std::move(first)));
}

void TestReservedIds::freeAgainAfterAFailure()
{
    m_bench->targets.broken = Error{ErrorKind::Failed, u"store-full"_s, u"Full."_s};
    QCOMPARE(codeOf(m_bench->finished(add(u"a"_s))), u"store-full"_s);
    m_bench->targets.broken.reset();
    QVERIFY(m_bench->finished(add(u"a"_s)));
    QVERIFY(m_bench->finished(m_bench->deliveries->remove(m_bench->connection, u"a"_s, false)));
    QVERIFY(m_bench->finished(add(u"a"_s)));
}

void TestReservedIds::notMoreThanAllowed()
{
    holdStore();
    std::vector<Adding> all;
    for (int i = 0; i < 22; ++i)
        all.push_back(add());
    releaseStore();
    int refused = 0;
    for (auto& one : all)
        refused += codeOf(m_bench->finished(std::move(one))) == u"too-many-deliveries"_s ? 1 : 0;
    QCOMPARE(refused, 2);
    QCOMPARE(m_bench->targets.targets().size(), 20);
}

void TestReservedIds::connectionRemovedDuringTheTest()
{
    m_bench->place().holdingTests = true;
    auto adding = add();
    m_bench->settle();
    m_bench->deliveries->queues().forgetConnection(m_bench->connection);
    m_bench->place().holdingTests = false;
    m_bench->place().release();
    QCOMPARE(codeOf(m_bench->finished(std::move(adding))), u"no-such-connection"_s);
    QVERIFY(m_bench->targets.targets().isEmpty());
    QVERIFY(m_bench->deliveries->statusOf(m_bench->connection).isEmpty());
}

void TestReservedIds::connectionRemovedBeforeItIsStored()
{
    holdStore();
    auto adding = add();
    m_bench->settle();
    m_bench->deliveries->queues().forgetConnection(m_bench->connection);
    releaseStore();
    QCOMPARE(codeOf(m_bench->finished(std::move(adding))), u"no-such-connection"_s);
    QVERIFY(m_bench->targets.targets().isEmpty());
    QVERIFY(m_bench->deliveries->statusOf(m_bench->connection).isEmpty());
}

EVERGRANT_TEST(TestReservedIds)
#include "tst_reservedids.moc"
