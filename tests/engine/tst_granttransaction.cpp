// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/granttransaction.h"

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/keychainmirror.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid connectionId = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);

struct Fixture
{
    Fixture()
    {
        (void)finished(bench.grants.useKey({}));
        current.info.grantId = QUuid::createUuid();
        current.info.generation = 7;
        current.info.authorizedAt = bench.clock.now();
        current.tokens.refreshToken = secret("rt-7");
        current.tokens.accessToken = secret("at-7");
        (void)bench.grants.put(connectionId, GrantSlot::Main, current);
        config.connectionId = connectionId;
        config.tokenEndpoint = QUrl(u"https://id.acme.example/token"_s);
        bench.order.clear();
    }
    TransactionResult refresh(const TokenExchange& answer)
    {
        bench.tokens.script = {answer};
        return finished(renewed(this, secret("hush")));
    }
    static QCoro::Task<TransactionResult> renewed(Fixture* f, ClientCredentials client)
    {
        const Received received = co_await f->transaction.send(f->config, GrantSlot::Main, f->current, client);
        if (received.result.storeError)
            co_return received.result;
        co_return co_await f->transaction.conclude(received, client, f->conclusion);
    }
    std::optional<KeychainCopy> copy() { return finished(mirror->read(connectionId)).value_or(std::nullopt); }
    QString attemptOutcome(const TransactionResult& result) { return bench.grants.outcomeOf(result.attemptId); }

    Bench bench;
    std::shared_ptr<EnginePorts> ports = std::make_shared<EnginePorts>(bench.ports());
    std::unique_ptr<KeychainMirror> mirror = std::make_unique<KeychainMirror>(ports, [](const QUuid&) {});
    GrantTransaction transaction{*ports, *mirror};
    Grant current;
    ClientConfig config;
    AttemptEnd conclusion{{u"window:30"_s, u"code"_s, u"doubtful"_s, u"why"_s, bench.clock.now()}, {{u"x"_s, u"y"_s}}};
};

} // namespace

class TestGrantTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void journalSaysWhatIsSent();
    void outcomes_data();
    void outcomes();
    void withoutJournalNothingIsSent_data();
    void withoutJournalNothingIsSent();
    void replyWithoutRefreshTokenKeepsTheOld();
    void commitFails();
    void commitAndKeychainFail();
    void anAnswerTooLateForANewerGrant();
    void codeOrder();
    void codeWithoutRefreshToken();
    void codeIsRefused();
};

void TestGrantTransaction::order()
{
    Fixture f;
    const auto result = f.refresh(success("at-8", "rt-8"));
    QCOMPARE(f.bench.order.join(u','), u"journal,send,commit"_s);
    QCOMPARE(result.kept, Kept::InStore);
    QCOMPARE(result.grant->info.generation, quint64(8));
    QCOMPARE(mark(result.grant->tokens.refreshToken), mark("rt-8"));
    QCOMPARE(f.bench.grants.stored(connectionId)->info.generation, quint64(8));
    QCOMPARE(f.attemptOutcome(result), u"succeeded"_s);
    QCOMPARE(f.bench.tokens.sent.first().clientSecret, mark("hush"));
}

void TestGrantTransaction::journalSaysWhatIsSent()
{
    Fixture f;
    f.bench.tokens.holding = true;
    const Pending result(Fixture::renewed(&f, {}));
    const auto open = f.bench.grants.openAttempts().value();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().connectionId, connectionId);
    QCOMPARE(open.first().grantId, f.current.info.grantId);
    QCOMPARE(open.first().generation, quint64(7));
    QCOMPARE(open.first().purpose, u"refresh"_s);
    QCOMPARE(open.first().fingerprint, mark("rt-7"));
    QCOMPARE(open.first().intendedAt, f.bench.clock.now());
    f.bench.tokens.release(success("at-8", "rt-8"));
    settle();
    QVERIFY(result.isDone());
    QVERIFY(f.bench.grants.openAttempts()->isEmpty());
}

