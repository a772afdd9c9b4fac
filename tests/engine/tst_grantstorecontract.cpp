// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every GrantStore: for the one on the disk, and for the one that the engine's tests use in its place.

#include "../support/testprogram.h"
#include "bench.h"
#include "grantstoresubjects.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid connection = QUuid::createUuid(), grantId = QUuid::createUuid();
const QDateTime consentedAt = QDateTime::fromString(u"2026-09-03T12:00:00Z"_s, Qt::ISODate);

Grant grantOf(quint64 generation, const QUuid& id = grantId, int consentedLater = 0)
{
    Grant grant;
    grant.info.grantId = id;
    grant.info.generation = generation;
    grant.info.authorizedAt = consentedAt.addSecs(consentedLater);
    grant.info.hasRefreshToken = true;
    grant.tokens.accessToken = secret("at-" + QByteArray::number(generation));
    grant.tokens.refreshToken = secret("rt-" + QByteArray::number(generation));
    return grant;
}

Attempt attemptOf(quint64 generation, const QString& purpose = u"refresh"_s, GrantSlot slot = GrantSlot::Main,
                  const QUuid& id = grantId)
{
    Attempt attempt;
    attempt.attemptId = QUuid::createUuid();
    attempt.connectionId = connection;
    attempt.slot = slot;
    attempt.grantId = id;
    attempt.generation = generation;
    attempt.purpose = purpose;
    attempt.intendedAt = consentedAt.addSecs(60);
    return attempt;
}

} // namespace

class TestGrantStoreContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_subject.reset(); }

    void writesTakeEffectInOrder_data() { subjects(); }
    void writesTakeEffectInOrder();
    void aKeyIsTakenInItsTurn_data() { subjects(); }
    void aKeyIsTakenInItsTurn();
    void aLostKey_data() { subjects(); }
    void aLostKey();
    void settingsComeAlong_data() { subjects(); }
    void settingsComeAlong();
    void anEndIsOneTransaction_data() { subjects(); }
    void anEndIsOneTransaction();
    void nothingOfARefusedEndIsWritten_data() { subjects(); }
    void nothingOfARefusedEndIsWritten();
    void aLateSuccessIsStored_data() { subjects(); }
    void aLateSuccessIsStored();
    void swapKeepsPredecessors_data() { subjects(); }
    void swapKeepsPredecessors();
    void swapIsGuarded_data();
    void swapIsGuarded();
    void oneOpenAttempt_data();
    void oneOpenAttempt();
    void attemptsAreKept_data() { subjects(); }
    void attemptsAreKept();
    void pendingGoesWithItsAttempt_data() { subjects(); }
    void pendingGoesWithItsAttempt();
    void removal_data() { subjects(); }
    void removal();

private:
    static void subjects()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("on disk") << true;
        QTest::newRow("in memory") << false;
    }
    GrantStore& store() { return m_subject->store(); }
    static Result<void> done(QCoro::Task<Result<void>> task) { return QCoro::waitFor(std::move(task)); }
    Result<void> put(const Grant& grant, GrantSlot slot = GrantSlot::Main)
    {
        return done(store().putGrant(connection, slot, grant));
    }
    Result<void> end(const Attempt& attempt, const QString& outcome, const std::optional<Grant>& successor = {},
                     const StoreSettings& along = {})
    {
        const AttemptDecision decision{u"window:30"_s, u"x"_s, u"well"_s, u"Because."_s, consentedAt};
        return done(store().finishAttempt(attempt.attemptId, outcome, successor, decision, along));
    }
    std::optional<GrantInfo> held(GrantSlot slot = GrantSlot::Main)
    {
        const auto grant = store().grant(connection, slot).value();
        return grant ? std::optional(grant->info) : std::nullopt;
    }
    QList<AttemptRecord> attempts() { return QCoro::waitFor(store().attempts(connection, 100)).value(); }
    QString setting(const QString& key) { return store().meta(key).value(); }

    std::unique_ptr<Subject> m_subject;
};

void TestGrantStoreContract::init()
{
    QFETCH(const bool, onDisk);
    if (onDisk)
        m_subject = std::make_unique<OnDisk>();
    else
        m_subject = std::make_unique<InMemory>();
}

