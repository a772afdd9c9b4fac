// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers to a renewal that give no reason, one that no standard knows, or a token that cannot be used.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRefreshJobUnclear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusalWithoutAReason_data();
    void refusalWithoutAReason();
    void refusalWithoutAReasonPasses();
    void clientRefusedWithoutAReason();
    void refusalWithACodeOfItsOwn();
    void unclearRefusals_data();
    void unclearRefusals();
    void tokenTypeThatCannotBeUsed();

private:
    std::unique_ptr<Bench> m_bench;
};

void TestRefreshJobUnclear::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestRefreshJobUnclear::cleanup()
{
    m_bench.reset();
}

void TestRefreshJobUnclear::refusalWithoutAReason_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("sendsPerDay"); // after a person was called
    QTest::newRow("where another use costs nothing") << u"old-stays-valid"_s << 24;
    QTest::newRow("where it may") << u"revokes-family"_s << 0;
}

void TestRefreshJobUnclear::refusalWithoutAReason()
{
    QFETCH(QString, policy);
    m_bench->authorized(u"crm"_s, policy);
    m_bench->tokens.always = answered(400, "");
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::Temporary);
    QCOMPARE(m_bench->health(), policy == "old-stays-valid"_L1 ? u"degraded"_s : u"at-risk"_s);
    const auto summary = m_bench->connection()->assessment().summary;
    const bool isTold = summary.contains("answered 400"_L1) || m_bench->health() == "at-risk"_L1;
    QVERIFY2(isTold && !summary.contains("did not answer"_L1), qPrintable(summary));
    m_bench->advance(policy == "old-stays-valid"_L1 ? 10min : 70min);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    for (const auto& sent : std::as_const(m_bench->tokens.sent))
        QVERIFY(sent.refreshToken != mark("rt-1") || &sent == &m_bench->tokens.sent.first());
    const int sends = m_bench->tokens.sends();
    m_bench->advance(std::chrono::days(1));
    QTEST(m_bench->tokens.sends() - sends, "sendsPerDay");
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
}

/// A firewall's pages for ten minutes, and nobody there.
void TestRefreshJobUnclear::refusalWithoutAReasonPasses()
{
    m_bench->authorized(u"crm"_s, u"never-rotates"_s);
    m_bench->tokens.always = answered(403, "error code: 1020");
    m_bench->advance(3h);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    // Whoever asks for a token is told so, and is no reason to ask the provider.
    const int sends = m_bench->tokens.sends();
    QCOMPARE(codeOf(m_bench->token()), u"needs-authorization"_s);
    QCOMPARE(codeOf(m_bench->refresh(false)), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), sends);
    m_bench->restart();
    QCOMPARE(m_bench->nextActionIn(), 3600);
    QCOMPARE(codeOf(m_bench->token()), u"needs-authorization"_s);
    m_bench->tokens.always.reset();
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->tokens.sends(), sends + 1);
    QCOMPARE(m_bench->signalsSeen.last(), u"relief crm"_s);
}

/// Nobody has consented, so the client is what is refused.
void TestRefreshJobUnclear::clientRefusedWithoutAReason()
{
    NewConnection fields = m_bench->fields();
    fields.providerId = u"versatile"_s;
    fields.grant = u"client-credentials"_s;
    fields.clientSecret = secret("hush");
    m_bench->tokens.always = answered(403, "");
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    m_bench->advance(0s);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    m_bench->advance(10min);
    QCOMPARE(m_bench->health(), u"misconfigured"_s);
    QCOMPARE(m_bench->signalsSeen.last(), u"attention crm"_s);
    m_bench->tokens.always = success("at-1", "");
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// It has worked before, so the settings are in order.
void TestRefreshJobUnclear::refusalWithACodeOfItsOwn()
{
    m_bench->authorized();
    m_bench->tokens.always = refusal("invalid_request");
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::Temporary);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    m_bench->advance(15s);
    QCOMPARE(m_bench->health(), u"needs-authorization"_s);
    QCOMPARE(m_bench->tokens.sends(), 2);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
}

void TestRefreshJobUnclear::unclearRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("health"); // half an hour later
    QTest::newRow("rate limit") << 403
                                << QByteArray(R"({"error":"rate_limit_exceeded",)"
                                              R"("error_description":"Too many requests, try again in 60 seconds"})")
                                << u"degraded"_s;
    QTest::newRow("maintenance") << 400 << QByteArray(R"({"error":"maintenance"})") << u"degraded"_s;
    QTest::newRow("words") << 400 << QByteArray(R"({"message":"Bad Request"})") << u"needs-authorization"_s;
    QTest::newRow("code") << 400 << QByteArray(R"({"error":"weird"})") << u"needs-authorization"_s;
}

/// On a renewal that has worked before they are no refusals yet.
void TestRefreshJobUnclear::unclearRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_bench->authorized(u"crm"_s, u"old-stays-valid"_s);
    m_bench->tokens.always = answered(status, body);
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::Temporary);
    m_bench->advance(2min);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    m_bench->advance(28min);
    QTEST(m_bench->health(), "health");
    m_bench->tokens.always.reset();
    m_bench->advance(70min);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

/// The token in hand is worth more than one that cannot be used; the new refresh token may be the only one left.
void TestRefreshJobUnclear::tokenTypeThatCannotBeUsed()
{
    m_bench->authorized();
    m_bench->advance(22min);
    m_bench->tokens.script = {answered(200, R"({"access_token":"at-3","refresh_token":"rt-3","expires_in":3600,)"
                                            R"("token_type":"DPoP"})")};
    QCOMPARE(kindOf(m_bench->refresh()), ErrorKind::PersonNeeded);
    const auto summary = m_bench->connection()->assessment();
    QVERIFY2(summary.detail.contains("DPoP"_L1), qPrintable(summary.detail));
    const auto token = m_bench->token();
    QVERIFY(token.has_value());
    QCOMPARE(mark(token->accessToken), mark("at-2"));
    m_bench->restart();
    QVERIFY(m_bench->token().has_value());
    m_bench->advance(1h);
    QCOMPARE(m_bench->tokens.sent.last().refreshToken, mark("rt-3"));
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

EVERGRANT_TEST(TestRefreshJobUnclear)
#include "tst_refreshjob_unclear.moc"
