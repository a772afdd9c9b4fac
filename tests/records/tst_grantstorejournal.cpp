// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grantfixture.h"

#include "../support/testprogram.h"
#include "records/grantstoreschema.h"
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestGrantStoreJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = openedStore(path());
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    void keepsAnIntentUntilItsOutcome();
    void successStoresOutcomeAndTokensTogether();
    void outcomes_data();
    void outcomes();
    void olderTokens_data();
    void olderTokens();
    void aCodeExchangeFillsAnEmptySlot();
    void pendingGrantGoesWithItsAttempt_data();
    void pendingGrantGoesWithItsAttempt();
    void refusesAnUnknownAttempt();
    void keepsTheLatestAttempts();
    void tellsWhatWasDecided();
    void readsNewestFirst();
    void attemptsThatCannotBeReadAreNotMissing();
    void keepsTheJournalOfAnOlderVersion();
    void closesAllButTheLatestOfAnOlderVersion();

private:
    QList<AttemptRecord> attempts(const QUuid& connection, int limit = 100)
    {
        return QCoro::waitFor(m_store->attempts(connection, limit)).value();
    }
    AttemptRecord latest(const QUuid& connection = uuid(1)) { return attempts(connection, 1).value(0); }
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    void reopen()
    {
        m_store.reset();
        m_store = openedStore(path());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteGrantStore> m_store;
    const QUuid m_connection = uuid(1);
};

void TestGrantStoreJournal::keepsAnIntentUntilItsOutcome()
{
    Attempt attempt = makeAttempt(10, m_connection, 3);
    attempt.slot = GrantSlot::Spare;
    QVERIFY(begin(*m_store, attempt));
    QVERIFY(begin(*m_store, makeAttempt(11, uuid(2), 1)));
    reopen();
    const auto open = m_store->openAttempts();
    QCOMPARE(open->size(), 2);
    const Attempt& kept = open->first();
    QCOMPARE(kept.attemptId, attempt.attemptId);
    QCOMPARE(kept.connectionId, attempt.connectionId);
    QVERIFY(kept.slot == GrantSlot::Spare);
    QCOMPARE(kept.grantId, attempt.grantId);
    QCOMPARE(kept.generation, 3u);
    QCOMPARE(kept.fingerprint, attempt.fingerprint);
    QCOMPARE(kept.purpose, u"refresh"_s);
    QCOMPARE(kept.intendedAt, attempt.intendedAt);

    QVERIFY(finish(*m_store, attempt.attemptId, u"unknown"_s, std::nullopt));
    reopen();
    QCOMPARE(m_store->openAttempts()->size(), 1);
    QCOMPARE(m_store->openAttempts()->first().attemptId, uuid(11));
    QCOMPARE(latest().outcome, u"unknown"_s);
    QCOMPARE(latest().attempt.attemptId, attempt.attemptId);
    QCOMPARE(latest(uuid(2)).outcome, QString());
}

