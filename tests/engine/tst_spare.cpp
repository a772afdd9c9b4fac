// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A second consent: how it is made and kept, and how it takes over.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSpare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void needsAMainGrant();
    void isProvenBesideTheMainGrant();
    void ownRegistrationIsForSparesOnly();
    void ownRegistrationIsUsedForItsRefresh();
    void isKeptAliveOnItsOwnSchedule();
    void takesOverAtOnceWhereFateIsUnknown();
    void waitsWhileATokenLives();
    void takesOverAfterTheLastReplayWithItsOwnFate();
    void takesOverWhenTheGrantIsRefused();
    void takesOverWhenTheClientIsRefused();
    void theFirstIsTheLastResort();
    void lostSpareCallsNobody();
    void survivesARestartBeforeTheSwap();
    void survivesAFailingStore_data();
    void survivesAFailingStore();
    void copyFromBeforeTheSwapIsNotAdopted();
    void bothAreRevokedAtRemoval();
    void sameRegistrationIsNotItsOwnFate();
    void makingOneDoesNotReplayADoubtfulToken();
    void isNotSentTwiceByTwoPlans();
    void waitsForWhatIsNotStored();

private:
    void addSpare(const QString& clientId = {});
    QString spare() const { return toWord(m_bench->connection()->facts().spare); }
    QUuid mainId() const { return m_bench->connection()->grantInfo()->grantId; }
    std::unique_ptr<Bench> m_bench;
};

void TestSpare::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestSpare::cleanup()
{
    m_bench.reset();
}

void TestSpare::addSpare(const QString& clientId)
{
    Authorization::Request request;
    request.authorizedBy = u"paul"_s;
    request.target = {GrantSlot::Spare, clientId, clientId.isEmpty() ? Secret() : secret("spare-secret")};
    m_bench->consents.reply = success("spare-at-1", "spare-rt-1");
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    QVERIFY(begun.has_value());
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY((*begun)->hasEnded());
    QVERIFY((*begun)->ended().result().has_value());
    QCOMPARE(spare(), u"ready"_s);
    m_bench->tokens.sent.clear();
    m_bench->order.clear();
}

void TestSpare::needsAMainGrant()
{
    m_bench->add();
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    QCOMPARE(codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}))), u"no-main-grant"_s);
}

void TestSpare::isProvenBesideTheMainGrant()
{
    m_bench->authorized();
    QCOMPARE(spare(), u"none"_s);
    const auto before = mainId();
    Authorization::Request request;
    request.target.slot = GrantSlot::Spare;
    m_bench->consents.reply = success("spare-at-1", "spare-rt-1");
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY((*begun)->ended().result().has_value());
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->tokens.sent.at(0).refreshToken, mark("spare-rt-1"));
    QCOMPARE(m_bench->tokens.sent.at(1).refreshToken, mark("rt-2"));
    QCOMPARE(mainId(), before);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->copyOf()->spare.has_value());
}

void TestSpare::ownRegistrationIsForSparesOnly()
{
    m_bench->authorized();
    Authorization::Request request;
    request.target.clientId = u"other"_s;
    QCOMPARE(codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}))), u"registration-for-spare"_s);
}

void TestSpare::ownRegistrationIsUsedForItsRefresh()
{
    m_bench->authorized();
    addSpare(u"other"_s);
    QCOMPARE(m_bench->consents.begun.last()->config.clientId, u"other"_s);
    QCOMPARE(m_bench->consents.begun.last()->clientSecret, mark("spare-secret"));
    QVERIFY(finished(m_bench->connection()->refreshSpare(GrantSlot::Spare)).has_value());
    QCOMPARE(m_bench->tokens.sent.last().clientSecret, mark("spare-secret"));
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(m_bench->tokens.sent.last().clientSecret != mark("spare-secret"));
}

