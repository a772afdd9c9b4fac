// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// More than one thing at once: sign-ins, refreshes, removals.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAuthorizationTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secondCancelsFirst();
    void threeAtOnce();
    void cancelledWhileDiscovering();
    void againWhileRefreshing();
    void refreshWaitsForTheExchange();
    void removedMeanwhile();
    void manyAreForgotten();

private:
    FakeConsent& consent() const { return *m_bench->consents.begun.last(); }

    std::unique_ptr<Bench> m_bench;
};

void TestAuthorizationTurns::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestAuthorizationTurns::cleanup()
{
    m_bench.reset();
}

void TestAuthorizationTurns::secondCancelsFirst()
{
    m_bench->add();
    const auto first = m_bench->beginAuthorizing();
    const auto firstConsent = m_bench->consents.begun.last();
    const auto second = m_bench->beginAuthorizing();
    QCOMPARE(kindOf(first->ended().result()), ErrorKind::Cancelled);
    QCOMPARE(firstConsent->conclusion->outcome, Conclusion::Outcome::Cancelled);
    QVERIFY(!second->hasEnded());
    QVERIFY(m_bench->connection()->facts().authorizing);
    consent().allow();
    settle();
    QVERIFY(second->ended().result().has_value());
    QCOMPARE(codeOf(first->acceptPastedAddress(u"x"_s)), u"attempt-ended"_s);
    // Another connection's sign-in is left alone.
    m_bench->add(u"other"_s);
    const auto third = m_bench->beginAuthorizing();
    const auto fourth = m_bench->beginAuthorizing(u"other"_s);
    QVERIFY(!third->hasEnded() && !fourth->hasEnded());
}

/// All three are asked for before the first has its endpoints: the last one wins, the others end.
void TestAuthorizationTurns::threeAtOnce()
{
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->tokens.holdingDiscovery = true;
    std::deque<Pending<Result<std::shared_ptr<Authorization>>>> begun;
    for (int i = 0; i < 3; ++i)
        begun.emplace_back(m_bench->engine->signIns().begin(u"crm"_s, {}, {}));
    settle();
    m_bench->tokens.holdingDiscovery = false;
    m_bench->tokens.releaseDiscovery();
    settle();
    QCOMPARE(kindOf(*begun.at(0)), ErrorKind::Cancelled);
    QCOMPARE(kindOf(*begun.at(1)), ErrorKind::Cancelled);
    QVERIFY(begun.at(2)->has_value());
    QCOMPARE(m_bench->consents.begun.size(), 1);
    QCOMPARE(m_bench->engine->signIns().idOf(m_bench->connection()->settings().id), (**begun.at(2))->id());
}

void TestAuthorizationTurns::cancelledWhileDiscovering()
{
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->tokens.holdingDiscovery = true;
    const Pending begun(m_bench->engine->signIns().begin(u"crm"_s, {}, {}));
    m_bench->engine->signIns().of(m_bench->connection()->settings().id)->cancel();
    m_bench->tokens.releaseDiscovery();
    settle();
    QCOMPARE(kindOf(*begun), ErrorKind::Cancelled);
    QVERIFY(m_bench->consents.begun.isEmpty());
}

/// The answer of the old grant comes late: it is stored for the old one and then replaced, never the other way round.
void TestAuthorizationTurns::againWhileRefreshing()
{
    m_bench->authorized();
    m_bench->tokens.holding = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    m_bench->clock.advance(1s);
    const auto authorization = m_bench->beginAuthorizing();
    consent().reply = success("new-at", "new-rt");
    consent().allow();
    settle();
    QCOMPARE(consent().exchanges, 0); // waits for its turn
    m_bench->tokens.holding = false;
    m_bench->tokens.script = {success("new-at-2", "new-rt-2")};
    m_bench->tokens.release(success("at-3", "rt-3"));
    settle();
    QVERIFY(refresh->has_value());
    QVERIFY(authorization->ended().result().has_value());
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("new-rt"));
    const auto stored = m_bench->grants.stored(m_bench->connection()->settings().id);
    QCOMPARE(mark(stored->tokens.refreshToken), mark("new-rt-2"));
    QCOMPARE(mark(m_bench->copyOf()->main->tokens.refreshToken), mark("new-rt-2"));
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestAuthorizationTurns::refreshWaitsForTheExchange()
{
    m_bench->authorized();
    const auto authorization = m_bench->beginAuthorizing();
    consent().holding = true;
    consent().reply = success("new-at", "new-rt");
    consent().allow();
    settle();
    const Pending refresh(m_bench->connection()->refresh(true));
    settle();
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->clock.advance(1s);
    consent().release();
    settle();
    QVERIFY(refresh->has_value() && authorization->ended().result().has_value());
    QCOMPARE(m_bench->tokens.sends(), 1); // one for both
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("new-rt"));
}

void TestAuthorizationTurns::removedMeanwhile()
{
    m_bench->add();
    const auto authorization = m_bench->beginAuthorizing();
    consent().holding = true;
    consent().allow();
    settle();
    const auto id = m_bench->connection()->settings().id;
    const Pending removed(m_bench->engine->removal().remove(u"crm"_s, false));
    settle();
    QVERIFY(!removed.isDone());
    consent().release();
    settle();
    QVERIFY(removed->has_value() && authorization->hasEnded());
    QVERIFY(!m_bench->grants.stored(id));
    QVERIFY(m_bench->keychain.items.isEmpty());
    m_bench->advance(10h);
    QVERIFY(m_bench->keychain.items.isEmpty());
}

void TestAuthorizationTurns::manyAreForgotten()
{
    m_bench->add();
    const auto first = m_bench->beginAuthorizing()->id();
    for (int i = 0; i < 25; ++i)
        m_bench->beginAuthorizing();
    QVERIFY(!m_bench->engine->signIns().find(first));
}

EVERGRANT_TEST(TestAuthorizationTurns)
#include "tst_authorization_turns.moc"
