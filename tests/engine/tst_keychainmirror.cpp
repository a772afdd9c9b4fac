// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "engine/keychainmirror.h"

#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid first = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);
const QUuid second = QUuid::fromString(u"00000000-0000-4000-8000-000000000002"_s);

Grant grantOf(quint64 generation, const QUuid& id = first, int consentedAfter = 0)
{
    Grant grant;
    grant.info.grantId = id;
    grant.info.generation = generation;
    grant.info.authorizedAt = QDateTime(QDate(2026, 9, 1), QTime(9, 0), utcZone).addSecs(consentedAfter);
    grant.info.obtainedAt = grant.info.authorizedAt;
    grant.info.hasRefreshToken = true;
    grant.tokens.refreshToken = secret("rt-" + QByteArray::number(generation));
    return grant;
}

/// The mirror alone, with the fakes of a bench.
struct Fixture
{
    explicit Fixture(bool copies = true)
    {
        bench.keychainCopies = copies;
        (void)finished(bench.grants.useKey({}));
        mirror = std::make_unique<KeychainMirror>(std::make_shared<EnginePorts>(bench.ports()),
                                                  [this](const QUuid& id) { changed << id; });
    }
    ~Fixture() { mirror.reset(); }

    void put(const QUuid& id, quint64 generation)
    {
        QVERIFY(bench.grants.put(id, GrantSlot::Main, grantOf(generation)).has_value());
        mirror->schedule(id);
    }
    quint64 copied(const QUuid& id) const
    {
        const auto text = id.toString(QUuid::WithoutBraces);
        const auto item = bench.keychain.items.value(u"evergrant/00000000-0000-4000-8000-00000000000f/"_s + text);
        if (item.isEmpty())
            return 0;
        const auto copy = decodeKeychainCopy(item.reveal());
        return copy && copy->main ? copy->main->info.generation : 999;
    }

    Bench bench;
    QList<QUuid> changed;
    std::unique_ptr<KeychainMirror> mirror;
};

} // namespace

class TestKeychainMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies();
    void coalesces();
    void retriesWhenLocked();
    void retryNow();
    void oneBadConnectionHoldsUpNoOther_data();
    void oneBadConnectionHoldsUpNoOther();
    void removes();
    void removalWaitsAndSurvives();
    void emptiedConnectionLeavesNoItem();
    void aheadOfTheStore();
    void aheadIsRetried();
    void aheadGivesWayToANewGrant();
    void switchedOff();
    void turnedOffAndOn();
    void diesWhileWriting();
};

void TestKeychainMirror::copies()
{
    Fixture f;
    QVERIFY(f.bench.grants.putSecret(first, secret("hush")).has_value());
    f.put(first, 3);
    settle();
    QCOMPARE(f.copied(first), quint64(3));
    QVERIFY(f.mirror->isIdle() && !f.mirror->isWriting());
    QCOMPARE(f.changed, QList<QUuid>{first});
    QCOMPARE(f.bench.clock.armedAlarms(), 0);
    const auto read = finished(f.mirror->read(first));
    QCOMPARE((*read)->main->info.generation, quint64(3));
    QCOMPARE(mark((*read)->clientSecret), mark("hush"));
    QVERIFY(!*finished(f.mirror->read(second)));
}

/// However often the rows change while one copy is being written: one more write follows, with the last state.
void TestKeychainMirror::coalesces()
{
    Fixture f;
    f.bench.keychain.holding = true;
    f.put(first, 1);
    settle();
    QVERIFY(f.mirror->isPending(first) && f.mirror->isWriting());
    for (quint64 generation = 2; generation < 9; ++generation)
        f.put(first, generation);
    f.bench.keychain.holding = false;
    f.bench.keychain.release();
    settle();
    QCOMPARE(f.copied(first), quint64(8));
    QCOMPARE(f.bench.keychain.writes, 2);
    QVERIFY(!f.mirror->isPending(first));
}

void TestKeychainMirror::retriesWhenLocked()
{
    Fixture f;
    f.bench.keychain.state = KeyringState::Locked;
    f.put(first, 1);
    settle();
    QVERIFY(f.mirror->isPending(first) && !f.mirror->isWriting());
    QCOMPARE(f.bench.clock.untilNextAlarm(), std::optional<std::chrono::milliseconds>(5s));
    f.bench.advance(5s);
    QCOMPARE(f.bench.clock.untilNextAlarm(), std::optional<std::chrono::milliseconds>(15s));
    f.bench.keychain.state = KeyringState::Ready;
    f.bench.advance(15s);
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.bench.clock.armedAlarms(), 0);
}

void TestKeychainMirror::retryNow()
{
    Fixture f;
    f.mirror->retryNow(); // nothing to do
    QCOMPARE(f.bench.keychain.writes, 0);
    f.bench.keychain.state = KeyringState::Absent;
    f.put(first, 1);
    settle();
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->retryNow();
    settle();
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.bench.clock.armedAlarms(), 0);
}

void TestKeychainMirror::oneBadConnectionHoldsUpNoOther_data()
{
    QTest::addColumn<QUuid>("bad");
    QTest::addColumn<QUuid>("good");
    QTest::newRow("first") << first << second;
    QTest::newRow("second") << second << first;
}

void TestKeychainMirror::oneBadConnectionHoldsUpNoOther()
{
    QFETCH(QUuid, bad);
    QFETCH(QUuid, good);
    Fixture f;
    f.bench.keychain.deniedKeys = {u"evergrant/00000000-0000-4000-8000-00000000000f/"_s +
                                   bad.toString(QUuid::WithoutBraces)};
    f.bench.keychain.state = KeyringState::Locked;
    f.put(bad, 1);
    f.put(good, 2);
    settle();
    f.bench.keychain.state = KeyringState::Ready;
    f.bench.advance(15s);
    QCOMPARE(f.copied(good), quint64(2));
    QVERIFY(f.mirror->isPending(bad) && !f.mirror->isPending(good));
    QCOMPARE(f.bench.clock.armedAlarms(), 1);
}

