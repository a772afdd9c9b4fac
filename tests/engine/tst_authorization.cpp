// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromConsentToProof();
    void consentFails_data();
    void consentFails();
    void exchangeFails_data();
    void exchangeFails();
    void withoutRefreshToken_data();
    void withoutRefreshToken();
    void proof_data();
    void proof();
    void presetForbidsTheProof();
    void cannotBegin_data();
    void cannotBegin();
    void pastedAddress();
    void cancelledWhileItsAnswerIsUnderWay_data();
    void cancelledWhileItsAnswerIsUnderWay();

private:
    FakeConsent& consent() const { return *m_bench->consents.begun.last(); }
    std::shared_ptr<Authorization> signIn(const TokenExchange& reply = success("at-1", "rt-1"))
    {
        const auto authorization = m_bench->beginAuthorizing();
        consent().reply = reply;
        consent().allow();
        settle();
        return authorization;
    }

    std::unique_ptr<Bench> m_bench;
};

void TestAuthorization::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestAuthorization::cleanup()
{
    m_bench.reset();
}

void TestAuthorization::fromConsentToProof()
{
    auto fields = m_bench->fields();
    fields.clientSecret = secret("hush");
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    settle();
    m_bench->order.clear();
    QStringList endings;
    connect(&m_bench->engine->signIns(), &SignIns::ended, this, [&](const QString& id) { endings << id; });
    const auto authorization = m_bench->beginAuthorizing();
    const auto id = m_bench->connection()->settings().id;
    QVERIFY(authorization->offer().signInUrl.isValid());
    QCOMPARE(authorization->offer().redirectUri, QUrl(u"http://127.0.0.1:4711/callback"_s));
    QCOMPARE(authorization->offer().expiresAt, m_bench->clock.now().addSecs(600));
    QCOMPARE(consent().timeout, 600s);
    QCOMPARE(consent().clientSecret, mark("hush"));
    QCOMPARE(m_bench->engine->signIns().idOf(id), authorization->id());
    QCOMPARE(m_bench->engine->signIns().find(authorization->id()), authorization);
    QVERIFY(m_bench->connection()->facts().authorizing);
    consent().allow();
    settle();
    QVERIFY(authorization->ended().result().has_value());
    QCOMPARE(m_bench->order.join(u','), u"journal,send code,commit,copy,journal,send,commit,copy"_s);
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("rt-1"));
    QCOMPARE(m_bench->connection()->grantInfo()->authorizedBy, u"petra"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->issuedBy, u"https://id.acme.example:443"_s);
    QCOMPARE(m_bench->connection()->grantInfo()->generation, quint64(2));
    QVERIFY(!m_bench->connection()->facts().authorizing);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(consent().conclusion->outcome, Conclusion::Outcome::Success);
    QCOMPARE(consent().conclusion->connectionTitle, u"crm"_s);
    QCOMPARE(endings, QStringList{authorization->id()});
    QCOMPARE(m_bench->engine->signIns().idOf(id), QString());
    QCOMPARE(m_bench->events.count("authorized"_L1), 1);
    QCOMPARE(m_bench->events.count("authorization-succeeded"_L1), 1);
}

void TestAuthorization::consentFails_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Conclusion::Outcome>("page");
    using Outcome = Conclusion::Outcome;
    const auto row = [](const char* code, ErrorKind kind, Outcome page) {
        QTest::newRow(code) << Error{kind, QString::fromLatin1(code), u"Words."_s} << page;
    };
    row("access_denied", ErrorKind::PersonNeeded, Outcome::Denied);
    row("timeout", ErrorKind::Temporary, Outcome::Expired);
    row("cancelled", ErrorKind::Cancelled, Outcome::Cancelled);
    row("invalid_scope", ErrorKind::PersonNeeded, Outcome::Failed);
}

void TestAuthorization::consentFails()
{
    QFETCH(Error, error);
    m_bench->authorized();
    const auto authorization = m_bench->beginAuthorizing();
    consent().finish(tl::unexpected(error));
    settle();
    QCOMPARE(codeOf(authorization->ended().result()), error.code);
    QTEST(consent().conclusion->outcome, "page");
    QCOMPARE(consent().conclusion->explanation, error.message);
    QCOMPARE(consent().exchanges, 0);
    QVERIFY(m_bench->order.isEmpty());
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->events.last("authorization-failed"_L1).level, EventLevel::Warning);
    QVERIFY(!m_bench->connection()->facts().authorizing);
}

