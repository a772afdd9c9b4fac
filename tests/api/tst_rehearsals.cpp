// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/rehearsals.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Notes what is asked of it; serves "crm" and no other connection.
class FakeStage : public RehearsalStage
{
public:
    bool serves(const Connection& connection) const override { return connection.name == "crm"_L1; }
    QList<QUuid> stillBroken() const override { return noted; }
    Result<void> setStillBroken(const QList<QUuid>& connections) override
    {
        if (unwritable)
            return tl::unexpected(*unwritable);
        noted = connections;
        return {};
    }
    Result<void> begin(Rehearsal rehearsal) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        acted = rehearsal;
        return {};
    }
    void end() override { acted.reset(); }

    std::optional<Rehearsal> acted;
    std::optional<Error> refusal, unwritable;
    QList<QUuid> noted; ///< outlives a worker
};

} // namespace

class TestRehearsals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void renewsAtOnceAndRecovers_data();
    void renewsAtOnceAndRecovers();
    void copiesWaitWhileTheKeyringCountsAsLocked();
    void needsCopiesForALockedKeyring();
    void endsByItself();
    void endsForItsOwnerOnly();
    void endsWithItsConnection();
    void endsWithTheWorker();
    void recoversFromACrash();
    void recoversWhenTheStoreOpens();
    void recoversWhenResumed();
    void troublesOfItsOwnAreLeft();
    void beginsNothingThatCannotBeNoted();
    void sharesNoRenewalFromBefore();
    void refuses_data();
    void refuses();
    void oneAtATime();
    void needsAConnectionThatWorks();
    void othersAreLeftAlone();

private:
    Result<RehearsalBegin::Answer> begin(const QString& word = u"grant-revoked"_s, const QString& name = u"crm"_s)
    {
        auto begun = m_rehearsals->begin({name, word}, 7);
        settle();
        return begun;
    }
    /// What it does to "crm".
    void revoke()
    {
        m_bench->tokens.always = refusal("invalid_grant");
        QVERIFY(begin().has_value());
        m_bench->advance(30s);
        QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    }
    void crash()
    {
        m_rehearsals.reset();
        m_bench->tokens.always.reset();
        m_bench->restart();
    }
    void recover()
    {
        m_rehearsals = std::make_unique<Rehearsals>(*m_bench->engine, m_stage, nullptr);
        m_rehearsals->recover();
        settle();
    }
    bool wasLogged(const QString& kind) const
    {
        return std::ranges::any_of(m_bench->events.events, [&](const Event& event) { return event.kind == kind; });
    }

    FakeStage m_stage;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Rehearsals> m_rehearsals;
    QList<RehearsalEnd> m_ends;
};

void TestRehearsals::init()
{
    m_stage = {};
    m_ends.clear();
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_bench->settled();
    m_rehearsals = std::make_unique<Rehearsals>(*m_bench->engine, m_stage,
                                                [this](const RehearsalOver& over) { m_ends << over.end; });
}

void TestRehearsals::cleanup()
{
    m_rehearsals.reset();
    m_bench.reset();
}

void TestRehearsals::renewsAtOnceAndRecovers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QString>("health");
    QTest::newRow("reply lost") << u"reply-lost"_s << lostReply() << u"at-risk"_s;
    QTest::newRow("provider down") << u"provider-down"_s << unreachable() << u"degraded"_s;
    QTest::newRow("grant revoked") << u"grant-revoked"_s << refusal("invalid_grant") << u"needs-authorization"_s;
}

void TestRehearsals::renewsAtOnceAndRecovers()
{
    QFETCH(const QString, word);
    QFETCH(const TokenExchange, answer);
    QFETCH(const QString, health);
    m_bench->tokens.always = answer;
    const int before = m_bench->tokens.sends();
    const auto begun = begin(word);
    QVERIFY(begun.has_value());
    QCOMPARE(begun->endsAt, m_bench->clock.now().addSecs(600));
    QCOMPARE(toWord(m_stage.acted.value()), word);
    QCOMPARE(m_bench->tokens.sends(), before + 1);
    QVERIFY(wasLogged(u"rehearsal-begun"_s));
    QCOMPARE(m_stage.noted, QList<QUuid>{m_bench->connection()->settings().id});
    m_bench->advance(30s);
    QCOMPARE(m_bench->health(), health);

    m_bench->tokens.always.reset();
    m_rehearsals->stop(7);
    settle();
    QVERIFY(!m_stage.acted.has_value());
    QCOMPARE(m_ends, QList<RehearsalEnd>{RehearsalEnd::Wanted});
    QVERIFY(wasLogged(u"rehearsal-ended"_s));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_stage.noted.isEmpty());
}

