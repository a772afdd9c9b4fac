// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/copiedprofile.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

/// What two places must not renew is paused where the copy is.
class TestCopiedProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void holdsWhatCopiesMayBring();
    void saysWhatCannotBeSaved();
    void leavesUndecidedSignIns();
};

namespace {

Grant grantOf(Rotation rotation)
{
    Grant grant;
    grant.info.grantId = QUuid::createUuid();
    grant.info.generation = 1;
    grant.info.rotation = rotation;
    grant.tokens.refreshToken = secret("rt");
    return grant;
}

struct Fixture
{
    explicit Fixture(const QString& policy)
    {
        (void)finished(bench.grants.useKey(secret("key")));
        bench.start();
        bench.add(u"crm"_s, policy);
        saved().paused = false;
    }
    Connection& saved() { return bench.connections.saved.first(); }
    Result<int> hold()
    {
        return finished(holdCopiedConnections(&bench.connections, &bench.grants, bench.ports().presets));
    }
    Bench bench;
};

} // namespace

void TestCopiedProfile::holds_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Rotation>("main");
    QTest::addColumn<std::optional<Rotation>>("spare");
    QTest::addColumn<bool>("held");
    const std::optional<Rotation> none;
    QTest::newRow("rotates") << u"revokes-family"_s << Rotation::Rotating << none << true;
    QTest::newRow("nobody knows") << u"revokes-family"_s << Rotation::Unknown << none << true;
    QTest::newRow("seen not to rotate") << u"revokes-family"_s << Rotation::Static << none << false;
    QTest::newRow("old stays valid") << u"old-stays-valid"_s << Rotation::Rotating << none << false;
    QTest::newRow("never rotates") << u"never-rotates"_s << Rotation::Unknown << none << false;
    QTest::newRow("never rotates, seen to rotate") << u"never-rotates"_s << Rotation::Rotating << none << true;
    QTest::newRow("its spare rotates") << u"revokes-family"_s << Rotation::Static << std::optional(Rotation::Rotating)
                                       << true;
    QTest::newRow("neither rotates") << u"revokes-family"_s << Rotation::Static << std::optional(Rotation::Static)
                                     << false;
}

void TestCopiedProfile::holds()
{
    QFETCH(const QString, policy);
    QFETCH(const Rotation, main);
    QFETCH(const std::optional<Rotation>, spare);
    QFETCH(const bool, held);
    Fixture f(policy);
    QVERIFY(f.bench.grants.put(f.saved().id, GrantSlot::Main, grantOf(main)));
    if (spare)
        QVERIFY(f.bench.grants.put(f.saved().id, GrantSlot::Spare2, grantOf(*spare)));
    QCOMPARE(f.hold().value(), held ? 1 : 0);
    QCOMPARE(f.saved().paused, held);
    QCOMPARE(f.saved().heldAsCopy, held);
    QCOMPARE(f.hold().value(), 0); // what is paused already stays as it is
}

void TestCopiedProfile::holdsWhatCopiesMayBring()
{
    Fixture f(u"revokes-family"_s);
    f.bench.grants.metas().remove(QString(GrantStore::copiesAwaited));
    QCOMPARE(f.hold().value(), 0); // there is no grant
    f.bench.grants.metas().insert(QString(GrantStore::copiesAwaited), u"1"_s);
    QCOMPARE(f.hold().value(), 1);
}

void TestCopiedProfile::saysWhatCannotBeSaved()
{
    Fixture f(u"revokes-family"_s);
    QVERIFY(f.bench.grants.put(f.saved().id, GrantSlot::Main, grantOf(Rotation::Rotating)));
    f.bench.connections.refuse = Error{ErrorKind::Failed, u"disk-full"_s, u"The disk is full."_s};
    QCOMPARE(codeOf(f.hold()), u"disk-full"_s);
}

void TestCopiedProfile::leavesUndecidedSignIns()
{
    Fixture f(u"revokes-family"_s);
    const QUuid id = f.saved().id;
    const Grant pending = grantOf(Rotation::Unknown);
    Attempt undecided;
    undecided.attemptId = QUuid::createUuid();
    undecided.connectionId = id;
    undecided.grantId = pending.info.grantId;
    undecided.purpose = u"code"_s;
    Attempt other = undecided;
    other.attemptId = QUuid::createUuid();
    other.grantId = QUuid::createUuid();
    QVERIFY(f.bench.grants.begin(undecided) && f.bench.grants.begin(other));
    QVERIFY(f.bench.grants.put(id, GrantSlot::Pending, pending));
    QVERIFY(finished(leaveUndecidedSignIns(&f.bench.grants)));
    QVERIFY(!f.bench.grants.stored(id, GrantSlot::Pending));
    QCOMPARE(f.bench.grants.outcomeOf(undecided.attemptId), u"unknown"_s);
    QCOMPARE(f.bench.grants.outcomeOf(other.attemptId), QString());
}

EVERGRANT_TEST(TestCopiedProfile)
#include "tst_copiedprofile.moc"
