// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The worker ends while the place of a sign-in is undecided, and the next one takes it up.

#include "../support/testprogram.h"
#include "engine/writebacklog.h"
#include "undecidedbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUndecidedRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UndecidedBench>(); }
    void cleanup() { m_bench.reset(); }

    void isAskedAgainAfterACrash_data();
    void isAskedAgainAfterACrash();
    void stoppingKeepsTheQuestion();
    void sameAccountTakesItsPlaceAfterACrash();
    void diesBeforeTheProbeIsOver();
    void waitsForTheNetworkAfterACrash();
    void anotherSignInEndsTheOldQuestion();
    void nobodyAnswersForAWeek();
    void nameIsNotFoundOutTwice();
    void unreadableOneHidesNoInterruptedRenewal();
    void isDroppedWhereItHasItsPlace();
    void isStoredAtTheLastMoment();
    void isStoredAsSoonAsItCanBe();
    void keychainKeepsItWhereTheStoreCannot();
    void keychainCopyOfADecidedOneIsDropped();
    void hasItsPlaceBeforeItsEndIsAskedFor();
    void memoryKeepsItWhereNothingElseCan();
    void spareWaitsForTheNetworkAfterACrash();
    void weekIsCountedFromTheSignIn();
    void discoversBeforeItAsks();

private:
    std::unique_ptr<UndecidedBench> m_bench;
};

void TestUndecidedRestart::isAskedAgainAfterACrash_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("replace") << true;
    QTest::newRow("keep") << false;
}

void TestUndecidedRestart::isAskedAgainAfterACrash()
{
    QFETCH(bool, accept);
    m_bench->signInAsBob();
    QVERIFY(m_bench->pending());
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->grantId(), m_bench->before);
    const auto again = m_bench->current();
    QVERIFY(again && again->question());
    QCOMPARE(again->question()->account, u"bob"_s);
    QVERIFY(UndecidedBench::answer(again, accept));
    QCOMPARE(codeOf(again->ended().result()), accept ? u"ok"_s : u"other-account"_s);
    QCOMPARE(m_bench->grantId() != m_bench->before, accept);
    QCOMPARE(m_bench->account(), accept ? u"bob"_s : u"ann"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QVERIFY(!m_bench->pending());
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    m_bench->restart();
    QVERIFY(!m_bench->current());
}

void TestUndecidedRestart::stoppingKeepsTheQuestion()
{
    const auto first = m_bench->signInAsBob();
    finish(m_bench->engine->stop(1s));
    QCOMPARE(codeOf(first->ended().result()), u"asked-later"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
    QVERIFY(UndecidedBench::answer(m_bench->current(), true));
    QCOMPARE(m_bench->account(), u"bob"_s);
}

void TestUndecidedRestart::sameAccountTakesItsPlaceAfterACrash()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    m_bench->signIn(success("at-x", "rt-x"));
    QVERIFY(m_bench->pending());
    m_bench->tokens.probes.clear();
    m_bench->restart();
    QVERIFY(!m_bench->current());
    QVERIFY(m_bench->grantId() != m_bench->before);
    QVERIFY(!m_bench->pending());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestUndecidedRestart::diesBeforeTheProbeIsOver()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    const auto first = m_bench->signIn(success("at-x", "rt-x"));
    finish(m_bench->engine->stop(1s));
    QCOMPARE(codeOf(first->ended().result()), u"asked-later"_s);
    QVERIFY(m_bench->pending());
    m_bench->tokens.probes.clear();
    m_bench->restart();
    QVERIFY(m_bench->grantId() != m_bench->before);
}

void TestUndecidedRestart::waitsForTheNetworkAfterACrash()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    m_bench->signIn(success("at-x", "rt-x"));
    m_bench->restart();
    m_bench->advance(10min);
    QVERIFY(m_bench->current() && !m_bench->current()->question());
    m_bench->tokens.probes.clear();
    m_bench->advance(1h);
    QVERIFY(!m_bench->current());
    QVERIFY(m_bench->grantId() != m_bench->before);
}

void TestUndecidedRestart::anotherSignInEndsTheOldQuestion()
{
    m_bench->signInAsBob();
    m_bench->restart();
    const auto old = m_bench->current();
    const auto second = m_bench->signIn(success("at-y", "rt-y"));
    QCOMPARE(codeOf(old->ended().result()), u"other-account"_s);
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QVERIFY(second->ended().result());
    QVERIFY(!m_bench->pending());
}

