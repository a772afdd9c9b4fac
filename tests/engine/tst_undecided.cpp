// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in whose place is not decided yet is stored: neither a dying worker nor a bad moment loses it.

#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUndecided : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isAskedAgainAfterACrash_data();
    void isAskedAgainAfterACrash();
    void stoppingKeepsTheQuestion();
    void sameAccountTakesItsPlaceAfterACrash();
    void diesBeforeTheProbeIsOver();
    void waitsForTheNetworkAfterACrash();
    void waitsAMomentForTheApi();
    void anotherSignInEndsTheOldQuestion();
    void nobodyAnswersForAWeek();
    void removalLeavesNothing();
    void cannotBeSetAside();
    void isStoredThoughTheSecretIsForeignNow();
    void clockThatWasAheadHidesNoConsent();
    void handedInTokenOfAnotherAccountAsks();
    void handedInTokenIsComparedWithADeadGrant();

private:
    Keeper::ConnectionPtr add();
    std::shared_ptr<Authorization> signIn(const TokenExchange& reply);
    std::shared_ptr<Authorization> signInAsBob();
    std::shared_ptr<Authorization> current() const;
    QUuid grantId() const { return m_bench->connection()->grantInfo()->grantId; }
    std::optional<Grant> pending() const;
    std::unique_ptr<Bench> m_bench;
    QUuid m_before; ///< the grant of ann
};

void TestUndecided::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    add();
    signIn(success("at-1", "rt-1"));
    m_before = grantId();
}

void TestUndecided::cleanup()
{
    m_bench.reset();
}

Keeper::ConnectionPtr TestUndecided::add()
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"code"_s;
    return finished(m_bench->keeper->add(fields)).value();
}

std::shared_ptr<Authorization> TestUndecided::signIn(const TokenExchange& reply)
{
    m_bench->consents.reply = reply;
    const auto begun = finished(m_bench->keeper->authorize(u"crm"_s, {}, {})).value();
    m_bench->consents.begun.last()->allow();
    settle();
    return begun;
}

std::shared_ptr<Authorization> TestUndecided::signInAsBob()
{
    for (const auto& token : {"at-x", "at-3", "at-4"})
        m_bench->tokens.probes.insert(mark(token), worksFor(u"bob"_s));
    return signIn(success("at-x", "rt-x"));
}

std::shared_ptr<Authorization> TestUndecided::current() const
{
    return m_bench->keeper->authorization(m_bench->keeper->authorizationOf(m_bench->connection()->connection().id));
}

std::optional<Grant> TestUndecided::pending() const
{
    return m_bench->grants.stored(m_bench->connection()->connection().id, GrantSlot::Pending);
}

void TestUndecided::isAskedAgainAfterACrash_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("replace") << true;
    QTest::newRow("keep") << false;
}

void TestUndecided::isAskedAgainAfterACrash()
{
    QFETCH(bool, accept);
    signInAsBob();
    QVERIFY(pending());
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(grantId(), m_before);
    const auto again = current();
    QVERIFY(again && again->question());
    QCOMPARE(again->question()->account, u"bob"_s);
    QVERIFY(again->answer(again->question()->id, accept));
    settle();
    QCOMPARE(codeOf(again->ended().result()), accept ? u"ok"_s : u"other-account"_s);
    QCOMPARE(grantId() != m_before, accept);
    QCOMPARE(m_bench->connection()->grantInfo()->account, accept ? u"bob"_s : u"ann"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), accept ? 0 : 1);
    QVERIFY(!pending());
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    m_bench->restart();
    QVERIFY(!current());
}

void TestUndecided::stoppingKeepsTheQuestion()
{
    const auto first = signInAsBob();
    finish(m_bench->keeper->stop(1s));
    QCOMPARE(codeOf(first->ended().result()), u"asked-later"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    m_bench->restart();
    QVERIFY(current() && current()->question());
    QVERIFY(current()->answer(current()->question()->id, true));
    settle();
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"bob"_s);
}

void TestUndecided::sameAccountTakesItsPlaceAfterACrash()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    signIn(success("at-x", "rt-x"));
    QVERIFY(pending());
    m_bench->tokens.probes.clear();
    m_bench->restart();
    QVERIFY(!current());
    QVERIFY(grantId() != m_before);
    QVERIFY(!pending());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestUndecided::diesBeforeTheProbeIsOver()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    const auto first = signIn(success("at-x", "rt-x"));
    finish(m_bench->keeper->stop(1s));
    QCOMPARE(codeOf(first->ended().result()), u"asked-later"_s);
    QVERIFY(pending());
    m_bench->tokens.probes.clear();
    m_bench->restart();
    QVERIFY(grantId() != m_before);
}

