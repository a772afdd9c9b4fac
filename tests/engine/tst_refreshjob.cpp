// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from an answer of the token endpoint.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRefreshJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void storesBeforeItHandsOut();
    void renewsByItself();
    void learnsRotation_data();
    void learnsRotation();
    void joinsASuccess();
    void notSent();
    void retryAfterIsObeyed_data();
    void retryAfterIsObeyed();
    void renamingIsNoReasonToTryEarlier();
    void atRisk();
    void endlessTokenAndALostReply();
    void pausedAndResumed();
    void pausedWhileDiscovering();
    void uselessSuccessesDoNotRunHot_data();
    void uselessSuccessesDoNotRunHot();
    void tokensWithoutLifeAreNotRenewedForEachCaller();
    void discoveryFails_data();
    void discoveryFails();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestRefreshJob::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestRefreshJob::cleanup()
{
    m_bench.reset();
}

void TestRefreshJob::storesBeforeItHandsOut()
{
    const auto connection = m_bench->settled();
    m_bench->keychain.holding = true; // the copy is not waited for
    const auto token = m_bench->token({9999s, {}, 30s});
    QCOMPARE(mark(token->accessToken), mark("at-3"));
    QCOMPARE(m_bench->order.join(u','), u"journal,send,commit"_s);
    QCOMPARE(mark(m_bench->grants.stored(connection->settings().id)->tokens.accessToken), mark("at-3"));
    m_bench->keychain.holding = false;
    m_bench->keychain.release();
    settle();
    QCOMPARE(m_bench->order.join(u','), u"journal,send,commit,copy"_s);
    QCOMPARE(m_bench->copyOf()->main->info.generation, quint64(3));
}

void TestRefreshJob::renewsByItself()
{
    m_bench->authorized();
    m_bench->advance(std::chrono::days(3));
    QCOMPARE(m_bench->tokens.sends(), 3 * 86400 / 2160);
    for (int i = 0; i < m_bench->tokens.sends(); ++i)
        QCOMPARE(m_bench->tokens.sent.at(i).refreshToken, mark("rt-" + QByteArray::number(i + 2)));
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
}

void TestRefreshJob::learnsRotation_data()
{
    QTest::addColumn<QByteArray>("refreshToken");
    QTest::addColumn<Rotation>("rotation");
    QTest::newRow("a new one each time") << QByteArray("rt-3") << Rotation::Rotating;
    QTest::newRow("none") << QByteArray() << Rotation::Static;
    QTest::newRow("the same") << QByteArray("rt-1") << Rotation::Static;
}

void TestRefreshJob::learnsRotation()
{
    QFETCH(QByteArray, refreshToken);
    m_bench->tokens.script = {success("at-2", refreshToken)};
    const auto connection = m_bench->authorized();
    QTEST(connection->grantInfo()->rotation, "rotation");
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark(refreshToken.isEmpty() ? "rt-1" : refreshToken));
}

void TestRefreshJob::joinsASuccess()
{
    m_bench->authorized();
    QVERIFY(m_bench->refresh(false).has_value());
    m_bench->advance(59s);
    QCOMPARE(m_bench->connection()->core().grants.main().pace().sinceSuccess(), 59s);
    QVERIFY(m_bench->refresh(false).has_value());
    QCOMPARE(m_bench->tokens.sends(), 0);
    QVERIFY(m_bench->refresh(true).has_value());
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(60s);
    QVERIFY(m_bench->refresh(false).has_value());
    QCOMPARE(m_bench->tokens.sends(), 2);
}

void TestRefreshJob::notSent()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(2160s);
    QList<qint64> pauses;
    for (int i = 0; i < 10; ++i) {
        pauses << m_bench->nextActionIn();
        m_bench->advance(std::chrono::seconds(pauses.last()));
    }
    QCOMPARE(pauses, (QList<qint64>{5, 15, 30, 60, 120, 300, 900, 1800, 3600, 3600}));
    QCOMPARE(m_bench->tokens.sends(), 11);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QCOMPARE(m_bench->connection()->condition().lastError->errorClass, u"network"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s}); // there is no token left
    m_bench->tokens.always.reset();
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJob::retryAfterIsObeyed_data()
{
    QTest::addColumn<TokenExchange>("answer");
    auto gateway = answered(503, "<html>busy</html>");
    gateway.retryAfter = "900";
    QTest::newRow("429, seconds") << throttled("900");
    QTest::newRow("429, date") << throttled("Thu, 03 Sep 2026 12:15:00 GMT");
    QTest::newRow("503, seconds") << gateway;
}

void TestRefreshJob::retryAfterIsObeyed()
{
    QFETCH(TokenExchange, answer);
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    m_bench->tokens.script = {answer};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->nextActionIn(), 900);
    QVERIFY(!m_bench->refresh(false)); // not even by hand, unless forced
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, false)).has_value());
    ConnectionChanges changes;
    changes.settings = {{u"timeout"_s, u"20"_s}};
    QVERIFY(finished(m_bench->engine->editor().change(u"crm"_s, changes)).has_value());
    m_bench->advance(899s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJob::renamingIsNoReasonToTryEarlier()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(2160s + 5s + 15s + 30s + 60s + 120s); // the next one is 5 min away
    const int before = m_bench->tokens.sends();
    QVERIFY(finished(m_bench->engine->editor().rename(u"crm"_s, u"customers"_s)).has_value());
    QCOMPARE(m_bench->nextActionIn(u"customers"_s), 300);
    m_bench->advance(299s);
    QCOMPARE(m_bench->tokens.sends(), before);
}

