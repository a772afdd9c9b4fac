// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A profile from the time when each connection had an item of its own in the keychain.

#include "../support/testprogram.h"
#include "mirrorfixture.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<QUuid> all{first, second, third};

QString singleKey(const QUuid& connection)
{
    return FakeKeychain::keyOf(connection.toString(QUuid::WithoutBraces));
}

} // namespace

class TestCopyItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsBoth();
    void takesOver();
    void takesOverWhatNobodyCanRead();
    void deletesOnlyWhatIsWritten();
    void goesOnAfterAKill();
    void bundleWins();
    void removesBoth();
    void emptiedDoesNotComeBack();
    void unseenSignInIsKept();
    void removesWhatWasRemovedBefore();
    void turnedOffAndOn();
    void looksNoMoreAfterwards();

private:
    void restart();
    /// The generation that a bundle holds, 0 if none.
    quint64 bundled(const QUuid& id) const
    {
        const auto copy = m_bench->keychain.copy(id);
        return copy && copy->main ? copy->main->info.generation : 0;
    }
    quint64 read(const QUuid& id)
    {
        const auto copy = finished(m_mirror->read(id));
        return copy && *copy && (*copy)->main ? (*copy)->main->info.generation : 0;
    }
    bool hasSingle(const QUuid& id) const { return m_bench->keychain.items.contains(singleKey(id)); }
    bool isNoted() const { return m_bench->grants.metas().contains(u"keychain-bundled"_s); }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<KeychainMirror> m_mirror;
};

/// Rows and items of generations 1, 2 and 3.
void TestCopyItems::init()
{
    m_bench = std::make_unique<Bench>();
    (void)finished(m_bench->grants.useKey({}));
    quint64 generation = 0;
    for (const auto& id : all) {
        QVERIFY(m_bench->grants.put(id, GrantSlot::Main, grantOf(++generation)).has_value());
        m_bench->keychain.items[singleKey(id)] = encodeKeychainCopy({grantOf(generation), {}, {}});
    }
    restart();
}

void TestCopyItems::cleanup()
{
    m_mirror.reset();
    m_bench.reset();
}

void TestCopyItems::restart()
{
    m_mirror = std::make_unique<KeychainMirror>(std::make_shared<EnginePorts>(m_bench->ports()), [](const QUuid&) {});
}

void TestCopyItems::readsBoth()
{
    m_bench->keychain.putCopy(third, {grantOf(5), {}, {}});
    QCOMPARE(read(first), quint64(1));
    QCOMPARE(read(third), quint64(5));
    QCOMPARE(read(QUuid::createUuid()), quint64(0));
}

void TestCopyItems::takesOver()
{
    m_mirror->resume(all);
    settle();
    quint64 generation = 0;
    for (const auto& id : all) {
        QCOMPARE(bundled(id), ++generation);
        QVERIFY(!hasSingle(id));
    }
    QCOMPARE(m_bench->keychain.writes, 2);
    QVERIFY(isNoted() && m_mirror->isIdle());
}

void TestCopyItems::takesOverWhatNobodyCanRead()
{
    m_bench->keychain.items[singleKey(first)] = secret("nonsense");
    m_mirror->resume(all);
    settle();
    QVERIFY(m_bench->keychain.items.value(FakeKeychain::bundleKey(first)).reveal().contains("nonsense"));
    QVERIFY(!hasSingle(first));
    QCOMPARE(bundled(third), quint64(3));
}

void TestCopyItems::deletesOnlyWhatIsWritten()
{
    m_bench->keychain.deniedKeys = {FakeKeychain::bundleKey(first)};
    m_mirror->resume(all);
    settle();
    QVERIFY(hasSingle(first) && hasSingle(third) && !hasSingle(second));
    QCOMPARE(read(first), quint64(1));
    QVERIFY(!isNoted());
    m_bench->keychain.deniedKeys.clear();
    m_bench->advance(5s);
    QCOMPARE(bundled(first), quint64(1));
    QVERIFY(!hasSingle(first) && isNoted());
}