/// Nobody waits for the one before.
void TestGrantStoreContract::writesTakeEffectInOrder()
{
    std::vector<QCoro::Task<Result<void>>> writes;
    for (const quint64 generation : {1, 2}) {
        writes.push_back(store().putGrant(connection, GrantSlot::Main, grantOf(generation)));
        writes.push_back(store().setClientSecret(connection, secret("s-" + QByteArray::number(generation))));
        writes.push_back(store().setMeta(u"k"_s, QString::number(generation)));
    }
    const Attempt attempt = attemptOf(2);
    writes.push_back(store().beginAttempt(attempt));
    for (auto& write : writes)
        QVERIFY(done(std::move(write)));
    m_subject->reopen();
    QCOMPARE(held()->generation, 2u);
    QCOMPARE(QCoro::waitFor(store().previousGrant(connection, GrantSlot::Main)).value()->info.generation, 1u);
    QCOMPARE(mark(store().clientSecret(connection).value()), mark("s-2"));
    QCOMPARE(setting(u"k"_s), u"2"_s);
    QCOMPARE(store().openAttempts()->size(), 1);
}

void TestGrantStoreContract::aKeyIsTakenInItsTurn()
{
    const Secret other = secret(QByteArray(SodiumSealer::keyLength, 'o'));
    // No row is sealed yet when the other key is named, but one is by its turn.
    auto written = store().putGrant(connection, GrantSlot::Main, grantOf(1));
    auto used = store().useKey(other);
    QVERIFY(done(std::move(written)));
    QCOMPARE(codeOf(done(std::move(used))), u"wrong-key"_s);
    QVERIFY(store().isOpen());
    QVERIFY(held());
    QCOMPARE(codeOf(done(store().useKey(other))), u"wrong-key"_s);
    m_subject->reopen();
    QCOMPARE(held()->generation, 1u);
}

void TestGrantStoreContract::aLostKey()
{
    const Secret other = secret(QByteArray(SodiumSealer::keyLength, 'o'));
    QVERIFY(put(grantOf(1)));
    QVERIFY(done(store().setClientSecret(connection, secret("s"), {{u"a"_s, u"1"_s}})));
    QVERIFY(done(store().setMeta(GrantStore::recovery, u"wrapped"_s)));
    QVERIFY(done(store().setMeta(GrantStore::copiesAwaited, {})));
    QVERIFY(done(store().beginAttempt(attemptOf(1))));
    const auto aside = QCoro::waitFor(store().resetUnderNewKey(consentedAt));
    QVERIFY(aside);
    QVERIFY(aside->contains("locked"_L1));
    QVERIFY(!store().isOpen());
    QVERIFY(!store().hasSealedRows().value());
    QCOMPARE(codeOf(put(grantOf(1))), u"store-locked"_s);
    QVERIFY(done(store().useKey(other)));
    QVERIFY(!held());
    QVERIFY(store().clientSecret(connection)->isEmpty());
    QCOMPARE(setting(u"a"_s), u"1"_s);
    QCOMPARE(setting(GrantStore::recovery), QString());
    QCOMPARE(setting(GrantStore::copiesAwaited), u"1"_s);
    QCOMPARE(store().openAttempts()->size(), 1);
}

void TestGrantStoreContract::settingsComeAlong()
{
    QVERIFY(done(store().writeSettings({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}})));
    QVERIFY(done(store().putGrant(connection, GrantSlot::Main, grantOf(1), {{u"a"_s, u"2"_s}, {u"c"_s, u"1"_s}})));
    m_subject->reopen();
    QCOMPARE(setting(u"a"_s) + setting(u"b"_s) + setting(u"c"_s), u"211"_s);
    QVERIFY(done(store().setClientSecret(connection, secret("s"), {{u"a"_s, {}}, {u"b"_s, u"3"_s}})));
    m_subject->reopen();
    QCOMPARE(setting(u"a"_s), QString());
    QCOMPARE(setting(u"b"_s), u"3"_s);
    QVERIFY(done(store().swapSlots(connection, GrantSlot::Spare2, {{u"b"_s, u"4"_s}})));
    m_subject->reopen();
    QCOMPARE(setting(u"b"_s), u"4"_s);
}

void TestGrantStoreContract::anEndIsOneTransaction()
{
    QVERIFY(put(grantOf(1)));
    const Attempt attempt = attemptOf(1);
    QVERIFY(done(store().beginAttempt(attempt)));
    QVERIFY(end(attempt, u"succeeded"_s, grantOf(2), {{u"a"_s, u"1"_s}}));
    m_subject->reopen();
    QCOMPARE(held()->generation, 2u);
    QCOMPARE(setting(u"a"_s), u"1"_s);
    QVERIFY(store().openAttempts()->isEmpty());
    QCOMPARE(attempts().first().outcome, u"succeeded"_s);
    QCOMPARE(attempts().first().decision.decision, u"Because."_s);
    QCOMPARE(attempts().first().decision.concludedAt, consentedAt);
    // Once more, by a caller who could not tell whether it had worked.
    QVERIFY(end(attempt, u"succeeded"_s, grantOf(2), {{u"a"_s, u"2"_s}}));
    QCOMPARE(QCoro::waitFor(store().previousGrant(connection, GrantSlot::Main)).value()->info.generation, 1u);
    QCOMPARE(setting(u"a"_s), u"2"_s);
}