void TestGrantTransaction::outcomes_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<int>("index"); // of the alternative of Outcome
    QTest::newRow("not sent") << unreachable() << u"not-sent"_s << 0;
    QTest::newRow("refused") << refusal("invalid_grant") << u"refused"_s << 2;
    QTest::newRow("throttled") << throttled("9") << u"refused"_s << 2;
    QTest::newRow("lost") << lostReply() << u"unknown"_s << 3;
    QTest::newRow("gateway page") << answered(502, "<html>") << u"unknown"_s << 3;
}

void TestGrantTransaction::outcomes()
{
    QFETCH(TokenExchange, answer);
    Fixture f;
    f.bench.grants.breakCall(u"setMeta"_s); // what follows is not a write of its own
    const auto result = f.refresh(answer);
    QTEST(f.attemptOutcome(result), "closed");
    QVERIFY(f.bench.grants.openAttempts()->isEmpty());
    QTEST(static_cast<int>(result.outcome.index()), "index");
    QCOMPARE(result.kept, Kept::NotYet);
    QVERIFY(!result.grant && !result.storeError && result.concluded);
    QCOMPARE(f.bench.grants.decisionOf(result.attemptId).phase, u"doubtful"_s);
    QCOMPARE(f.bench.grants.metas().value(u"x"_s), u"y"_s);
    QCOMPARE(f.bench.order.join(u','), u"journal,send"_s);
    QCOMPARE(f.bench.grants.stored(connectionId)->info.generation, quint64(7));
}

void TestGrantTransaction::withoutJournalNothingIsSent_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("code");
    QTest::newRow("disk full") << false << u"store-full"_s;
    QTest::newRow("locked") << true << u"store-locked"_s;
}

void TestGrantTransaction::withoutJournalNothingIsSent()
{
    QFETCH(bool, locked);
    Fixture f;
    f.bench.grants.breakCall(u"beginAttempt"_s, locked ? u"store-locked"_s : u"store-full"_s);
    const auto refreshed = f.refresh(success("at-8", "rt-8"));
    QVERIFY(std::holds_alternative<NotSent>(refreshed.outcome));
    QTEST(refreshed.storeError->code, "code");
    const auto exchanged = finished(
        f.transaction.exchangeCode(f.config, GrantSlot::Main, Grant(), std::shared_ptr<ConsentAttempt>(nullptr)));
    QVERIFY(std::holds_alternative<NotSent>(exchanged.result.outcome));
    QCOMPARE(f.bench.tokens.sends(), 0);
    QVERIFY(f.bench.order.isEmpty());
}

void TestGrantTransaction::replyWithoutRefreshTokenKeepsTheOld()
{
    Fixture f;
    const auto result = f.refresh(success("at-8", ""));
    QCOMPARE(mark(result.grant->tokens.refreshToken), mark("rt-7"));
    QCOMPARE(mark(f.bench.grants.stored(connectionId)->tokens.refreshToken), mark("rt-7"));
    QCOMPARE(mark(f.bench.grants.stored(connectionId)->tokens.accessToken), mark("at-8"));
}

void TestGrantTransaction::commitFails()
{
    Fixture f;
    f.bench.grants.breakCall(u"finishAttempt"_s);
    const auto result = f.refresh(success("at-8", "rt-8"));
    QCOMPARE(f.bench.order.join(u','), u"journal,send,copy"_s);
    QCOMPARE(result.kept, Kept::InKeychain);
    QCOMPARE(result.storeError->code, u"store-full"_s);
    QCOMPARE(result.grant->info.generation, quint64(8));
    QCOMPARE(f.copy()->main->info.generation, quint64(8));
    QCOMPARE(mark(f.copy()->clientSecret), mark("hush"));
    QVERIFY(!f.bench.grants.metas().contains(u"x"_s));
    const auto again = [&] {
        return finished(f.transaction.storeAgain(result.attemptId, *result.grant, f.conclusion));
    };
    QVERIFY(!again());
    f.bench.grants.repair();
    QVERIFY(again().has_value());
    QCOMPARE(f.bench.grants.metas().value(u"x"_s), u"y"_s);
    QCOMPARE(f.bench.grants.decisionOf(result.attemptId).policy, u"window:30"_s);
    QCOMPARE(f.bench.grants.stored(connectionId)->info.generation, quint64(8));
    QCOMPARE(f.attemptOutcome(result), u"succeeded"_s);
}