void TestUndecided::waitsForTheNetworkAfterACrash()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    signIn(success("at-x", "rt-x"));
    m_bench->restart();
    m_bench->advance(10min);
    QVERIFY(current() && !current()->question());
    m_bench->tokens.probes.clear();
    m_bench->advance(1h);
    QVERIFY(!current());
    QVERIFY(grantId() != m_before);
}

void TestUndecided::waitsAMomentForTheApi()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    const auto authorization = signIn(success("at-x", "rt-x"));
    QVERIFY(!authorization->hasEnded() && !authorization->question());
    m_bench->tokens.probes.clear();
    m_bench->advance(3s);
    QVERIFY(authorization->ended().result());
    QVERIFY(grantId() != m_before);
}

void TestUndecided::anotherSignInEndsTheOldQuestion()
{
    signInAsBob();
    m_bench->restart();
    const auto old = current();
    const auto second = signIn(success("at-y", "rt-y"));
    QCOMPARE(codeOf(old->ended().result()), u"other-account"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 1);
    QVERIFY(second->ended().result());
    QVERIFY(!pending());
}

void TestUndecided::nobodyAnswersForAWeek()
{
    signInAsBob();
    m_bench->restart();
    m_bench->advance(24h * 6);
    QVERIFY(current() && current()->question());
    m_bench->advance(25h);
    QVERIFY(!current());
    QVERIFY(!pending());
    QCOMPARE(m_bench->tokens.revoked.size(), 1);
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"ann"_s);
}

void TestUndecided::removalLeavesNothing()
{
    signInAsBob();
    const auto id = m_bench->connection()->connection().id;
    QVERIFY(finished(m_bench->keeper->remove(u"crm"_s, true)));
    QVERIFY(!m_bench->grants.stored(id, GrantSlot::Pending));
    QCOMPARE(m_bench->tokens.revoked.size(), 2);
}

void TestUndecided::cannotBeSetAside()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    const auto authorization = signInAsBob();
    QVERIFY(authorization->question());
    m_bench->grants.mend();
    QVERIFY(authorization->answer(authorization->question()->id, true));
    settle();
    QVERIFY(authorization->ended().result());
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"bob"_s);
}

void TestUndecided::isStoredThoughTheSecretIsForeignNow()
{
    const auto authorization = signInAsBob();
    // Somebody moves the token endpoint while the question is open: the secret does not go there.
    ConnectionChanges changes;
    changes.settings = {{u"token_endpoint"_s, u"https://elsewhere.example/token"_s}};
    QVERIFY(finished(m_bench->keeper->change(u"crm"_s, changes)));
    QVERIFY(authorization->answer(authorization->question()->id, true));
    settle();
    QVERIFY(grantId() != m_before);
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"bob"_s);
}

void TestUndecided::clockThatWasAheadHidesNoConsent()
{
    m_bench->clock.setNow(m_bench->clock.now().addYears(-4));
    const auto authorization = signIn(success("at-y", "rt-y"));
    QCOMPARE(codeOf(authorization->ended().result()), u"ok"_s);
    const auto after = grantId();
    QVERIFY(after != m_before);
    QVERIFY(!pending());
    m_bench->restart();
    QCOMPARE(grantId(), after);
}

void TestUndecided::handedInTokenOfAnotherAccountAsks()
{
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    m_bench->tokens.script = {success("at-x", "rt-x")};
    const auto authorization = finished(m_bench->keeper->authorize(u"crm"_s, {}, secret("handed"))).value();
    QVERIFY(authorization->question());
    QCOMPARE(authorization->question()->account, u"bob"_s);
    QCOMPARE(grantId(), m_before);
    m_bench->restart();
    QVERIFY(current() && current()->question());
    QVERIFY(current()->answer(current()->question()->id, false));
    settle();
    QCOMPARE(grantId(), m_before);
    QCOMPARE(m_bench->tokens.revoked.first().refreshToken, mark("rt-x"));
}

void TestUndecided::handedInTokenIsComparedWithADeadGrant()
{
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(2h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    m_bench->tokens.always.reset();
    m_bench->tokens.probes.insert(mark("at-x"), worksFor(u"bob"_s));
    m_bench->tokens.script = {success("at-x", "rt-x")};
    const auto authorization = finished(m_bench->keeper->authorize(u"crm"_s, {}, secret("handed"))).value();
    QVERIFY(authorization->question());
    QCOMPARE(grantId(), m_before);
    QVERIFY(authorization->answer(authorization->question()->id, true));
    settle();
    QCOMPARE(m_bench->connection()->grantInfo()->account, u"bob"_s);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

QTEST_GUILESS_MAIN(TestUndecided)
#include "tst_undecided.moc"
