// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of several connections share an item of the keychain.

#include "../support/testprogram.h"
#include "mirrorfixture.h"
#include <QCborMap>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestKeychainMirrorItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coalesces();
    void oneWriteForAllOfAnItem();
    void oneReadForAllOfAnItem();
    void itemsTakeTurns();
    void leavesOthersAsTheyAre();
    void writesOnlyWhatDiffers();
    void newerItemIsNotWrittenOver();
    void damagedItemIsKeptAside();
    void damagedItemIsFilledAgain();
    void urgentCopyBetweenReadingAndWriting();
    void diesWhileWriting_data();
    void diesWhileWriting();
};

/// However often the rows change while one copy is being written: one more write follows, with the last state.
void TestKeychainMirrorItems::coalesces()
{
    MirrorFixture f;
    f.hold();
    f.put(first, 1);
    settle();
    f.answer(); // it is read
    QVERIFY(f.mirror->isPending(first) && f.mirror->isWriting());
    for (quint64 generation = 2; generation < 9; ++generation)
        f.put(first, generation);
    f.answerAll();
    QCOMPARE(f.copied(first), quint64(8));
    QCOMPARE(f.bench.keychain.writes, 2);
    QVERIFY(!f.mirror->isPending(first));
}

void TestKeychainMirrorItems::oneWriteForAllOfAnItem()
{
    MirrorFixture f;
    f.bench.keychain.state = KeyringState::Locked;
    f.put(first, 1);
    f.put(second, 2);
    f.put(third, 3);
    settle();
    f.bench.keychain.state = KeyringState::Ready;
    f.mirror->retryNow();
    settle();
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.copied(second), quint64(2));
    QCOMPARE(f.copied(third), quint64(3));
    QCOMPARE(f.bench.keychain.writes, 2);
    QCOMPARE(f.bench.keychain.items.size(), 2);
}

/// As at a start.
void TestKeychainMirrorItems::oneReadForAllOfAnItem()
{
    MirrorFixture f;
    for (const auto& id : {first, second, third})
        f.put(id, 1);
    settle();
    f.bench.keychain.reads = 0;
    f.mirror->setReadingMany(true);
    for (const auto& id : {first, third, second, first})
        QVERIFY((*finished(f.mirror->read(id)))->main);
    QCOMPARE(f.bench.keychain.reads, 3);
    f.put(third, 2); // what is written is not read from memory
    settle();
    QCOMPARE((*finished(f.mirror->read(third)))->main->info.generation, quint64(2));
    f.mirror->setReadingMany(false);
    f.bench.keychain.items.clear();
    QVERIFY(!*finished(f.mirror->read(third)));
}

/// One that changes all the time holds up no other.
void TestKeychainMirrorItems::itemsTakeTurns()
{
    MirrorFixture f;
    f.hold();
    f.put(first, 1);
    f.put(second, 1);
    settle();
    f.answer();
    f.put(first, 2);
    f.answer(); // the first is written
    f.answer();
    f.answer();
    QCOMPARE(f.bench.keychain.writes, 2);
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.copied(second), quint64(1));
    f.answerAll();
    QCOMPARE(f.copied(first), quint64(2));
}

/// Also what this version cannot read, and what the keychain alone has.
void TestKeychainMirrorItems::leavesOthersAsTheyAre()
{
    MirrorFixture f;
    const auto stranger = QUuid::fromString(u"00000000-0000-4000-8000-000000000081"_s);
    f.bench.keychain.putEntry(stranger, secret("nonsense"));
    f.bench.keychain.putCopy(third, {grantOf(7), {}, {}});
    f.put(first, 1);
    settle();
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.copied(third), quint64(7));
    f.mirror->scheduleRemoval(first);
    settle();
    QCOMPARE(f.copied(first), quint64(0));
    QCOMPARE(f.copied(third), quint64(7));
    QVERIFY(!f.bench.keychain.bundle(stranger).copy(stranger));
    QVERIFY(f.bench.keychain.items.value(FakeKeychain::bundleKey(stranger)).reveal().contains("nonsense"));
}

void TestKeychainMirrorItems::writesOnlyWhatDiffers()
{
    MirrorFixture f;
    f.put(first, 1);
    settle();
    f.mirror->schedule(first);
    settle();
    f.mirror->scheduleRemoval(third);
    settle();
    QCOMPARE(f.bench.keychain.writes, 1);
    QVERIFY(f.mirror->isIdle());
    f.bench.keychain.items.clear(); // behind our back
    f.mirror->schedule(first);
    settle();
    QCOMPARE(f.copied(first), quint64(1));
}

