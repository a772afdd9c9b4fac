// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of the stores is there, and then the keychain stops answering: it lets whoever asks wait for seconds.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestHangingKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void isAskedOnce_data();
    void isAskedOnce();
    void whatHangsOnItsCopyIsAdoptedLater();
    void whatIsAdoptedHoldsUpNobody();

private:
    static constexpr int many = 6;
    static QString name(int i) { return u"c%1"_s.arg(i); }
    int items(const QList<int>& of) const; ///< that hold the copies of these

    std::unique_ptr<Bench> m_bench;
};

void TestHangingKeychain::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    for (int i = 0; i < many; ++i)
        m_bench->authorized(name(i));
    m_bench->advance(61s);
    m_bench->kill();
    m_bench->keychain.reads = 0;
}

int TestHangingKeychain::items(const QList<int>& of) const
{
    QSet<int> groups;
    for (const int i : of)
        groups << CopyBundle::groupOf(m_bench->connections.saved.at(i).id);
    return int(groups.size());
}

void TestHangingKeychain::isAskedOnce_data()
{
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<bool>("denies");
    QTest::addColumn<int>("reads"); // 0: one for each item
    QTest::newRow("answers") << KeyringState::Ready << false << 0;
    QTest::newRow("does not answer") << KeyringState::Slow << false << 1;
    QTest::newRow("was locked") << KeyringState::Locked << false << 1;
    QTest::newRow("has gone") << KeyringState::Absent << false << 1;
    QTest::newRow("refuses this item") << KeyringState::Ready << true << many;
}

void TestHangingKeychain::isAskedOnce()
{
    QFETCH(KeyringState, state);
    QFETCH(bool, denies);
    QFETCH(int, reads);
    m_bench->keychain.state = state;
    m_bench->keychain.deniesReading = denies;
    m_bench->start();
    QCOMPARE(m_bench->keychain.reads, reads > 0 ? reads : items({0, 1, 2, 3, 4, 5}));
    QVERIFY(m_bench->engine->stores().isOpen());
    for (int i = 0; i < many; ++i)
        QVERIFY2(m_bench->token({}, name(i)), qPrintable(name(i)));
    // Nobody has seen the copies: they are not written over with the same, and with something new only after a look.
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->keychain.deniesReading = false;
    m_bench->keychain.reads = m_bench->keychain.writes = 0;
    m_bench->advance(1min);
    QCOMPARE(m_bench->keychain.writes, 0);
    QVERIFY(m_bench->refresh(true, name(many - 1)));
    m_bench->advance(1min);
    QCOMPARE(m_bench->keychain.reads, 1); // of what is written again
    QCOMPARE(m_bench->copyOf(name(many - 1))->main->info.generation,
             m_bench->connection(name(many - 1))->grantInfo()->generation);
}

/// Only those whose rows do not do wait for the keychain, and it is asked again for them alone.
void TestHangingKeychain::whatHangsOnItsCopyIsAdoptedLater()
{
    const auto ids = m_bench->connections.saved;
    for (const int lost : {1, many - 1})
        QVERIFY(m_bench->grants.remove(ids.at(lost).id));
    m_bench->grants.metas().insert(GrantStore::copiesAwaited, u"1"_s);
    m_bench->keychain.state = KeyringState::Slow;
    m_bench->start();
    QCOMPARE(m_bench->keychain.reads, 1);
    QVERIFY(!m_bench->engine->stores().isOpen());
    for (int i = 0; i < many; ++i)
        QCOMPARE(m_bench->connection(name(i))->core().isAdopted(), i != 1 && i != many - 1);
    QVERIFY(m_bench->token({}, name(0)));
    m_bench->keychain.reads = 0;
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->advance(5min);
    QCOMPARE(m_bench->keychain.reads, items({1, many - 1}));
    QVERIFY(m_bench->engine->stores().isOpen());
    for (int i = 0; i < many; ++i)
        QVERIFY2(m_bench->token({}, name(i)), qPrintable(name(i)));
}

/// A renewal of one that is adopted takes its time; the others are adopted meanwhile.
void TestHangingKeychain::whatIsAdoptedHoldsUpNobody()
{
    QVERIFY(m_bench->grants.remove(m_bench->connections.saved.last().id));
    m_bench->grants.metas().insert(GrantStore::copiesAwaited, u"1"_s);
    m_bench->keychain.state = KeyringState::Slow;
    m_bench->start();
    m_bench->tokens.holding = true;
    const Pending<Result<void>> renewal(m_bench->connection(name(0))->refresh(true));
    settle();
    QCOMPARE(m_bench->tokens.open(), 1);
    m_bench->keychain.state = KeyringState::Ready;
    const auto opened = finished(m_bench->engine->stores().unlock(false));
    QVERIFY(opened);
    QVERIFY(m_bench->connection(name(many - 1))->core().isAdopted());
    QVERIFY(!renewal.isDone());
    m_bench->tokens.release(m_bench->tokens.nextAnswer());
    settle();
    QVERIFY(renewal.isDone() && renewal->has_value());
}

EVERGRANT_TEST(TestHangingKeychain)
#include "tst_hangingkeychain.moc"