void TestGrantTransaction::commitAndKeychainFail()
{
    Fixture f;
    f.bench.grants.breakCall(u"finishAttempt"_s);
    f.bench.keychain.state = KeyringState::Slow;
    const auto result = f.refresh(success("at-8", "rt-8"));
    QCOMPARE(result.kept, Kept::InMemoryOnly);
    QCOMPARE(mark(result.grant->tokens.refreshToken), mark("rt-8"));
    QVERIFY(result.storeError.has_value());
}

/// Should never happen, because writes wait for their turn; if it does, neither copy is overwritten.
void TestGrantTransaction::anAnswerTooLateForANewerGrant()
{
    Fixture f;
    f.bench.tokens.holding = true;
    const Pending result(Fixture::renewed(&f, {}));
    Grant newer = f.current;
    newer.info.grantId = QUuid::createUuid();
    newer.info.authorizedAt = f.current.info.authorizedAt.addSecs(5);
    newer.info.generation = 1;
    QVERIFY(f.bench.grants.put(connectionId, GrantSlot::Main, newer).has_value());
    f.mirror->schedule(connectionId);
    f.bench.tokens.release(success("at-8", "rt-8"));
    settle();
    QCOMPARE(result->kept, Kept::NotYet);
    QVERIFY(!result->grant);
    QCOMPARE(f.bench.grants.stored(connectionId)->info.grantId, newer.info.grantId);
    QCOMPARE(f.copy()->main->info.grantId, newer.info.grantId);
}

namespace {

TransactionResult exchange(Fixture& f, const TokenExchange& reply)
{
    f.bench.consents.reply = reply;
    const auto consent = finished(f.bench.consents.begin(f.config, {}, std::chrono::seconds(60))).value();
    Grant fresh;
    fresh.info.grantId = QUuid::createUuid();
    fresh.info.authorizedAt = f.current.info.authorizedAt.addSecs(60);
    const auto received = finished(f.transaction.exchangeCode(f.config, GrantSlot::Main, fresh, consent));
    if (!received.result.grant)
        return received.result;
    return finished(f.transaction.keep(received, secret("hush"), {}));
}

} // namespace

void TestGrantTransaction::codeOrder()
{
    Fixture f;
    const auto result = exchange(f, success("at-1", "rt-1"));
    QCOMPARE(f.bench.order.join(u','), u"journal,send code,commit"_s);
    QCOMPARE(result.grant->info.generation, quint64(1));
    QCOMPARE(f.bench.grants.attempts().value(result.attemptId).purpose, u"code"_s);
    QCOMPARE(f.bench.grants.attempts().value(result.attemptId).generation, quint64(0));
    QCOMPARE(f.bench.grants.stored(connectionId)->info.grantId, result.grant->info.grantId);
}

void TestGrantTransaction::codeWithoutRefreshToken()
{
    Fixture f;
    const auto result = exchange(f, success("at-1", ""));
    QCOMPARE(result.kept, Kept::NotYet);
    QCOMPARE(f.bench.grants.stored(connectionId)->info.grantId, f.current.info.grantId);
    QCOMPARE(f.attemptOutcome(result), u"succeeded"_s);
    QVERIFY(!f.bench.order.contains(u"copy"_s));
}

void TestGrantTransaction::codeIsRefused()
{
    Fixture f;
    const auto result = exchange(f, refusal("invalid_grant"));
    QVERIFY(std::holds_alternative<Refused>(result.outcome));
    QVERIFY(!result.grant);
    QCOMPARE(f.bench.grants.stored(connectionId)->info.grantId, f.current.info.grantId);
}

EVERGRANT_TEST(TestGrantTransaction)
#include "tst_granttransaction.moc"