/// The access is renewed, the copies of other connections are written, and the end makes good what has waited.
void TestRehearsals::copiesWaitWhileTheKeyringCountsAsLocked()
{
    const QUuid crm = m_bench->connection()->settings().id;
    const int before = m_bench->tokens.sends();
    QVERIFY(begin(u"keyring-locked"_s).has_value());
    QVERIFY(!m_stage.acted.has_value());
    QVERIFY(m_bench->tokens.sends() > before);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(wasLogged(u"copy-waiting"_s));
    QVERIFY(m_bench->engine->keychainCopyPending(crm));
    m_bench->authorized(u"other"_s);
    m_bench->advance(60s);
    QVERIFY(!m_bench->engine->keychainCopyPending(m_bench->connection(u"other"_s)->settings().id));
    QVERIFY(m_bench->engine->keychainCopyPending(crm));

    m_rehearsals->stop(7);
    settle();
    QVERIFY(!m_bench->engine->keychainCopyPending(crm));
    QVERIFY(m_stage.noted.isEmpty());
    QCOMPARE(m_ends, QList<RehearsalEnd>{RehearsalEnd::Wanted});
}

void TestRehearsals::needsCopiesForALockedKeyring()
{
    m_bench->keychainCopies = false;
    crash();
    recover();
    QCOMPARE(codeOf(begin(u"keyring-locked"_s)), u"rehearsal-without-copies"_s);
    QVERIFY(!wasLogged(u"rehearsal-begun"_s));
}

void TestRehearsals::endsByItself()
{
    QVERIFY(begin().has_value());
    m_bench->advance(rehearsalLimit - 1s);
    QVERIFY(m_stage.acted.has_value());
    m_bench->advance(1s);
    QVERIFY(!m_stage.acted.has_value());
    QCOMPARE(m_ends, QList<RehearsalEnd>{RehearsalEnd::TimeOver});
    QCOMPARE(m_rehearsals->owner(), 0U);
}

void TestRehearsals::endsForItsOwnerOnly()
{
    m_rehearsals->stop(7);
    QVERIFY(begin().has_value());
    QCOMPARE(m_rehearsals->owner(), 7U);
    m_rehearsals->stop(8);
    QVERIFY(m_stage.acted.has_value());
    m_rehearsals->end(RehearsalEnd::Alone);
    QVERIFY(!m_stage.acted.has_value());
    m_bench->advance(rehearsalLimit);
    QCOMPARE(m_ends, QList<RehearsalEnd>{RehearsalEnd::Alone});
}

void TestRehearsals::endsWithItsConnection()
{
    QVERIFY(begin().has_value());
    QVERIFY(finished(m_bench->engine->removal().remove(u"crm"_s, false)).has_value());
    QVERIFY(!m_stage.acted.has_value());
    QCOMPARE(m_ends, QList<RehearsalEnd>{RehearsalEnd::Removed});
    settle();
    QVERIFY(m_stage.noted.isEmpty());
}

void TestRehearsals::endsWithTheWorker()
{
    QVERIFY(begin().has_value());
    m_rehearsals.reset();
    QVERIFY(!m_stage.acted.has_value());
    QVERIFY(m_ends.isEmpty());
}

/// The condition that the rehearsal has brought about is stored, and what the provider did is not.
void TestRehearsals::recoversFromACrash()
{
    revoke();
    crash();
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    recover();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_stage.noted.isEmpty());
}

void TestRehearsals::recoversWhenTheStoreOpens()
{
    revoke();
    m_bench->profileKeys.refuse = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"locked"_s};
    crash();
    const int before = m_bench->tokens.sends();
    recover();
    QCOMPARE(m_bench->health(), u"store-locked"_s);
    QCOMPARE(m_bench->tokens.sends(), before);
    QVERIFY(!m_stage.noted.isEmpty());
    m_bench->profileKeys.refuse.reset();
    QVERIFY(finished(m_bench->engine->stores().unlock(true)).has_value());
    settle();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_stage.noted.isEmpty());
}