void TestUndecidedRestart::nobodyAnswersForAWeek()
{
    m_bench->signInAsBob();
    m_bench->restart();
    m_bench->advance(24h * 6);
    QVERIFY(m_bench->isAsking());
    m_bench->advance(25h);
    QVERIFY(!m_bench->current());
    QVERIFY(!m_bench->pending());
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QCOMPARE(m_bench->account(), u"ann"_s);
}

/// Its access token may be over by now.
void TestUndecidedRestart::nameIsNotFoundOutTwice()
{
    m_bench->signInAsBob();
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Refused));
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
    QCOMPARE(m_bench->current()->question()->account, u"bob"_s);
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    m_bench->restart();
    QCOMPARE(m_bench->current()->question()->account, u"bob"_s);
}

void TestUndecidedRestart::unreadableOneHidesNoInterruptedRenewal()
{
    m_bench->signInAsBob();
    Attempt interrupted;
    interrupted.attemptId = QUuid::createUuid();
    interrupted.connectionId = m_bench->connection()->settings().id;
    interrupted.grantId = m_bench->before;
    interrupted.generation = m_bench->connection()->grantInfo()->generation;
    interrupted.purpose = u"refresh"_s;
    interrupted.intendedAt = m_bench->clock.now();
    m_bench->kill();
    QVERIFY(m_bench->grants.begin(interrupted));
    m_bench->grants.breakCall(u"grant-pending"_s, u"store-damaged"_s);
    m_bench->start();
    QVERIFY(m_bench->connection()->condition().unknownSince.isValid());
    QVERIFY(!m_bench->current());
    m_bench->grants.repair();
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
}

/// It had got it, and only the journal did not hear of that any more.
void TestUndecidedRestart::isDroppedWhereItHasItsPlace()
{
    m_bench->signInAsBob();
    const auto id = m_bench->connection()->settings().id;
    QVERIFY(m_bench->grants.put(id, GrantSlot::Main, *m_bench->pending()));
    m_bench->restart();
    QVERIFY(!m_bench->current());
    QVERIFY(!m_bench->pending());
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
}

void TestUndecidedRestart::isStoredAtTheLastMoment()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    m_bench->signInAsBob();
    QVERIFY(!m_bench->pending());
    m_bench->grants.repair();
    finish(m_bench->engine->stop(1s));
    m_bench->restart();
    QVERIFY(m_bench->tokens.revoked.isEmpty());
    QVERIFY(m_bench->isAsking());
}

void TestUndecidedRestart::isStoredAsSoonAsItCanBe()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    m_bench->signInAsBob();
    QVERIFY(m_bench->copyOf()->pending);
    m_bench->grants.repair();
    m_bench->advance(11s);
    QVERIFY(m_bench->pending());
    QVERIFY(!m_bench->copyOf()->pending);
    QCOMPARE(m_bench->copyOf()->main->info.grantId, m_bench->before);
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
}

void TestUndecidedRestart::keychainKeepsItWhereTheStoreCannot()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    m_bench->signInAsBob();
    QVERIFY(!m_bench->pending());
    m_bench->kill();
    m_bench->grants.repair();
    m_bench->start();
    QVERIFY(m_bench->isAsking());
    QCOMPARE(m_bench->current()->question()->account, u"bob"_s);
    QVERIFY(m_bench->pending());
    QVERIFY(!m_bench->copyOf()->pending);
    QCOMPARE(m_bench->grantId(), m_bench->before);
    QVERIFY(UndecidedBench::answer(m_bench->current(), true));
    QCOMPARE(m_bench->account(), u"bob"_s);
}

void TestUndecidedRestart::keychainCopyOfADecidedOneIsDropped()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    const auto authorization = m_bench->signInAsBob();
    QVERIFY(m_bench->copyOf()->pending);
    QVERIFY(UndecidedBench::answer(authorization, false));
    QVERIFY(!m_bench->copyOf()->pending);
    m_bench->grants.repair();
    m_bench->restart();
    QVERIFY(!m_bench->current());
    QVERIFY(!m_bench->pending());
}