/// The bundle was written, and the items of single connections were not deleted any more.
void TestCopyItems::goesOnAfterAKill()
{
    m_bench->keychain.holding = true;
    m_mirror->resume(all);
    settle();
    for (int step = 0; step < 4; ++step) { // the bundle is read, then two items, then it is written
        QVERIFY(hasSingle(first) && hasSingle(third));
        m_bench->keychain.release();
        settle();
    }
    QCOMPARE(m_bench->keychain.writes, 1);
    m_mirror.reset();
    m_bench->keychain.holding = false;
    m_bench->keychain.items[singleKey(first)] = encodeKeychainCopy({grantOf(1), {}, {}});
    restart();
    m_mirror->resume(all);
    settle();
    for (const auto& id : all)
        QVERIFY(bundled(id) > 0 && !hasSingle(id));
    QVERIFY(isNoted());
}

void TestCopyItems::bundleWins()
{
    m_bench->keychain.putCopy(first, {grantOf(5), {}, {}});
    m_mirror->resume(all);
    settle();
    QCOMPARE(bundled(first), quint64(5));
    QVERIFY(!hasSingle(first));
}

void TestCopyItems::removesBoth()
{
    m_mirror->scheduleRemoval(first); // before anything was taken over
    settle();
    QCOMPARE(bundled(first), quint64(0));
    QVERIFY(!hasSingle(first) && hasSingle(third));
    m_mirror->resume({second, third});
    settle();
    QCOMPARE(bundled(third), quint64(3));
    QVERIFY(!finished(m_mirror->read(first)).value());
}

/// A client secret that was taken away must not come back from an old item.
void TestCopyItems::emptiedDoesNotComeBack()
{
    QVERIFY(m_bench->grants.remove(first));
    m_mirror->schedule(first);
    settle();
    QVERIFY(!hasSingle(first));
    m_mirror->resume(all);
    settle();
    QVERIFY(!finished(m_mirror->read(first)).value());
}

/// Nobody could look at the item when the worker started.
void TestCopyItems::unseenSignInIsKept()
{
    Grant later = grantOf(1);
    later.info.grantId = second;
    later.info.authorizedAt = later.info.authorizedAt.addSecs(60);
    m_bench->keychain.items[singleKey(first)] = encodeKeychainCopy({later, {}, {}});
    m_mirror->contents().keepUnseen(first);
    m_mirror->schedule(first);
    settle();
    QCOMPARE(m_bench->keychain.copy(first)->main->info.grantId, second);
    QVERIFY(!hasSingle(first));
}

/// By a version without bundles, while the keyring was locked. Nothing else is left.
void TestCopyItems::removesWhatWasRemovedBefore()
{
    QVERIFY(finished(m_bench->grants.setMeta(u"keychain-removals"_s, first.toString(QUuid::WithoutBraces))));
    m_mirror->resume({});
    settle();
    QVERIFY(!hasSingle(first));
    QVERIFY(isNoted() && m_mirror->isIdle());
}

void TestCopyItems::turnedOffAndOn()
{
    m_mirror->turnOff(all);
    settle();
    QVERIFY(m_bench->keychain.items.isEmpty());
    m_mirror->turnOn(all);
    settle();
    QCOMPARE(bundled(third), quint64(3));
    QCOMPARE(m_bench->keychain.items.size(), 2);
    QVERIFY(isNoted());
}

void TestCopyItems::looksNoMoreAfterwards()
{
    m_mirror->resume(all);
    settle();
    m_bench->keychain.reads = 0;
    QCOMPARE(read(QUuid::createUuid()), quint64(0));
    QCOMPARE(m_bench->keychain.reads, 1);
    m_mirror->resume(all);
    settle();
    QCOMPARE(m_bench->keychain.reads, 1);
}

EVERGRANT_TEST(TestCopyItems)
#include "tst_copyitems.moc"