void TestAuthorization::exchangeFails_data()
{
    QTest::addColumn<TokenExchange>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Conclusion::Outcome>("page");
    using Outcome = Conclusion::Outcome;
    QTest::newRow("code too old") << refusal("invalid_grant") << ErrorKind::PersonNeeded << u"invalid_grant"_s
                                  << Outcome::Expired;
    QTest::newRow("code too old, in Glewlwyd's words")
        << refusal("invalid_code", 403) << ErrorKind::PersonNeeded << u"invalid_code"_s << Outcome::Failed;
    QTest::newRow("wrong secret") << refusal("invalid_client", 401) << ErrorKind::PersonNeeded << u"invalid_client"_s
                                  << Outcome::Failed;
    QTest::newRow("lost") << lostReply() << ErrorKind::Temporary << u"connection-closed"_s << Outcome::Failed;
    QTest::newRow("not sent") << unreachable() << ErrorKind::Temporary << u"not-sent"_s << Outcome::Failed;
    QTest::newRow("throttled") << throttled("5") << ErrorKind::Temporary << u"slow_down"_s << Outcome::Failed;
}

/// Whatever becomes of the code: it is sent once, and the grant in hand is none the worse.
void TestAuthorization::exchangeFails()
{
    QFETCH(TokenExchange, reply);
    QFETCH(QString, code);
    m_bench->authorized();
    const auto authorization = signIn(reply);
    const auto ended = authorization->ended().result();
    QTEST(kindOf(ended).value(), "kind");
    QCOMPARE(codeOf(ended), code);
    QVERIFY2(!ended.error().message.contains("renew"_L1), qPrintable(ended.error().message));
    QTEST(consent().conclusion->outcome, "page");
    if (code == "invalid_grant"_L1 || code == "invalid_code"_L1)
        QVERIFY2(ended.error().message.contains("Start the sign-in again"_L1), qPrintable(ended.error().message));
    QCOMPARE(consent().exchanges, 1);
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(m_bench->nextActionIn(), 2160);
    QVERIFY(m_bench->grants.openAttempts()->isEmpty());
    QVERIFY(m_bench->signalsSeen.isEmpty());
    m_bench->advance(2160s);
    QCOMPARE(m_bench->tokens.sent.first().refreshToken, mark("rt-2"));
}

void TestAuthorization::withoutRefreshToken_data()
{
    QTest::addColumn<bool>("living");
    QTest::newRow("never authorized") << false;
    QTest::newRow("a living grant") << true;
}

void TestAuthorization::withoutRefreshToken()
{
    QFETCH(bool, living);
    if (living)
        m_bench->authorized();
    else
        m_bench->add();
    const auto before = m_bench->keychain.writes;
    const auto authorization = signIn(success("at-x", ""));
    QCOMPARE(codeOf(authorization->ended().result()), u"no-refresh-token"_s);
    QVERIFY(authorization->ended().result().error().message.contains("offline_access"_L1));
    QCOMPARE(consent().conclusion->outcome, Conclusion::Outcome::Failed);
    QCOMPARE(m_bench->health(), living ? u"healthy"_s : u"never-authorized"_s);
    QCOMPARE(m_bench->keychain.writes, before);
    if (living)
        QCOMPARE(mark(m_bench->token()->accessToken), mark("at-2"));
}

void TestAuthorization::proof_data()
{
    QTest::addColumn<QList<TokenExchange>>("answers");
    QTest::addColumn<QString>("code"); // of the sign-in
    QTest::addColumn<QString>("health");
    QTest::addColumn<int>("sends");
    using Answers = QList<TokenExchange>;
    QTest::newRow("works") << Answers{} << u"ok"_s << u"healthy"_s << 1;
    QTest::newRow("wrong secret") << Answers{refusal("invalid_client", 401)} << u"invalid_client"_s
                                  << u"misconfigured"_s << 1;
    QTest::newRow("network trouble") << Answers{unreachable()} << u"ok"_s << u"degraded"_s << 1;
    QTest::newRow("refused, a mistake") << Answers{refusal("invalid_grant")} << u"ok"_s << u"healthy"_s << 2;
    QTest::newRow("refused twice") << Answers{refusal("invalid_grant"), refusal("invalid_grant")} << u"invalid_grant"_s
                                   << u"needs-authorization"_s << 2;
}

