// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "mirrorfixture.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestKeychainMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies();
    void retriesWhenLocked();
    void retryNow();
    void oneBadConnectionHoldsUpNoOther_data();
    void oneBadConnectionHoldsUpNoOther();
    void removes();
    void removalWaitsAndSurvives();
    void removalSurvivesThatCopiesEnd();
    void removedConnectionComesBack();
    void emptiedConnectionLeavesNoItem();
    void aheadOfTheStore();
    void aheadIsRetried();
    void aheadGivesWayToANewGrant();
    void switchedOff();
    void turnedOffAndOn();
};

void TestKeychainMirror::copies()
{
    MirrorFixture f;
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

void TestKeychainMirror::retriesWhenLocked()
{
    MirrorFixture f;
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
    MirrorFixture f;
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
    QTest::addColumn<bool>("denied");
    QTest::newRow("first item is refused") << first << second << true;
    QTest::newRow("second item is refused") << second << first << true;
    QTest::newRow("first of an item cannot be decided") << first << third << false;
    QTest::newRow("second of an item cannot be decided") << third << first << false;
}

void TestKeychainMirror::oneBadConnectionHoldsUpNoOther()
{
    QFETCH(QUuid, bad);
    QFETCH(QUuid, good);
    QFETCH(bool, denied);
    MirrorFixture f;
    f.bench.keychain.putCopy(bad, {grantOf(9), {}, {}});
    if (denied) {
        f.bench.keychain.deniedKeys = {FakeKeychain::bundleKey(bad)};
    } else {
        f.mirror->contents().keepUnseen(bad);
        f.bench.grants.breakCall(u"grant-pending"_s);
    }
    f.bench.keychain.state = KeyringState::Locked;
    f.put(bad, 1);
    f.put(good, 2);
    settle();
    f.bench.keychain.state = KeyringState::Ready;
    f.bench.advance(15s);
    QCOMPARE(f.copied(good), quint64(2));
    QCOMPARE(f.copied(bad), quint64(9));
    QVERIFY(f.mirror->isPending(bad) && !f.mirror->isPending(good));
    QCOMPARE(f.bench.clock.armedAlarms(), 1);
}

void TestKeychainMirror::removes()
{
    MirrorFixture f;
    f.put(first, 1);
    settle();
    f.mirror->scheduleRemoval(first);
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
    QVERIFY(f.removals().isEmpty());
    QVERIFY(f.mirror->isIdle());
}

void TestKeychainMirror::removalWaitsAndSurvives()
{
    MirrorFixture f;
    f.put(first, 1);
    settle();
    f.bench.keychain.state = KeyringState::Locked;
    f.mirror->scheduleRemoval(first);
    f.mirror->schedule(first); // too late: it is not written again
    settle();
    QCOMPARE(f.bench.keychain.items.size(), 1);
    QVERIFY(!f.removals().isEmpty());

    // The worker ends; the next one takes it up.
    f.restart();
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->resume({});
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
    QVERIFY(f.removals().isEmpty());
}

/// As when the profile key leaves a keyring that is locked.
void TestKeychainMirror::removalSurvivesThatCopiesEnd()
{
    MirrorFixture f;
    f.put(first, 1);
    settle();
    f.bench.keychain.state = KeyringState::Locked;
    f.mirror->turnOff({first});
    settle();
    f.bench.keychainCopies = false;
    f.restart();
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->resume({first});
    settle();
    QVERIFY(f.bench.keychain.items.isEmpty());
    QVERIFY(f.removals().isEmpty() && f.mirror->isIdle());
}

/// With its id, as a package brings it, before its copy could be deleted.
void TestKeychainMirror::removedConnectionComesBack()
{
    MirrorFixture f;
    f.put(first, 1);
    settle();
    f.bench.keychain.state = KeyringState::Locked;
    f.mirror->scheduleRemoval(first);
    settle();
    f.mirror->keepAfterAll(first);
    QVERIFY(f.removals().isEmpty());
    f.put(first, 2);
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->retryNow();
    settle();
    QCOMPARE(f.copied(first), quint64(2));
}

/// A client secret that was taken away must not come back from the copy.
void TestKeychainMirror::emptiedConnectionLeavesNoItem()
{
    MirrorFixture f;
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
    MirrorFixture f;
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
    MirrorFixture f;
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
    MirrorFixture f;
    f.put(first, 4);
    QVERIFY(finished(f.mirror->writeNow(first, {grantOf(5), {}, {}})).has_value());
    QVERIFY(f.bench.grants.put(first, GrantSlot::Main, grantOf(1, second, 60)).has_value());
    f.mirror->schedule(first);
    settle();
    QCOMPARE(f.copied(first), quint64(1));
}

void TestKeychainMirror::switchedOff()
{
    MirrorFixture f(false);
    f.put(first, 1);
    f.mirror->scheduleRemoval(second);
    f.mirror->resume({first, second});
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
    MirrorFixture f;
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

EVERGRANT_TEST(TestKeychainMirror)
#include "tst_keychainmirror.moc"
