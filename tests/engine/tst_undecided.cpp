// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in whose place is not decided yet is stored, and no bad moment loses it.

#include "../support/testprogram.h"
#include "undecidedbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUndecided : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UndecidedBench>(); }
    void cleanup() { m_bench.reset(); }

    void waitsAMomentForTheApi();
    void removalLeavesNothing_data();
    void removalLeavesNothing();
    void cannotBeSetAside();
    void isStoredThoughTheSecretIsForeignNow();
    void clockThatWasAheadHidesNoConsent();
    void handedInTokenOfAnotherAccountAsks();
    void handedInTokenIsComparedWithADeadGrant();
    void handedInTokenWithoutAnAnswerIsKept();
    void whatCannotBeDroppedIsAskedAgain();
    void isDroppedWhenTheStoreIsFree();
    void idOfAnOlderPresetIsNoOtherAccount();

private:
    std::unique_ptr<UndecidedBench> m_bench;
};

void TestUndecided::waitsAMomentForTheApi()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    const auto authorization = m_bench->signIn(success("at-x", "rt-x"));
    QVERIFY(!authorization->hasEnded() && !authorization->question());
    m_bench->tokens.probes.clear();
    m_bench->advance(3s);
    QVERIFY(authorization->ended().result());
    QVERIFY(m_bench->grantId() != m_bench->before);
}

void TestUndecided::removalLeavesNothing_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("of another account") << true;
    QTest::newRow("of an unknown one") << false;
}

void TestUndecided::removalLeavesNothing()
{
    QFETCH(bool, known);
    m_bench->signInAsBob();
    if (!known)
        m_bench->tokens.probes.insert(mark("at-y"), probeThat(ProbeReport::Result::Refused));
    if (!known)
        m_bench->signIn(success("at-y", "rt-y"));
    m_bench->tokens.revoked.clear();
    const auto id = m_bench->connection()->settings().id;
    QVERIFY(finished(m_bench->engine->removal().remove(u"crm"_s, true)));
    QVERIFY(!m_bench->grants.stored(id, GrantSlot::Pending));
    QCOMPARE(m_bench->tokens.revoked.size(), known ? 2 : 3); // with the first one, which was not used
}

void TestUndecided::cannotBeSetAside()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    const auto authorization = m_bench->signInAsBob();
    QVERIFY(authorization->question());
    m_bench->grants.repair();
    QVERIFY(UndecidedBench::answer(authorization, true));
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->account(), u"bob"_s);
}

void TestUndecided::isStoredThoughTheSecretIsForeignNow()
{
    const auto authorization = m_bench->signInAsBob();
    // Somebody moves the token endpoint while the question is open: the secret does not go there.
    ConnectionChanges changes;
    changes.settings = {{u"token_endpoint"_s, u"https://elsewhere.example/token"_s}};
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)));
    QVERIFY(UndecidedBench::answer(authorization, true));
    QVERIFY(m_bench->grantId() != m_bench->before);
    QCOMPARE(m_bench->account(), u"bob"_s);
}

void TestUndecided::clockThatWasAheadHidesNoConsent()
{
    m_bench->clock.setNow(m_bench->clock.now().addYears(-4));
    const auto authorization = m_bench->signIn(success("at-y", "rt-y"));
    QCOMPARE(codeOf(authorization->ended().result()), u"ok"_s);
    const auto after = m_bench->grantId();
    QVERIFY(after != m_bench->before);
    QVERIFY(!m_bench->pending());
    m_bench->restart();
    QCOMPARE(m_bench->grantId(), after);
}

void TestUndecided::handedInTokenOfAnotherAccountAsks()
{
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    m_bench->tokens.script = {success("at-x", "rt-x")};
    const auto authorization = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("handed"))).value();
    QVERIFY(authorization->question());
    QCOMPARE(authorization->question()->account, u"bob"_s);
    QCOMPARE(m_bench->grantId(), m_bench->before);
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
    QVERIFY(UndecidedBench::answer(m_bench->current(), false));
    QCOMPARE(m_bench->grantId(), m_bench->before);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestUndecided::handedInTokenIsComparedWithADeadGrant()
{
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(2h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    m_bench->tokens.always.reset();
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    m_bench->tokens.script = {success("at-x", "rt-x")};
    const auto authorization = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("handed"))).value();
    QVERIFY(authorization->question());
    QCOMPARE(m_bench->grantId(), m_bench->before);
    QVERIFY(UndecidedBench::answer(authorization, true));
    QCOMPARE(m_bench->account(), u"bob"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestUndecided::handedInTokenWithoutAnAnswerIsKept()
{
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(2h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    m_bench->tokens.always.reset();
    m_bench->tokens.script = {lostReply(), lostReply()};
    const auto authorization = finished(m_bench->engine->signIns().begin(u"crm"_s, {}, secret("handed"))).value();
    QVERIFY(authorization->ended().isFinished());
    QVERIFY(m_bench->grantId() != m_bench->before);
    m_bench->advance(10s);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("handed"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestUndecided::whatCannotBeDroppedIsAskedAgain()
{
    const auto authorization = m_bench->signInAsBob();
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(UndecidedBench::answer(authorization, false));
    QVERIFY(authorization->hasEnded());
    QVERIFY(!m_bench->connection()->unused().last());
    m_bench->grants.repair();
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
}

/// Every company was called 1, before a preset knew that the sign-in tells its true number.
/// Another program held it when somebody declined.
void TestUndecided::isDroppedWhenTheStoreIsFree()
{
    const auto authorization = m_bench->signInAsBob();
    m_bench->grants.breakCall(u"finishAttempt"_s, u"store-busy"_s);
    QVERIFY(UndecidedBench::answer(authorization, false));
    m_bench->advance(2s);
    QVERIFY(!authorization->hasEnded());
    m_bench->grants.repair();
    m_bench->advance(1s);
    QCOMPARE(codeOf(authorization->ended().result()), u"other-account"_s);
    QVERIFY(!m_bench->pending());
    QVERIFY(m_bench->connection()->unused().last()); // it can be revoked
    m_bench->restart();
    QVERIFY(!m_bench->current());
}

void TestUndecided::idOfAnOlderPresetIsNoOtherAccount()
{
    const auto id = m_bench->connection()->settings().id;
    Grant older = m_bench->grants.stored(id).value();
    older.info.accountId = u"1"_s;
    older.info.learned = {{u"company"_s, u"4711"_s}};
    QVERIFY(m_bench->grants.put(id, GrantSlot::Main, older));
    auto& preset = m_bench->presets[u"versatile"_s];
    preset.learned = {{u"company"_s, LearnedRule::Source::Callback, u"company"_s, LearnedRule::Form::Word, {}}};
    preset.probe->accountId = u"{company}"_s;
    m_bench->restart();
    for (const auto& token : {"at-2", "at-3", "at-4", "at-x"})
        m_bench->tokens.probes.insert(mark(token), worksFor(u"ann"_s, u"4711"_s));
    (void)finished(m_bench->connection()->check());
    QCOMPARE(m_bench->events.count("account-differs"_L1), 0);
    m_bench->consents.learned = {{u"company"_s, u"4711"_s}};
    QVERIFY(m_bench->signIn(success("at-x", "rt-x"))->ended().result());
    m_bench->tokens.probes.insert(mark("at-y"), worksFor(u"ann"_s, u"4712"_s));
    QVERIFY(m_bench->signIn(success("at-y", "rt-y"))->question());
}

EVERGRANT_TEST(TestUndecided)
#include "tst_undecided.moc"