void TestKeychainMirror::removes()
{
    Fixture f;
    f.put(first, 1);
    settle();
    f.mirror->scheduleRemoval(first);
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
    QVERIFY(f.bench.grants.metas().isEmpty());
    QVERIFY(f.mirror->isIdle());
}

void TestKeychainMirror::removalWaitsAndSurvives()
{
    Fixture f;
    f.put(first, 1);
    settle();
    f.bench.keychain.state = KeyringState::Locked;
    f.mirror->scheduleRemoval(first);
    f.mirror->schedule(first); // too late: it is not written again
    settle();
    QCOMPARE(f.bench.keychain.items.size(), 1);
    QVERIFY(!f.bench.grants.metas().isEmpty());

    // The worker ends; the next one takes it up.
    f.mirror = std::make_unique<KeychainMirror>(std::make_shared<EnginePorts>(f.bench.ports()), [](const QUuid&) {});
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->resume();
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
    QVERIFY(f.bench.grants.metas().isEmpty());
}

/// A client secret that was taken away must not come back from the copy.
void TestKeychainMirror::emptiedConnectionLeavesNoItem()
{
    Fixture f;
    QVERIFY(f.bench.grants.putSecret(first, secret("hush")).has_value());
    f.mirror->schedule(first);
    settle();
    QCOMPARE(f.bench.keychain.items.size(), 1);
    QVERIFY(f.bench.grants.putSecret(first, {}).has_value());
    f.mirror->schedule(first);
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
}

/// The store failed, so the copy is all there is: nothing may write the older row over it.
void TestKeychainMirror::aheadOfTheStore()
{
    Fixture f;
    f.put(first, 4);
    settle();
    QVERIFY(finished(f.mirror->writeNow(first, {grantOf(5), {}, {}})).has_value());
    QCOMPARE(f.copied(first), quint64(5));
    QVERIFY(f.bench.grants.putSecret(first, secret("new")).has_value());
    f.mirror->schedule(first); // the client secret was changed
    settle();
    QCOMPARE(f.copied(first), quint64(5));
    QCOMPARE(mark((*finished(f.mirror->read(first)))->clientSecret), mark("new"));
    // Unreadable rows are no reason to lose it either.
    f.bench.grants.breakCall(u"grant"_s, u"store-damaged"_s);
    f.mirror->schedule(first);
    settle();
    QCOMPARE(f.copied(first), quint64(5));
    f.bench.grants.repair();
    f.put(first, 6);
    settle();
    QCOMPARE(f.copied(first), quint64(6));
}

void TestKeychainMirror::aheadIsRetried()
{
    Fixture f;
    f.put(first, 4);
    settle();
    f.bench.keychain.state = KeyringState::Locked;
    QVERIFY(!finished(f.mirror->writeNow(first, {grantOf(5), {}, {}})).has_value());
    QVERIFY(f.mirror->isPending(first));
    f.bench.keychain.state = KeyringState::Ready;
    f.bench.advance(5s);
    QCOMPARE(f.copied(first), quint64(5));
    QVERIFY(!f.mirror->isPending(first));
}

void TestKeychainMirror::aheadGivesWayToANewGrant()
{
    Fixture f;
    f.put(first, 4);
    QVERIFY(finished(f.mirror->writeNow(first, {grantOf(5), {}, {}})).has_value());
    QVERIFY(f.bench.grants.put(first, GrantSlot::Main, grantOf(1, second, 60)).has_value());
    f.mirror->schedule(first);
    settle();
    QCOMPARE(f.copied(first), quint64(1));
}

void TestKeychainMirror::switchedOff()
{
    Fixture f(false);
    f.put(first, 1);
    f.mirror->scheduleRemoval(second);
    f.mirror->resume();
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
    QVERIFY(f.mirror->isIdle());
    QVERIFY(!*finished(f.mirror->read(first)));
    QVERIFY(!finished(f.mirror->writeNow(first, {grantOf(2), {}, {}})).has_value());
    QCOMPARE(f.bench.clock.armedAlarms(), 0);
}

/// As the profile key leaves the keychain, and comes back.
void TestKeychainMirror::turnedOffAndOn()
{
    Fixture f;
    f.put(first, 3);
    settle();
    QCOMPARE(f.copied(first), quint64(3));
    f.mirror->turnOff({first});
    settle();
    QCOMPARE(f.copied(first), quint64(0));
    f.put(first, 4);
    settle();
    QCOMPARE(f.copied(first), quint64(0));
    f.mirror->turnOn({first});
    settle();
    QCOMPARE(f.copied(first), quint64(4));
    // It is turned on again while the copy cannot be removed yet.
    f.bench.keychain.state = KeyringState::Locked;
    f.mirror->turnOff({first});
    settle();
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->turnOn({first});
    settle();
    f.bench.advance(1h);
    QCOMPARE(f.copied(first), quint64(4));
}

void TestKeychainMirror::diesWhileWriting()
{
    Fixture f;
    f.bench.keychain.holding = true;
    f.put(first, 1);
    f.mirror->scheduleRemoval(second);
    settle();
    f.mirror.reset();
    f.bench.keychain.release();
    settle();
    QVERIFY(f.changed.isEmpty());
}

EVERGRANT_TEST(TestKeychainMirror)
#include "tst_keychainmirror.moc"