/// Not with every access token, but often enough to stay alive.
void TestSpare::isKeptAliveOnItsOwnSchedule()
{
    m_bench->authorized();
    addSpare();
    m_bench->tokens.life = 30 * 24 * 3600; // so that the main one rests, too
    QVERIFY(m_bench->refresh().has_value());
    m_bench->tokens.sent.clear();
    m_bench->advance(std::chrono::days(29));
    const auto sent = m_bench->tokens.sends();
    QVERIFY2(sent >= 8 && sent <= 10, qPrintable(QString::number(sent))); // both about weekly
    QCOMPARE(spare(), u"ready"_s);
}

void TestSpare::takesOverAtOnceWhereFateIsUnknown()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    const auto before = mainId();
    m_bench->advance(59min); // the access token is about to end, and was not renewed meanwhile
    m_bench->tokens.sent.clear();
    m_bench->tokens.script = {lostReply()};
    (void)m_bench->refresh();
    QVERIFY(mainId() != before);
    QCOMPARE(m_bench->events.count("spare-promoted"_L1), 1);
    QCOMPARE(spare(), u"lost"_s);
    m_bench->advance(std::chrono::days(2));
    // The token in doubt was sent once and never again.
    const auto frozen = m_bench->tokens.sent.first().refreshToken;
    QCOMPARE(std::ranges::count(m_bench->tokens.sent, frozen, &FakeTokenService::Sent::refreshToken), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
}

/// Whatever swallowed one reply may swallow the next.
void TestSpare::waitsWhileATokenLives()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->events.count("spare-promoted"_L1), 1);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QVERIFY(m_bench->token().has_value());
    QVERIFY(m_bench->nextActionIn() > 60);
    m_bench->advance(20min);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestSpare::takesOverAfterTheLastReplayWithItsOwnFate()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare(u"other"_s);
    const auto before = mainId();
    m_bench->tokens.script = {lostReply(), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QCOMPARE(mainId(), before);
    m_bench->advance(56min);
    QVERIFY(mainId() != before);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->token().has_value());
    QVERIFY(m_bench->signalsSeen.isEmpty());
    QCOMPARE(spare(), u"lost"_s);
}

void TestSpare::takesOverWhenTheGrantIsRefused()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    const auto before = mainId();
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(mainId(), before);
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(mainId() != before);
    QCOMPARE(m_bench->tokens.sends(), 3);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(spare(), u"lost"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(spare(), u"lost"_s);
}

void TestSpare::takesOverWhenTheClientIsRefused()
{
    m_bench->settled();
    addSpare(u"other"_s);
    m_bench->tokens.script = {refusal("invalid_client", 401)};
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(spare(), u"doubtful"_s);
    // Asked again now and then: somebody may have corrected it at the provider.
    m_bench->advance(61min);
    QCOMPARE(spare(), u"ready"_s);
}

void TestSpare::theFirstIsTheLastResort()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    const auto before = mainId();
    m_bench->tokens.script = {lostReply(), refusal("invalid_grant"), refusal("invalid_grant"), success("at-9", "rt-9")};
    (void)m_bench->refresh();
    m_bench->advance(20min); // the spare is refused: then there is nothing left to endanger
    QCOMPARE(mainId(), before);
    m_bench->advance(60min);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->events.count("spare-promoted"_L1), 2);
    QVERIFY(m_bench->signalsSeen.isEmpty());
}

void TestSpare::lostSpareCallsNobody()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!finished(m_bench->connection()->refreshSpare(GrantSlot::Spare)) &&
            !finished(m_bench->connection()->refreshSpare(GrantSlot::Spare)));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(spare(), u"lost"_s);
    QCOMPARE(m_bench->events.count("spare-lost"_L1), 1);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    // Without a spare a person is called as before.
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh() && !m_bench->refresh());
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
}

void TestSpare::survivesARestartBeforeTheSwap()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    const auto before = mainId();
    m_bench->grants.breakCall(u"swapSlots"_s);
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(mainId(), before);
    m_bench->grants.repair();
    m_bench->restart();
    m_bench->advance(1s);
    QVERIFY(mainId() != before);
    const auto frozen = m_bench->tokens.sent.first().refreshToken;
    m_bench->advance(2h);
    QCOMPARE(std::ranges::count(m_bench->tokens.sent, frozen, &FakeTokenService::Sent::refreshToken), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestSpare::survivesAFailingStore_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("full") << u"store-full"_s;
    QTest::newRow("busy") << u"store-busy"_s;
}