void TestGrantStoreJournal::successStoresOutcomeAndTokensTogether()
{
    QVERIFY(put(*m_store, m_connection, GrantSlot::Main, makeGrant(1)));
    QVERIFY(begin(*m_store, makeAttempt(10, m_connection, 1)));
    QVERIFY(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2)));
    // The caller may try again when it could not tell whether the first time worked.
    QVERIFY(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2)));
    reopen();
    QVERIFY(m_store->openAttempts()->isEmpty());
    QCOMPARE(latest().outcome, u"succeeded"_s);
    QCOMPARE(text(m_store->grant(m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-2");
    QCOMPARE(text(previous(*m_store, m_connection, GrantSlot::Main)->value().tokens.refreshToken), "refresh-1");
}

void TestGrantStoreJournal::outcomes_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("withTokens");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << u"refused"_s << false << u"success"_s;
    QTest::newRow("not sent") << u"not-sent"_s << false << u"success"_s;
    QTest::newRow("unknown") << u"unknown"_s << false << u"success"_s;
    QTest::newRow("success without tokens") << u"succeeded"_s << false << u"success"_s;
    QTest::newRow("refused with tokens") << u"refused"_s << true << u"bad-outcome"_s;
    QTest::newRow("no such word") << u"perhaps"_s << false << u"bad-outcome"_s;
    QTest::newRow("empty") << QString() << false << u"bad-outcome"_s;
}

void TestGrantStoreJournal::outcomes()
{
    QFETCH(const QString, outcome);
    QFETCH(const bool, withTokens);
    QFETCH(const QString, code);
    QVERIFY(put(*m_store, m_connection, GrantSlot::Main, makeGrant(1)));
    QVERIFY(begin(*m_store, makeAttempt(10, m_connection, 1)));
    const auto tokens = withTokens ? std::optional(makeGrant(2)) : std::nullopt;
    QCOMPARE(codeOf(finish(*m_store, uuid(10), outcome, tokens)), code);
    QCOMPARE(m_store->openAttempts()->size(), code == u"success"_s ? 0 : 1);
    QCOMPARE(m_store->grant(m_connection, GrantSlot::Main)->value().info.generation, 1u);
}

void TestGrantStoreJournal::olderTokens_data()
{
    QTest::addColumn<int>("storedGeneration");
    QTest::addColumn<int>("storedGrant");
    QTest::addColumn<int>("storedAgeDays"); // of the consent
    QTest::addColumn<QString>("code");
    QTest::newRow("the generation before") << 1 << 100 << 3 << u"success"_s;
    QTest::newRow("the same again") << 2 << 100 << 3 << u"success"_s;
    QTest::newRow("a newer generation") << 3 << 100 << 3 << u"grant-replaced"_s;
    QTest::newRow("a later consent") << 1 << 101 << 1 << u"grant-replaced"_s;
    QTest::newRow("an earlier consent") << 9 << 101 << 5 << u"success"_s;
}

void TestGrantStoreJournal::olderTokens()
{
    QFETCH(const int, storedGeneration);
    QFETCH(const int, storedGrant);
    QFETCH(const int, storedAgeDays);
    QFETCH(const QString, code);
    Grant stored = makeGrant(quint64(storedGeneration), uuid(storedGrant));
    stored.info.authorizedAt = noon().addDays(-storedAgeDays);
    QVERIFY(begin(*m_store, makeAttempt(10, m_connection, 1)));
    QVERIFY(put(*m_store, m_connection, GrantSlot::Main, stored));
    QCOMPARE(codeOf(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2))), code);
    const GrantInfo kept = m_store->grant(m_connection, GrantSlot::Main)->value().info;
    const bool replaced = code == u"success"_s;
    QCOMPARE(kept.grantId, replaced ? uuid(100) : uuid(storedGrant));
    QCOMPARE(kept.generation, replaced ? 2u : quint64(storedGeneration));
    QCOMPARE(m_store->openAttempts()->size(), replaced ? 0 : 1);
}

void TestGrantStoreJournal::aCodeExchangeFillsAnEmptySlot()
{
    Attempt attempt = makeAttempt(10, m_connection, 0, uuid(105));
    attempt.purpose = u"code"_s;
    attempt.slot = GrantSlot::Spare;
    attempt.fingerprint.clear();
    QVERIFY(begin(*m_store, attempt));
    QVERIFY(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(1, uuid(105))));
    QVERIFY(!m_store->grant(m_connection, GrantSlot::Main)->has_value());
    QCOMPARE(m_store->grant(m_connection, GrantSlot::Spare)->value().info.grantId, uuid(105));
}

void TestGrantStoreJournal::pendingGrantGoesWithItsAttempt_data()
{
    QTest::addColumn<bool>("placed");
    QTest::newRow("takes its place") << true;
    QTest::newRow("is dropped") << false;
}

void TestGrantStoreJournal::pendingGrantGoesWithItsAttempt()
{
    QFETCH(bool, placed);
    QVERIFY(put(*m_store, m_connection, GrantSlot::Main, makeGrant(3, uuid(100))));
    QVERIFY(put(*m_store, m_connection, GrantSlot::Spare, makeGrant(1, uuid(101))));
    QVERIFY(begin(*m_store, makeAttempt(10, m_connection, 0, uuid(105))));
    const Grant pending = makeGrant(1, uuid(105));
    QVERIFY(put(*m_store, m_connection, GrantSlot::Pending, pending));
    reopen();
    QCOMPARE(m_store->openAttempts()->first().grantId, uuid(105));
    QCOMPARE(m_store->grant(m_connection, GrantSlot::Pending)->value().info.grantId, uuid(105));
    // Others that come and go meanwhile leave it alone.
    QVERIFY(swapWith(*m_store, m_connection, GrantSlot::Spare));
    QVERIFY(begin(*m_store, makeAttempt(11, m_connection, 1, uuid(101))));
    QVERIFY(finish(*m_store, uuid(11), u"refused"_s, std::nullopt));
    QVERIFY(m_store->grant(m_connection, GrantSlot::Pending)->has_value());

    const auto successor = placed ? std::optional(pending) : std::nullopt;
    QVERIFY(finish(*m_store, uuid(10), u"succeeded"_s, successor));
    reopen();
    QVERIFY(!m_store->grant(m_connection, GrantSlot::Pending)->has_value());
    QCOMPARE(m_store->grant(m_connection, GrantSlot::Main)->value().info.grantId, placed ? uuid(105) : uuid(101));
    QCOMPARE(m_store->grant(m_connection, GrantSlot::Spare)->value().info.grantId, uuid(100));
}

