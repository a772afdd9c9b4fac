// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that do not decode the pair of HTTP Basic.

#include "../net/answeringserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/consents.h"
#include "oauth/rawbasic.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QTest>
#include <QUrlQuery>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Delivery = TokenExchange::Delivery;

namespace {

const QByteArray encodedPair = "client:p%2Bq", rawPair = "client:p+q";
const QByteArray refusal = "{\"error\":\"invalid_client\"}";
const QByteArray tokenSet = "{\"access_token\":\"at\",\"token_type\":\"Bearer\",\"refresh_token\":\"rt\"}";

} // namespace

class TestRawBasic : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<AnsweringServer> m_server;

    ClientConfig config(ReplayPolicy::Kind policy = ReplayPolicy::Kind::RevokesFamily) const
    {
        ClientConfig config;
        config.providerName = u"Acme"_s;
        config.connectionName = u"acme"_s;
        config.clientId = u"client"_s;
        config.clientAuth = ClientAuth::SecretBasic;
        config.replayPolicy.kind = policy;
        config.authorizationEndpoint = m_server->url(u"/authorize"_s);
        config.tokenEndpoint = m_server->url();
        config.deviceAuthorizationEndpoint = m_server->url(u"/device"_s);
        config.revocationEndpoint = m_server->url(u"/revoke"_s);
        config.introspectionEndpoint = m_server->url(u"/introspect"_s);
        config.redirectUri = QUrl(u"http://localhost/callback"_s);
        config.timeout = 30s;
        return config;
    }
    TokenExchange refresh(const ClientConfig& config, const QByteArray& clientSecret = "p+q")
    {
        TokenEndpoint endpoint(m_clock);
        return QCoro::waitFor(
            endpoint.sendRefresh(config, Secret::take(QByteArray(clientSecret)), Secret::take("rt-0")));
    }
    /// What the last request showed.
    QByteArray pair() const
    {
        return QByteArray::fromBase64(m_server->last().header("Authorization").mid(int(qstrlen("Basic "))));
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<AnsweringServer>(); }

    void secondTry_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("policy");
        QTest::addColumn<bool>("follows");
        using Kind = ReplayPolicy::Kind;
        const auto row = [](const char* name, int status, const QByteArray& body, Kind policy, bool follows) {
            QTest::newRow(name) << status << body << int(policy) << follows;
        };
        row("invalid_client", 401, refusal, Kind::RevokesFamily, true);
        row("invalid_client with 400", 400, refusal, Kind::RevokesFamily, true);
        row("empty 401", 401, {}, Kind::RevokesFamily, true);
        row("empty 403", 403, {}, Kind::OldStaysValid, true);
        // Nothing says why, and a token that was used after all must not be used again.
        row("empty 403, reuse revokes", 403, {}, Kind::RevokesFamily, false);
        row("empty 403, reuse unknown", 403, {}, Kind::Unknown, false);
        row("invalid_client from a server in trouble", 500, refusal, Kind::OldStaysValid, false);
        row("page with 401", 401, "<html>", Kind::OldStaysValid, false);
        row("empty 400", 400, {}, Kind::OldStaysValid, false);
        row("proxy", 407, {}, Kind::OldStaysValid, false);
        row("another error", 400, R"({"error":"invalid_grant"})", Kind::OldStaysValid, false);
        row("another error with 401", 401, R"({"error":"unauthorized_client"})", Kind::OldStaysValid, false);
        row("success", 200, tokenSet, Kind::OldStaysValid, false);
    }
    void secondTry()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, policy);
        QFETCH(bool, follows);
        m_server->answer(body, status);
        m_server->answer(tokenSet);
        const TokenExchange exchange = refresh(config(ReplayPolicy::Kind(policy)));
        QCOMPARE(exchange.delivery, Delivery::Answered);
        QCOMPARE(m_server->count(), follows ? 2 : 1);
        QCOMPARE(pair(), follows ? rawPair : encodedPair);
        QCOMPARE(m_server->last().form().value("refresh_token"), QByteArray("rt-0"));
        QCOMPARE(exchange.status, follows ? 200 : status);
        QCOMPARE(exchange.rawBasicAccepted, follows);
    }

    void nothingToTry_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        const QString basic = u"client_secret_basic"_s, id = u"client"_s;
        QTest::newRow("encoding changes nothing") << basic << id << QByteArray("Q~8-x_y.z");
        QTest::newRow("in the body") << u"client_secret_post"_s << id << QByteArray("p+q");
        QTest::newRow("tried already") << u"client_secret_basic_raw"_s << id << QByteArray("p+q");
        QTest::newRow("the id has a colon") << basic << u"a:b"_s << QByteArray("p+q");
        QTest::newRow("control character") << basic << id << QByteArray("p\nq");
        QTest::newRow("public") << u"none"_s << id << QByteArray("p+q");
    }
    void nothingToTry()
    {
        QFETCH(QString, auth);
        QFETCH(QString, id);
        QFETCH(QByteArray, secret);
        ClientConfig asked = config();
        asked.clientAuth = clientAuthFromWord(auth).value();
        asked.clientId = id;
        m_server->answer(refusal, 401);
        QCOMPARE(refresh(asked, secret).status, 401);
        QCOMPARE(m_server->count(), 1);
    }

    void onlyOnce()
    {
        m_server->answer(refusal, 401);
        m_server->answer(refusal, 401);
        const TokenExchange exchange = refresh(config());
        QCOMPARE(exchange.status, 401);
        QVERIFY(!exchange.rawBasicAccepted);
        QCOMPARE(m_server->count(), 2);
    }

    /// The client is known, so the refusal is about the grant.
    void refusalOfTheGrantShowsWhatWorks()
    {
        m_server->answer(refusal, 401);
        m_server->answer(R"({"error":"invalid_grant"})", 400);
        QVERIFY(refresh(config()).rawBasicAccepted);
    }

    void lostSecondAnswerIsUnknown()
    {
        m_server->answer(refusal, 401);
        m_server->hangUp();
        const TokenExchange exchange = refresh(config());
        QCOMPARE(exchange.delivery, Delivery::NoCompleteAnswer);
        QVERIFY(!exchange.rawBasicAccepted);
    }

    void whatIsKnownIsUsedAtOnce()
    {
        ClientConfig known = config();
        known.clientAuth = ClientAuth::SecretBasicRaw;
        m_server->answer(tokenSet);
        QVERIFY(refresh(known).rawBasicAccepted);
        QCOMPARE(pair(), rawPair);
    }

    void revocationAndIntrospection()
    {
        TokenEndpoint endpoint(m_clock);
        m_server->answer({}, 401);
        m_server->answer({});
        QVERIFY(QCoro::waitFor(endpoint.revoke(config(), Secret::take("p+q"), Secret::take("t"))));
        QCOMPARE(pair(), rawPair);
        m_server->answer(refusal, 401);
        m_server->answer(R"({"active":true})");
        QVERIFY(QCoro::waitFor(endpoint.introspect(config(), Secret::take("p+q"), Secret::take("t")))->active);
        QCOMPARE(pair(), rawPair);
    }

    void code()
    {
        Consents consents(m_clock);
        const auto attempt = QCoro::waitFor(consents.begin(config(), Secret::take("p+q"), 300s)).value();
        const QString state = QUrlQuery(attempt->signInUrl()).queryItemValue(u"state"_s);
        QVERIFY(attempt->acceptPastedAddress("?code=c1&state="_L1 + state));
        QVERIFY(QCoro::waitFor(attempt->consent()));
        m_server->answer(refusal, 401, "WWW-Authenticate: Basic realm=\"x\"\r\n");
        m_server->answer(tokenSet);
        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.status, 200);
        QVERIFY(exchange.rawBasicAccepted);
        QCOMPARE(m_server->count(), 2);
        QCOMPARE(pair(), rawPair);
        const FormFields form = m_server->last().form();
        QCOMPARE(form.value("code"), QByteArray("c1"));
        QCOMPARE(form.value("code_verifier")->size(), 43);
        QCOMPARE(form.names().size(), 4);
    }

    void codeOfAClientThatIsNotKnown()
    {
        Consents consents(m_clock);
        const auto attempt = QCoro::waitFor(consents.begin(config(), Secret::take("p+q"), 300s)).value();
        const QString state = QUrlQuery(attempt->signInUrl()).queryItemValue(u"state"_s);
        QVERIFY(attempt->acceptPastedAddress("?code=c1&state="_L1 + state));
        m_server->answer(refusal, 401);
        m_server->answer(refusal, 401);
        QCOMPARE(QCoro::waitFor(attempt->exchange()).status, 401);
        QCOMPARE(m_server->count(), 2);
    }

    void device()
    {
        ClientConfig asked = config();
        asked.grantType = GrantType::Device;
        Consents consents(m_clock);
        m_server->answer(refusal, 401);
        m_server->answer("{\"device_code\":\"dc\",\"user_code\":\"WDJB\","
                         "\"verification_uri\":\"https://as.example/d\"}");
        const auto attempt = QCoro::waitFor(consents.begin(asked, Secret::take("p+q"), 300s)).value();
        QCOMPARE(m_server->count(), 2);
        m_server->answer(tokenSet);
        auto consent = attempt->consent(); // nothing is asked before somebody waits
        m_clock.advance(5s);
        QVERIFY(QCoro::waitFor(consent));
        QCOMPARE(m_server->count(), 3); // known from the first answer
        QCOMPARE(pair(), rawPair);
        QVERIFY(QCoro::waitFor(attempt->exchange()).rawBasicAccepted);
    }
};

EVERGRANT_TEST(TestRawBasic)
#include "tst_rawbasic.moc"