void TestAuthorization::proof()
{
    QFETCH(QList<TokenExchange>, answers);
    m_bench->add();
    m_bench->tokens.script = answers;
    const auto authorization = signIn();
    QTEST(codeOf(authorization->ended().result()), "code");
    QTEST(m_bench->health(), "health");
    QTEST(m_bench->tokens.sends(), "sends");
    const bool success = codeOf(authorization->ended().result()) == "ok"_L1;
    QCOMPARE(consent().conclusion->outcome == Conclusion::Outcome::Success, success);
}

void TestAuthorization::presetForbidsTheProof()
{
    m_bench->presets[u"acme"_s].refreshAfterAuthorize = false;
    m_bench->restart();
    m_bench->add();
    QVERIFY(signIn()->ended().result().has_value());
    QCOMPARE(m_bench->tokens.sends(), 0);
    QCOMPARE(m_bench->health(), u"healthy"_s);
    QCOMPARE(mark(m_bench->token({7200s, {}, 30s})->accessToken), mark("at-1")); // it is a fresh one
    QCOMPARE(m_bench->nextActionIn(), 2160);
}

void TestAuthorization::cannotBegin_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such connection") << u"name"_s << u"no-such-connection"_s;
    QTest::newRow("port taken") << u"port"_s << u"port-taken"_s;
    QTest::newRow("discovery fails") << u"discovery"_s << u"network"_s;
}

void TestAuthorization::cannotBegin()
{
    QFETCH(QString, what);
    auto fields = m_bench->fields();
    fields.providerId = u"openid"_s;
    fields.settings = {{u"issuer"_s, u"https://found.example"_s}};
    QVERIFY(finished(m_bench->engine->editor().add(fields)).has_value());
    if (what == "port"_L1)
        m_bench->consents.refuse = Error{ErrorKind::Failed, u"port-taken"_s, u"taken"_s};
    if (what == "discovery"_L1)
        m_bench->tokens.discovered = tl::unexpected(Error{ErrorKind::Temporary, u"network"_s, u"none"_s});
    const auto name = what == "name"_L1 ? u"nobody"_s : u"crm"_s;
    QTEST(codeOf(finished(m_bench->engine->signIns().begin(name, {}, {}))), "code");
    QCOMPARE(m_bench->engine->signIns().idOf(m_bench->connection()->settings().id), QString());
    QVERIFY(!m_bench->connection()->facts().authorizing);
    m_bench->consents.refuse.reset();
    m_bench->tokens.discovered = u"https://found.example"_s;
    QVERIFY(finished(m_bench->engine->signIns().begin(u"crm"_s, {}, {})).has_value());
}

void TestAuthorization::pastedAddress()
{
    m_bench->add();
    const auto authorization = m_bench->beginAuthorizing();
    QVERIFY(authorization->acceptPastedAddress(u"http://127.0.0.1:4711/callback?code=x"_s).has_value());
    QCOMPARE(consent().pasted, u"http://127.0.0.1:4711/callback?code=x"_s);
    settle();
    QVERIFY(authorization->ended().result().has_value());
    QCOMPARE(kindOf(authorization->acceptPastedAddress(u"again"_s)), ErrorKind::Usage);
}

void TestAuthorization::cancelledWhileItsAnswerIsUnderWay_data()
{
    QTest::addColumn<bool>("tokens");
    QTest::newRow("tokens") << true;
    QTest::newRow("nothing") << false;
}

/// A device had asked for its tokens. As with a code that was sent, what comes is kept: nobody else has it.
void TestAuthorization::cancelledWhileItsAnswerIsUnderWay()
{
    QFETCH(bool, tokens);
    const auto connection = m_bench->add();
    const auto authorization = m_bench->beginAuthorizing();
    consent().answerUnderWay = true;
    authorization->cancel();
    settle();
    QVERIFY(!authorization->hasEnded());
    if (tokens)
        consent().allow();
    else
        consent().finish(fail(ErrorKind::Cancelled, u"cancelled"_s, u"The sign-in was cancelled."_s));
    settle();
    QVERIFY(authorization->hasEnded());
    QCOMPARE(codeOf(authorization->ended().result()), tokens ? u"ok"_s : u"cancelled"_s);
    QCOMPARE(m_bench->grants.stored(connection->settings().id).has_value(), tokens);
    QCOMPARE(m_bench->tokens.sends(), 0); // nobody waits for a proof
}

EVERGRANT_TEST(TestAuthorization)
#include "tst_authorization.moc"
