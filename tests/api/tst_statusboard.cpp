// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/statusboard.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "core/ports/deliveryservice.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts who is looked at.
class CountingDeliveries : public DeliveryService
{
public:
    QList<DeliveryStatus> statusOf(const QUuid& connection) const override
    {
        ++looks[connection];
        DeliveryStatus status;
        status.id = u"file"_s;
        return {status};
    }
    Result<DeliveryDetails> details(const QUuid&, const QString&) const override { return DeliveryDetails(); }
    Result<Secret> secretOf(const QUuid&, const QString&) const override { return Secret(); }
    std::optional<std::chrono::seconds> minLifeOf(const QUuid&) const override { return {}; }
    Result<AccessPolicies> policies(const TargetSettings&) const override { return AccessPolicies(); }
    QCoro::Task<Result<AddedDelivery>> add(TargetSettings, Secret) override { co_return AddedDelivery(); }
    QCoro::Task<Result<QString>> test(QUuid, QString) override { co_return QString(); }
    QCoro::Task<Result<QList<DeliveryStatus>>> deliverNow(QUuid, QString) override
    {
        co_return QList<DeliveryStatus>();
    }
    QCoro::Task<Result<DeliveryStatus>> setPaused(QUuid, QString, bool) override { co_return DeliveryStatus(); }
    QCoro::Task<Result<void>> remove(QUuid, QString, bool) override { co_return {}; }

    mutable QHash<QUuid, int> looks;
};

} // namespace

class TestStatusBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtWhatHasChanged();
};

void TestStatusBoard::looksAtWhatHasChanged()
{
    Bench bench;
    bench.start();
    const QUuid crm = bench.authorized()->settings().id, shop = bench.authorized(u"shop"_s)->settings().id;
    const CountingDeliveries deliveries;
    StatusBoard board(*bench.engine, deliveries);
    const auto first = board.all();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[crm].name, u"crm"_s);
    QCOMPARE(first[crm].stateWord(), bench.health());
    QCOMPARE(first[crm].deliveries.size(), 1);
    board.all();
    QCOMPARE(deliveries.looks, (QHash<QUuid, int>{{crm, 1}, {shop, 1}}));

    QVERIFY(finished(bench.engine->editor().setPaused(u"shop"_s, true)));
    QVERIFY(finished(bench.engine->editor().rename(u"crm"_s, u"office"_s)));
    QCOMPARE(board.all()[shop].stateWord(), u"paused"_s);
    QCOMPARE(board.all()[crm].name, u"office"_s);
    bench.clock.advance(std::chrono::minutes(2));
    board.all();
    deliveries.looks.clear();
    QVERIFY(bench.refresh(true, u"office"_s));
    QVERIFY(board.all()[crm].obtainedAt > first[crm].obtainedAt);
    QCOMPARE(deliveries.looks, (QHash<QUuid, int>{{crm, 1}}));

    const QUuid third = bench.add(u"third"_s)->settings().id;
    QVERIFY(board.all().contains(third));
    QVERIFY(finished(bench.engine->removal().remove(u"third"_s, false)));
    QCOMPARE(board.all().size(), 2);
}

EVERGRANT_TEST(TestStatusBoard)
#include "tst_statusboard.moc"