void TestRehearsals::recoversWhenResumed()
{
    revoke();
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    m_bench->tokens.always.reset();
    const int before = m_bench->tokens.sends();
    m_rehearsals->stop(7);
    settle();
    QCOMPARE(m_bench->tokens.sends(), before);
    QVERIFY(!m_stage.noted.isEmpty());
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, false)).has_value());
    settle();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_stage.noted.isEmpty());
}

/// Of a practice connection that no rehearsal has brought into trouble.
void TestRehearsals::troublesOfItsOwnAreLeft()
{
    m_bench->tokens.always = refusal("invalid_grant");
    QVERIFY(!m_bench->refresh().has_value());
    m_bench->advance(30s);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    crash();
    const int before = m_bench->tokens.sends();
    recover();
    QCOMPARE(m_bench->tokens.sends(), before);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
}

void TestRehearsals::beginsNothingThatCannotBeNoted()
{
    m_stage.unwritable = Error{ErrorKind::Failed, u"practice-state-unwritable"_s, u"full"_s};
    const int before = m_bench->tokens.sends();
    QCOMPARE(codeOf(begin()), u"practice-state-unwritable"_s);
    QVERIFY(!m_stage.acted.has_value());
    QCOMPARE(m_bench->tokens.sends(), before);
}

/// The provider may have answered it already.
void TestRehearsals::sharesNoRenewalFromBefore()
{
    m_bench->tokens.holding = true;
    const Pending shared(m_bench->connection()->refresh(true));
    settle();
    QCOMPARE(m_bench->tokens.open(), 1);
    QVERIFY(begin().has_value());
    QCOMPARE(m_bench->tokens.open(), 1);
    m_bench->tokens.release(m_bench->tokens.nextAnswer());
    settle();
    QVERIFY(shared.isDone());
    QCOMPARE(m_bench->tokens.open(), 1);
    m_bench->tokens.releaseAll(lostReply());
    settle();
    QVERIFY(m_stage.acted.has_value());
}

void TestRehearsals::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such failure") << u"crm"_s << u"keyring-stolen"_s << u"bad-rehearsal"_s;
    QTest::newRow("no such connection") << u"nobody"_s << u"reply-lost"_s << u"no-such-connection"_s;
    QTest::newRow("not the practice provider's") << u"other"_s << u"reply-lost"_s << u"not-practice"_s;
    QTest::newRow("no practice provider") << u"crm"_s << u"reply-lost"_s << u"practice-stopped"_s;
}

void TestRehearsals::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);
    m_bench->authorized(u"other"_s);
    m_stage.refusal = Error{ErrorKind::Failed, u"practice-stopped"_s, u"It does not run."_s};
    const int before = m_bench->tokens.sends();
    QTEST(codeOf(begin(word, name)), "code");
    QVERIFY(!m_stage.acted.has_value());
    QCOMPARE(m_bench->tokens.sends(), before);
    QVERIFY(!wasLogged(u"rehearsal-begun"_s));
}

void TestRehearsals::oneAtATime()
{
    QVERIFY(begin(u"provider-down"_s).has_value());
    QCOMPARE(codeOf(begin(u"reply-lost"_s)), u"rehearsal-running"_s);
    QCOMPARE(m_stage.acted.value(), Rehearsal::ProviderDown);
}

void TestRehearsals::needsAConnectionThatWorks()
{
    m_bench->tokens.always = refusal("invalid_grant");
    QVERIFY(!m_bench->refresh().has_value());
    QCOMPARE(codeOf(begin()), u"rehearsal-not-ready"_s);
    QVERIFY(!m_stage.acted.has_value());
}

/// Also where they have troubles of their own.
void TestRehearsals::othersAreLeftAlone()
{
    m_bench->authorized(u"other"_s);
    m_bench->advance(60s);
    m_bench->tokens.script = {unreachable()};
    QVERIFY(!m_bench->refresh(true, u"other"_s).has_value());
    const auto other = m_bench->connection(u"other"_s);
    const auto generation = other->grantInfo()->generation;
    const int before = m_bench->tokens.sends();
    QVERIFY(begin().has_value());
    m_rehearsals->stop(7);
    settle();
    QCOMPARE(m_bench->tokens.sends(), before + 2); // of "crm", which got on
    QCOMPARE(other->grantInfo()->generation, generation);
    QCOMPARE(m_bench->health(u"other"_s), u"degraded"_s);
}

EVERGRANT_TEST(TestRehearsals)
#include "tst_rehearsals.moc"