void TestSpare::survivesAFailingStore()
{
    QFETCH(const QString, code);
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    const auto before = mainId();
    m_bench->grants.breakCall(u"swapSlots"_s, code);
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    m_bench->advance(1min);
    QCOMPARE(mainId(), before);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QVERIFY(m_bench->token().has_value());
    m_bench->grants.repair();
    m_bench->advance(30s);
    QVERIFY(mainId() != before);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestSpare::copyFromBeforeTheSwapIsNotAdopted()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    m_bench->keychain.state = KeyringState::Locked;
    m_bench->tokens.script = {refusal("invalid_grant"), refusal("invalid_grant")};
    QVERIFY(!m_bench->refresh() && m_bench->refresh());
    const auto after = mainId();
    m_bench->keychain.state = KeyringState::Ready;
    m_bench->restart();
    QCOMPARE(mainId(), after);
    QCOMPARE(m_bench->connection()->grantInfo()->generation, quint64(3));
    QCOMPARE(spare(), u"lost"_s);
    QCOMPARE(m_bench->events.count("adopted-keychain-copy"_L1), 0);
}

void TestSpare::bothAreRevokedAtRemoval()
{
    m_bench->authorized();
    addSpare();
    const auto removed = finished(m_bench->engine->removal().remove(u"crm"_s, true));
    QVERIFY(removed.has_value());
    QCOMPARE(removed->word, u"done"_s);
    QCOMPARE(m_bench->tokens.revoked.size(), 2);
}

void TestSpare::sameRegistrationIsNotItsOwnFate()
{
    m_bench->authorized();
    Authorization::Request request;
    request.target = {GrantSlot::Spare, u"app"_s, {}};
    QCOMPARE(codeOf(finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}))), u"same-registration"_s);
}

void TestSpare::makingOneDoesNotReplayADoubtfulToken()
{
    m_bench->settled(u"revokes-family"_s);
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    const auto doubtful = m_bench->tokens.sent.last().refreshToken;
    m_bench->tokens.sent.clear();
    Authorization::Request request;
    request.target = {GrantSlot::Spare, u"other"_s, {}};
    m_bench->consents.reply = success("spare-at-1", "spare-rt-1");
    const auto begun = finished(m_bench->engine->signIns().begin(u"crm"_s, request, {}));
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY((*begun)->ended().result().has_value());
    QCOMPARE(std::ranges::count(m_bench->tokens.sent, doubtful, &FakeTokenService::Sent::refreshToken), 0);
    QCOMPARE(m_bench->health(), u"at-risk"_s);
}

/// A plan that was made while its renewal was under way does not lead to a second one.
void TestSpare::isNotSentTwiceByTwoPlans()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.life = 60 * 24 * 3600;
    addSpare();
    QVERIFY(m_bench->refresh().has_value());
    m_bench->tokens.sent.clear();
    m_bench->tokens.holding = true;
    while (m_bench->tokens.open() == 0)
        m_bench->advance(1h);
    for (const bool paused : {true, false})
        QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, paused)).has_value());
    m_bench->advance(1s);
    m_bench->tokens.holding = false;
    m_bench->tokens.releaseAll(lostReply());
    settle();
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 1);
}

/// The grant store cannot be written: nothing changes places, and nothing more is spent, before it can.
void TestSpare::waitsForWhatIsNotStored()
{
    m_bench->settled(u"revokes-family"_s);
    addSpare();
    const auto before = mainId();
    m_bench->grants.breakCall(u"finishAttempt"_s);
    QVERIFY(m_bench->refresh().has_value());
    QVERIFY(m_bench->connection()->facts().storeFailing);
    const auto sends = m_bench->tokens.sends();
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->tokens.sends(), sends);
    QCOMPARE(mainId(), before);
    m_bench->grants.repair();
    m_bench->advance(15s);
    QVERIFY(!m_bench->connection()->facts().storeFailing);
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

EVERGRANT_TEST(TestSpare)
#include "tst_spare.moc"