/// The program was replaced by an older one.
void TestKeychainMirrorItems::newerItemIsNotWrittenOver()
{
    MirrorFixture f;
    const QByteArray newer = QCborValue(QCborMap{{0, u"evergrant-copies"_s}, {1, 2}}).toCbor();
    f.bench.keychain.items[FakeKeychain::bundleKey(first)] = secret(newer);
    f.put(first, 1);
    f.put(second, 1);
    settle();
    f.bench.advance(5s);
    QCOMPARE(f.bench.keychain.items.value(FakeKeychain::bundleKey(first)).reveal(), newer);
    QVERIFY(f.mirror->isPending(first));
    QCOMPARE(f.copied(second), quint64(1));
    QCOMPARE(codeOf(finished(f.mirror->writeNow(first, {grantOf(2), {}, {}}))), u"grant-format-newer"_s);
}

void TestKeychainMirrorItems::damagedItemIsKeptAside()
{
    MirrorFixture f;
    const QString key = FakeKeychain::bundleKey(first);
    f.bench.keychain.items[key] = secret("nonsense");
    f.bench.keychain.deniedKeys = {key + "/damaged"_L1};
    f.put(first, 1);
    settle();
    QCOMPARE(f.bench.keychain.items.value(key).reveal(), "nonsense");
    f.bench.keychain.deniedKeys.clear();
    f.bench.advance(5s);
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.bench.keychain.items.value(key + "/damaged"_L1).reveal(), "nonsense");
    f.mirror->scheduleRemoval(first);
    settle();
    QVERIFY(!f.bench.keychain.items.contains(key));
    QCOMPARE(f.bench.keychain.items.value(key + "/damaged"_L1).reveal(), "nonsense");
    // Another one takes nothing away from the first.
    f.bench.keychain.items[key] = secret("more nonsense");
    f.put(first, 2);
    settle();
    QCOMPARE(f.bench.keychain.items.value(key + "/damaged"_L1).reveal(), "nonsense");
    QCOMPARE(f.bench.keychain.items.value(key + "/damaged-2"_L1).reveal(), "more nonsense");
}

/// Its neighbours need not wait for the next start.
void TestKeychainMirrorItems::damagedItemIsFilledAgain()
{
    MirrorFixture f;
    f.put(first, 1);
    f.put(third, 7);
    settle();
    QCOMPARE(f.copied(third), quint64(7));
    f.bench.keychain.items[FakeKeychain::bundleKey(first)] = secret("nonsense");
    f.put(first, 2);
    settle();
    QCOMPARE(f.copied(first), quint64(2));
    QCOMPARE(f.copied(third), quint64(7));
    QVERIFY(f.mirror->isIdle());
}

/// Two want to write the same item: one after the other, and neither takes away what the other has written.
void TestKeychainMirrorItems::urgentCopyBetweenReadingAndWriting()
{
    MirrorFixture f;
    f.hold();
    f.put(first, 1);
    settle();
    f.answer(); // it is read
    const Pending<Result<void>> urgent(f.mirror->writeNow(third, {grantOf(5), {}, {}}));
    settle();
    QVERIFY(!urgent.isDone());
    f.answerAll();
    QVERIFY(urgent.isDone() && urgent->has_value());
    QCOMPARE(f.copied(first), quint64(1));
    QCOMPARE(f.copied(third), quint64(5));
    QVERIFY(f.mirror->isIdle());
}

void TestKeychainMirrorItems::diesWhileWriting_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<quint64>("copied");
    QTest::newRow("before it was read") << 0 << quint64(1);
    QTest::newRow("before it was written") << 1 << quint64(2); // the keyring has been asked already
}

/// What was there stays, and what was asked of the keyring happens.
void TestKeychainMirrorItems::diesWhileWriting()
{
    QFETCH(int, answers);
    QFETCH(quint64, copied);
    MirrorFixture f;
    f.put(first, 1);
    f.put(third, 7);
    settle();
    f.changed.clear();
    f.hold();
    f.put(first, 2);
    f.mirror->scheduleRemoval(second);
    settle();
    for (int i = 0; i < answers; ++i)
        f.answer();
    f.mirror.reset();
    f.answerAll();
    QVERIFY(f.changed.isEmpty());
    QCOMPARE(f.copied(first), copied);
    QCOMPARE(f.copied(third), quint64(7));
}

EVERGRANT_TEST(TestKeychainMirrorItems)
#include "tst_keychainmirror_items.moc"