/// Stored once more as pending while the server is asked, it would be asked about again.
void TestUndecidedRestart::hasItsPlaceBeforeItsEndIsAskedFor()
{
    m_bench->presets[u"versatile"_s].endpoints.insert(u"introspection_endpoint"_s,
                                                      u"https://id.acme.example/introspect"_s);
    m_bench->restart();
    m_bench->grants.breakCall(u"putGrant"_s);
    for (const auto& token : {"at-x", "at-3", "at-4"})
        m_bench->tokens.probes.insert(mark(token), worksFor(u"bob"_s));
    const auto authorization = m_bench->signIn(success("at-x", "rt-x", -1));
    QVERIFY(authorization->question());
    m_bench->grants.repair();
    m_bench->tokens.holdingIntrospection = true;
    QVERIFY(UndecidedBench::answer(authorization, true));
    m_bench->advance(15s);
    QVERIFY(!authorization->hasEnded());
    QVERIFY(!m_bench->pending());
    QVERIFY(!m_bench->copyOf()->pending);
    QVERIFY(!WriteBacklog(m_bench->connection()).hasGrant());
    m_bench->tokens.holdingIntrospection = false;
    m_bench->tokens.releaseDiscovery();
    settle();
    QVERIFY(authorization->ended().result());
}

void TestUndecidedRestart::memoryKeepsItWhereNothingElseCan()
{
    m_bench->grants.breakCall(u"putGrant"_s);
    m_bench->keychain.state = KeyringState::Locked;
    const auto authorization = m_bench->signInAsBob();
    QVERIFY(WriteBacklog(m_bench->connection()).hasGrant());
    const auto stopped = endOf(m_bench->engine->stop(10s));
    settle();
    QVERIFY(authorization->hasEnded());
    QVERIFY(!*stopped); // it does not leave before it has tried to the end
    m_bench->grants.repair();
    m_bench->advance(1s);
    QVERIFY(*stopped);
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->restart();
    QVERIFY(m_bench->isAsking());
}

void TestUndecidedRestart::spareWaitsForTheNetworkAfterACrash()
{
    m_bench->tokens.probes.insert(mark("at-x"), probeThat(ProbeReport::Result::Unreachable));
    m_bench->consents.reply = success("at-x", "rt-x");
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {})).value();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->restart();
    QCOMPARE(codeOf(begun->ended().result()), u"asked-later"_s);
    m_bench->advance(5h);
    QVERIFY(m_bench->pending());
    m_bench->tokens.probes.clear();
    m_bench->advance(2h);
    QVERIFY(!m_bench->pending());
    QVERIFY(spareOf(m_bench->connection()));
}

void TestUndecidedRestart::weekIsCountedFromTheSignIn()
{
    m_bench->signInAsBob();
    for (int day = 0; day < 6; ++day) {
        m_bench->restart();
        m_bench->advance(24h);
        QVERIFY(m_bench->isAsking());
    }
    m_bench->restart();
    m_bench->advance(25h);
    QVERIFY(!m_bench->current());
    m_bench->restart();
    QVERIFY(!m_bench->current());
    QVERIFY(m_bench->tokens.revoked.isEmpty());
}

void TestUndecidedRestart::discoversBeforeItAsks()
{
    auto& preset = m_bench->presets[u"openid"_s];
    preset.probe = m_bench->presets[u"versatile"_s].probe;
    NewConnection fields = m_bench->fields(u"found"_s);
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    m_bench->restart();
    QVERIFY(finished(m_bench->engine->editor().add(fields)));
    const auto signIn = [this](const TokenExchange& reply) {
        m_bench->consents.reply = reply;
        (void)finished(m_bench->engine->signIns().begin(u"found"_s, {}, {}));
        m_bench->consents.begun.last()->allow();
        settle();
    };
    signIn(success("at-1", "rt-1"));
    const auto before = m_bench->connection(u"found"_s)->grantInfo()->grantId;
    m_bench->tokens.probes.insert(mark("at-y"), probeThat(ProbeReport::Result::Unreachable));
    signIn(success("at-y", "rt-y"));
    m_bench->kill();
    m_bench->tokens.probes.clear();
    m_bench->tokens.discovered = tl::unexpected(Error{ErrorKind::Temporary, u"network"_s, u"none"_s});
    m_bench->start();
    m_bench->advance(1min);
    const auto id = m_bench->connection(u"found"_s)->settings().id;
    const auto waiting = m_bench->engine->signIns().of(id);
    QVERIFY(waiting && !waiting->question() && !waiting->concernsSomebody());
    m_bench->tokens.discovered = u"https://found.example"_s;
    m_bench->advance(1h);
    QVERIFY(waiting->hasEnded());
    QVERIFY(m_bench->connection(u"found"_s)->grantInfo()->grantId != before);
}

EVERGRANT_TEST(TestUndecidedRestart)
#include "tst_undecided_restart.moc"