/// A reply was lost where a second use revokes everything: we live on the token in hand, to its last five minutes.
void TestRefreshJob::atRisk()
{
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {lostReply()};
    m_bench->advance(2160s);
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QCOMPARE(m_bench->nextActionIn(), 1440 - 300);
    QVERIFY(!m_bench->refresh(false));
    QVERIFY(!m_bench->token({1441s, {}, 30s}));
    QVERIFY(m_bench->token().has_value());
    m_bench->advance(1139s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    m_bench->advance(1s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->tokens.sent.at(1).refreshToken, mark("rt-2")); // the same one again
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QVERIFY2(m_bench->events.last("refresh-succeeded"_L1).message.contains("lost"_L1), "it says what happened");
}

/// An access token whose end nobody knows is alive, too.
void TestRefreshJob::endlessTokenAndALostReply()
{
    m_bench->tokens.script = {success("at-2", "rt-2", -1)};
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.script = {lostReply()};
    QVERIFY(!m_bench->refresh());
    QCOMPARE(m_bench->health(), u"at-risk"_s);
    QCOMPARE(m_bench->nextActionIn(), 3600 - 300);
    // Refused by an API it is worth nothing, so it holds nothing up any more.
    m_bench->advance(10s);
    QCOMPARE(kindOf(m_bench->token({60s, secret("at-2"), 30s})), ErrorKind::Temporary);
    m_bench->restart();
    QCOMPARE(m_bench->nextActionIn(), 3600 - 300 - 10);
}

void TestRefreshJob::pausedAndResumed()
{
    m_bench->authorized();
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    QCOMPARE(m_bench->health(), u"paused"_s);
    QCOMPARE(m_bench->nextActionIn(), -1);
    QVERIFY(!m_bench->connection()->facts().nextRefreshAt);
    QCOMPARE(m_bench->clock.armedAlarms(), 1); // for what is said of the token's end
    m_bench->advance(10h);
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(codeOf(m_bench->refresh()), u"paused"_s);
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, false)).has_value());
    m_bench->advance(60s);
    QCOMPARE(m_bench->tokens.sends(), 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestRefreshJob::pausedWhileDiscovering()
{
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->tokens.holdingDiscovery = true;
    const Pending refresh(m_bench->connection()->refresh(true));
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    m_bench->tokens.releaseDiscovery();
    settle();
    QCOMPARE(codeOf(*refresh), u"paused"_s);
    QCOMPARE(m_bench->tokens.sends(), 0);
}

void TestRefreshJob::uselessSuccessesDoNotRunHot_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<QByteArray>("refreshToken");
    QTest::addColumn<int>("sends");
    QTest::newRow("only refresh tokens") << success("", "rt-9") << QByteArray("rt-9")
                                         << 7; // after 5, 15, 30 s, 1, 2, 5 min
    QTest::newRow("a type nobody understands")
        << answered(200, R"({"access_token":"x","refresh_token":"y","token_type":"mac","expires_in":3600})")
        << QByteArray("y") << 1;
}

void TestRefreshJob::uselessSuccessesDoNotRunHot()
{
    QFETCH(TokenExchange, answer);
    QFETCH(QByteArray, refreshToken);
    QFETCH(int, sends);
    const auto connection = m_bench->authorized();
    const int before = m_bench->tokens.sends();
    m_bench->tokens.always = answer;
    m_bench->advance(2160s);
    m_bench->advance(599s);
    QCOMPARE(m_bench->tokens.sends() - before, sends);
    // Each rotated refresh token is stored all the same.
    const auto stored = m_bench->grants.stored(connection->settings().id);
    QCOMPARE(mark(stored->tokens.refreshToken), mark(refreshToken));
    // Whoever asks for a token does not spend another.
    m_bench->advance(3000s);
    const int later = m_bench->tokens.sends();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_bench->token({.minValid = 2s, .rejected = {}, .limit = 1s}));
    QCOMPARE(m_bench->tokens.sends(), later);
}

void TestRefreshJob::tokensWithoutLifeAreNotRenewedForEachCaller()
{
    m_bench->authorized();
    m_bench->tokens.life = 1;
    m_bench->advance(2160s);
    const int before = m_bench->tokens.sends();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(m_bench->token({.rejected = {}, .limit = 1s})), u"token-too-short"_s);
    QCOMPARE(m_bench->tokens.sends(), before);
}

void TestRefreshJob::discoveryFails_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("health");
    QTest::addColumn<qint64>("retryIn");
    QTest::newRow("network") << ErrorKind::Temporary << u"degraded"_s << qint64(5);
    QTest::newRow("wrong metadata") << ErrorKind::PersonNeeded << u"misconfigured"_s << qint64(3600);
}

void TestRefreshJob::discoveryFails()
{
    QFETCH(ErrorKind, kind);
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    m_bench->tokens.discovered = tl::unexpected(Error{kind, u"discovery-mismatch"_s, u"another issuer"_s});
    QCOMPARE(kindOf(m_bench->refresh()), kind);
    QTEST(m_bench->health(), "health");
    QTEST(m_bench->nextActionIn(), "retryIn");
    QCOMPARE(m_bench->tokens.sends(), 0);
    m_bench->tokens.discovered = u"https://found.example"_s;
    QVERIFY(m_bench->refresh().has_value());
    QCOMPARE(m_bench->tokens.sent.last().origin, u"https://found.example"_s);
}

EVERGRANT_TEST(TestRefreshJob)
#include "tst_refreshjob.moc"