void TestGrantStoreJournal::refusesAnUnknownAttempt()
{
    QCOMPARE(codeOf(finish(*m_store, uuid(10), u"succeeded"_s, makeGrant(2))), u"no-such-attempt"_s);
    QVERIFY(!m_store->grant(m_connection, GrantSlot::Main)->has_value());
}

void TestGrantStoreJournal::keepsTheLatestAttempts()
{
    QVERIFY(begin(*m_store, makeAttempt(1, m_connection, 1, uuid(99)))); // never finished: stays, however old
    QVERIFY(begin(*m_store, makeAttempt(2, uuid(2), 1)));
    QVERIFY(finish(*m_store, uuid(2), u"refused"_s, std::nullopt));
    for (int number = 1000; number < 1060; ++number) {
        QVERIFY(begin(*m_store, makeAttempt(number, m_connection, 1)));
        QVERIFY(finish(*m_store, uuid(number), u"refused"_s, std::nullopt));
    }
    QCOMPARE(latest().attempt.attemptId, uuid(1059));
    QCOMPARE(latest(uuid(2)).attempt.attemptId, uuid(2));
    QCOMPARE(m_store->openAttempts()->size(), 1);
    QStringList kept;
    for (const auto& record : attempts(m_connection))
        kept.prepend(record.attempt.attemptId.toString());
    QStringList expected{uuid(1).toString()};
    for (int number = 1040; number < 1060; ++number)
        expected << uuid(number).toString();
    QCOMPARE(kept, expected);
}

void TestGrantStoreJournal::tellsWhatWasDecided()
{
    const AttemptDecision first{u"window:30"_s, u"no-answer"_s, u"doubtful"_s, u"replay"_s, noon().addMSecs(7)};
    QVERIFY(begin(*m_store, makeAttempt(10, m_connection, 1)));
    QVERIFY(QCoro::waitFor(m_store->finishAttempt(uuid(10), u"unknown"_s, std::nullopt, first, {})));
    QVERIFY(begin(*m_store, makeAttempt(11, m_connection, 1)));
    reopen();
    QCOMPARE(latest().attempt.attemptId, uuid(11));
    QCOMPARE(latest().outcome, QString());
    QCOMPARE(latest().decision.concludedAt, QDateTime());
    const AttemptRecord concluded = attempts(m_connection).value(1);
    QCOMPARE(concluded.attempt.fingerprint.toHex(), "00112233445566778899aabbccddeeff");
    QCOMPARE(concluded.attempt.intendedAt, noon().addSecs(10));
    QCOMPARE(concluded.outcome, u"unknown"_s);
    QCOMPARE(concluded.decision.policy, first.policy);
    QCOMPARE(concluded.decision.code, first.code);
    QCOMPARE(concluded.decision.phase, first.phase);
    QCOMPARE(concluded.decision.decision, first.decision);
    QCOMPARE(concluded.decision.concludedAt, first.concludedAt);
}

void TestGrantStoreJournal::readsNewestFirst()
{
    for (const int number : {12, 10, 13, 11})
        QVERIFY(begin(*m_store, makeAttempt(number, number == 13 ? uuid(2) : m_connection, 1, uuid(100 + number))));
    const auto numbers = [this](int limit) {
        QStringList found;
        for (const auto& record : attempts(m_connection, limit))
            found << record.attempt.attemptId.toString(QUuid::WithoutBraces).right(2);
        return found.join(u' ');
    };
    QCOMPARE(numbers(100), u"11 10 12"_s);
    QCOMPARE(numbers(2), u"11 10"_s);
    QVERIFY(attempts(uuid(3)).isEmpty());
}

void TestGrantStoreJournal::attemptsThatCannotBeReadAreNotMissing()
{
    for (const int number : {1, 2}) {
        QVERIFY(begin(*m_store, makeAttempt(number, m_connection, quint64(number))));
        QVERIFY(finish(*m_store, uuid(number), u"unknown"_s, std::nullopt));
    }
    m_store.reset();
    {
        SqliteDatabase database(path());
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(database.run(u"ALTER TABLE attempts RENAME TO renamed"_s));
        // abs() of the smallest number is an error that SQLite notices in this row only: the older one.
        QVERIFY(database.run(u"CREATE VIEW attempts AS SELECT * FROM renamed WHERE CASE WHEN number = 2 THEN 1"
                             " ELSE abs(number - number - 9223372036854775807 - 1) END"_s));
    }
    reopen();
    QVERIFY(m_store);
    QVERIFY(!QCoro::waitFor(m_store->attempts(m_connection, 100)));
    QCOMPARE(QCoro::waitFor(m_store->attempts(m_connection, 1))->size(), 1);
}