void TestGrantStoreContract::nothingOfARefusedEndIsWritten()
{
    const Attempt attempt = attemptOf(1);
    QVERIFY(done(store().beginAttempt(attempt)));
    QVERIFY(put(grantOf(3)));
    const StoreSettings along{{u"a"_s, u"1"_s}};
    QCOMPARE(codeOf(end(attempt, u"succeeded"_s, grantOf(2), along)), u"grant-replaced"_s);
    QVERIFY(put(grantOf(1, QUuid::createUuid(), 60)));
    QCOMPARE(codeOf(end(attempt, u"succeeded"_s, grantOf(4), along)), u"grant-replaced"_s);
    QCOMPARE(codeOf(end(attempt, u"refused"_s, grantOf(2), along)), u"bad-outcome"_s);
    QCOMPARE(codeOf(end(attemptOf(1), u"unknown"_s, {}, along)), u"no-such-attempt"_s);
    m_subject->reopen();
    QCOMPARE(setting(u"a"_s), QString());
    QCOMPARE(held()->generation, 1u);
    QCOMPARE(store().openAttempts()->size(), 1);
    QCOMPARE(attempts().first().decision.decision, QString());
}

/// By grant and generation; that it was closed as unknown meanwhile does not matter.
void TestGrantStoreContract::aLateSuccessIsStored()
{
    QVERIFY(put(grantOf(1)));
    const Attempt attempt = attemptOf(1);
    QVERIFY(done(store().beginAttempt(attempt)));
    QVERIFY(end(attempt, u"unknown"_s));
    m_subject->reopen();
    QVERIFY(end(attempt, u"succeeded"_s, grantOf(2)));
    QCOMPARE(held()->generation, 2u);
    QCOMPARE(attempts().first().outcome, u"succeeded"_s);
}

void TestGrantStoreContract::swapKeepsPredecessors()
{
    const QUuid other = QUuid::createUuid();
    QVERIFY(put(grantOf(1)) && put(grantOf(2)) && put(grantOf(7, other), GrantSlot::Spare));
    QVERIFY(done(store().swapSlots(connection, GrantSlot::Spare)));
    m_subject->reopen();
    QCOMPARE(held()->grantId, other);
    QVERIFY(!QCoro::waitFor(store().previousGrant(connection, GrantSlot::Main))->has_value());
    QCOMPARE(held(GrantSlot::Spare)->generation, 2u);
    QCOMPARE(QCoro::waitFor(store().previousGrant(connection, GrantSlot::Spare)).value()->info.generation, 1u);
    // With an empty place.
    QVERIFY(done(store().swapSlots(connection, GrantSlot::Spare2)));
    QVERIFY(!held());
    QCOMPARE(held(GrantSlot::Spare2)->grantId, other);
}

void TestGrantStoreContract::swapIsGuarded_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::addColumn<GrantSlot>("slot"); // what is written there after what is swapped was read
    QTest::addColumn<bool>("isThere");   // something was in the spare place
    for (const bool onDisk : {true, false}) {
        const char* name = onDisk ? "on disk" : "in memory";
        QTest::addRow("%s: main", name) << onDisk << GrantSlot::Main << true;
        QTest::addRow("%s: spare", name) << onDisk << GrantSlot::Spare << true;
        QTest::addRow("%s: empty place", name) << onDisk << GrantSlot::Spare << false;
        QTest::addRow("%s: elsewhere", name) << onDisk << GrantSlot::Spare2 << true;
    }
}

void TestGrantStoreContract::swapIsGuarded()
{
    QFETCH(const GrantSlot, slot);
    QFETCH(const bool, isThere);
    const QUuid other = QUuid::createUuid();
    QVERIFY(put(grantOf(1)));
    if (isThere)
        QVERIFY(put(grantOf(7, other), GrantSlot::Spare));
    auto* memory = dynamic_cast<FakeGrantStore*>(&store());
    if (memory)
        memory->holding = true;
    auto written = store().putGrant(connection, slot, slot == GrantSlot::Main ? grantOf(2) : grantOf(8, other));
    const StoreSettings along{{u"a"_s, u"1"_s}};
    auto swapped = store().swapSlots(connection, GrantSlot::Spare, along);
    if (memory)
        memory->release();
    QVERIFY(done(std::move(written)));
    const bool isElsewhere = slot == GrantSlot::Spare2;
    QCOMPARE(codeOf(done(std::move(swapped))), isElsewhere ? u"ok"_s : u"grant-replaced"_s);
    m_subject->reopen();
    QCOMPARE(held()->grantId, isElsewhere ? other : grantId);
    QCOMPARE(held(slot)->generation, slot == GrantSlot::Main ? 2u : 8u);
    QCOMPARE(setting(u"a"_s).isEmpty(), !isElsewhere);
}

void TestGrantStoreContract::oneOpenAttempt_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::addColumn<Attempt>("second");
    QTest::addColumn<QString>("code");
    Attempt elsewhere = attemptOf(1);
    elsewhere.connectionId = QUuid::createUuid();
    for (const bool onDisk : {true, false}) {
        const char* name = onDisk ? "on disk" : "in memory";
        const auto row = [&](const char* what, const Attempt& second, const QString& code) {
            QTest::addRow("%s: %s", name, what) << onDisk << second << code;
        };
        row("the same", attemptOf(1), u"attempt-open"_s);
        row("of another generation", attemptOf(2), u"attempt-open"_s);
        row("anew", attemptOf(1, u"client"_s), u"attempt-open"_s);
        row("a sign-in", attemptOf(0, u"code"_s), u"ok"_s);
        row("of another slot", attemptOf(1, u"refresh"_s, GrantSlot::Spare), u"ok"_s);
        row("of another grant", attemptOf(1, u"refresh"_s, GrantSlot::Main, QUuid::createUuid()), u"ok"_s);
        row("of another connection", elsewhere, u"ok"_s);
    }
}

void TestGrantStoreContract::oneOpenAttempt()
{
    QFETCH(const Attempt, second);
    QFETCH(const QString, code);
    const Attempt first = attemptOf(1);
    QVERIFY(done(store().beginAttempt(first)));
    const auto begun = done(store().beginAttempt(second));
    QCOMPARE(codeOf(begun), code);
    QCOMPARE(store().openAttempts()->size(), begun ? 2 : 1);
    if (begun)
        return;
    QCOMPARE(begun.error().kind, ErrorKind::Temporary);
    m_subject->reopen();
    QCOMPARE(codeOf(done(store().beginAttempt(second))), code);
    QVERIFY(end(first, u"unknown"_s));
    QVERIFY(done(store().beginAttempt(second)));
}

void TestGrantStoreContract::attemptsAreKept()
{
    QList<QUuid> begun;
    for (int number = 0; number < 3; ++number) {
        const Attempt attempt = attemptOf(1);
        QVERIFY(done(store().beginAttempt(attempt)));
        begun.prepend(attempt.attemptId);
        if (number < 2)
            QVERIFY(end(attempt, u"refused"_s));
    }
    m_subject->reopen();
    QList<QUuid> found;
    for (const auto& record : attempts())
        found << record.attempt.attemptId;
    QCOMPARE(found, begun);
    QCOMPARE(attempts().first().outcome, QString());
    QCOMPARE(attempts().last().outcome, u"refused"_s);
    QCOMPARE(QCoro::waitFor(store().attempts(connection, 2)).value().size(), 2);
    QCOMPARE(store().openAttempts()->first().attemptId, begun.first());
}

void TestGrantStoreContract::pendingGoesWithItsAttempt()
{
    const QUuid fresh = QUuid::createUuid();
    const Attempt attempt = attemptOf(0, u"code"_s, GrantSlot::Main, fresh);
    QVERIFY(done(store().beginAttempt(attempt)));
    QVERIFY(put(grantOf(1, fresh), GrantSlot::Pending));
    const Attempt other = attemptOf(1);
    QVERIFY(done(store().beginAttempt(other)));
    QVERIFY(end(other, u"refused"_s));
    QVERIFY(held(GrantSlot::Pending));
    QVERIFY(end(attempt, u"succeeded"_s, grantOf(1, fresh)));
    m_subject->reopen();
    QVERIFY(!held(GrantSlot::Pending));
    QCOMPARE(held()->grantId, fresh);
}

void TestGrantStoreContract::removal()
{
    const QUuid other = QUuid::createUuid();
    for (const auto& id : {connection, other}) {
        QVERIFY(done(store().putGrant(id, GrantSlot::Main, grantOf(1))));
        QVERIFY(done(store().putGrant(id, GrantSlot::Spare3, grantOf(1))));
        QVERIFY(done(store().setClientSecret(id, secret("s"))));
        Attempt attempt = attemptOf(1);
        attempt.connectionId = id;
        QVERIFY(done(store().beginAttempt(attempt)));
    }
    QVERIFY(done(store().removeConnection(connection)));
    m_subject->reopen();
    QVERIFY(!held() && !held(GrantSlot::Spare3));
    QCOMPARE(store().clientSecretOwners().value(), QSet<QUuid>{other});
    QCOMPARE(store().openAttempts()->size(), 1);
    QVERIFY(attempts().isEmpty());
    QVERIFY(store().grant(other, GrantSlot::Spare3)->has_value());
}

EVERGRANT_TEST(TestGrantStoreContract)
#include "tst_grantstorecontract.moc"