void TestGrantStoreJournal::keepsTheJournalOfAnOlderVersion()
{
    m_store.reset();
    QVERIFY(QFile::remove(path()));
    {
        SqliteDatabase older(path());
        QVERIFY(older.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(older.migrate(grantstore::schemaSteps().first(3)));
        const QString connection = grantstore::toColumn(m_connection);
        QVERIFY(older.run(u"INSERT INTO grants (connection, slot, grant_id, generation, account, sealed)"
                          " VALUES (?, 'main', ?, 7, 'office@example.org', ?)"_s,
                          {connection, grantstore::toColumn(uuid(100)), QByteArray("sealed")}));
        for (const auto& [number, outcome] : {std::pair(10, QVariant(u"refused"_s)), std::pair(11, QVariant())})
            QVERIFY(older.run(u"INSERT INTO attempts (attempt_id, connection, slot, grant_id, generation, fingerprint,"
                              " purpose, intended_at, outcome) VALUES (?, ?, 'spare', ?, 7, ?, 'refresh', ?, ?)"_s,
                              {grantstore::toColumn(uuid(number)), connection, grantstore::toColumn(uuid(100)),
                               QByteArray("print"), grantstore::toColumn(noon()), outcome}));
    }
    auto store = openStore(path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    m_store = std::move(*store);
    QCOMPARE(m_store->infos(GrantSlot::Main)->value(m_connection).generation, 7u);
    QCOMPARE(m_store->infos(GrantSlot::Main)->value(m_connection).account, u"office@example.org"_s);
    QCOMPARE(m_store->openAttempts()->size(), 1);
    const auto kept = attempts(m_connection);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].outcome, QString());
    QCOMPARE(kept[1].outcome, u"refused"_s);
    QCOMPARE(kept[1].attempt.attemptId, uuid(10));
    QVERIFY(kept[1].attempt.slot == GrantSlot::Spare);
    QCOMPARE(kept[1].attempt.generation, 7u);
    QCOMPARE(kept[1].attempt.fingerprint, "print");
    QCOMPARE(kept[1].attempt.intendedAt, noon());
    QCOMPARE(kept[1].decision.policy, QString());
    QCOMPARE(kept[1].decision.concludedAt, QDateTime());
}

/// They were possible then; each may have spent its token, and the latest says so at the next start.
void TestGrantStoreJournal::closesAllButTheLatestOfAnOlderVersion()
{
    m_store.reset();
    QVERIFY(QFile::remove(path()));
    {
        SqliteDatabase older(path());
        QVERIFY(older.open(SqliteDatabase::Access::ReadWrite));
        QVERIFY(older.migrate(grantstore::schemaSteps().first(4)));
        const auto insert = [&](const Attempt& attempt) {
            const auto values = grantstore::attemptValues(attempt);
            return older.run(u"INSERT INTO attempts (%1) VALUES (%2)"_s.arg(
                                 grantstore::attemptColumns(), QStringList(values.size(), u"?"_s).join(u',')),
                             values);
        };
        QVERIFY(insert(makeAttempt(10, m_connection, 1)));
        QVERIFY(insert(makeAttempt(11, m_connection, 1, uuid(101))));
        QVERIFY(insert(makeAttempt(12, m_connection, 2)));
        Attempt other = makeAttempt(13, m_connection, 2);
        other.slot = GrantSlot::Spare;
        QVERIFY(insert(other));
        for (const int number : {14, 15}) {
            other = makeAttempt(number, m_connection, 0);
            other.purpose = u"code"_s;
            QVERIFY(insert(other));
        }
        QVERIFY(insert(makeAttempt(16, m_connection, 2)));
    }
    m_store = openedStore(path());
    QVERIFY(m_store);
    QList<QUuid> open;
    const auto left = m_store->openAttempts().value();
    for (const auto& attempt : left)
        open << attempt.attemptId;
    QCOMPARE(open, QList({uuid(11), uuid(13), uuid(14), uuid(15), uuid(16)}));
    const auto all = attempts(m_connection);
    QCOMPARE(all.size(), 7);
    QCOMPARE(all[4].outcome, u"unknown"_s); // 12
    QCOMPARE(all[6].outcome, u"unknown"_s); // 10
    QCOMPARE(codeOf(begin(*m_store, makeAttempt(17, m_connection, 2))), u"attempt-open"_s);
}

EVERGRANT_TEST(TestGrantStoreJournal)
#include "tst_grantstorejournal.moc"
