// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../net/keyfiles.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/apiheader.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Found = ProbeReport::Result;

/// The calls beside the token endpoint: probe, reach, introspect, and what a grant without a person sends.
class TestTokenEndpointChecks : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<AnsweringServer> m_server;
    TokenEndpoint m_endpoint{m_clock};

    ClientConfig config() const
    {
        ClientConfig config;
        config.providerName = u"Acme"_s;
        config.clientId = u"client 1"_s;
        config.tokenEndpoint = m_server->url();
        ProbeRule rule;
        rule.url = m_server->url(u"/me"_s).toString();
        rule.account = {u"/email"_s};
        config.probe = rule;
        config.timeout = 30s;
        return config;
    }
    ProbeReport probed(const ClientConfig& config)
    {
        return QCoro::waitFor(m_endpoint.probe(config, {}, Secret::take("at-1")));
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<AnsweringServer>(); }

    void showsTheCredential_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("formUser");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QByteArray>("value");
        const auto basic = [](const char* pair) { return "Basic " + QByteArray(pair).toBase64(); };
        QTest::newRow("Bearer") << u"Authorization"_s << u"Bearer"_s << QString() << QString()
                                << QByteArray("Bearer k:1");
        QTest::newRow("OAuth") << u"Authorization"_s << u"OAuth"_s << QString() << QString() << QByteArray("OAuth k:1");
        QTest::newRow("bare") << u"X-Shop-Token"_s << QString() << QString() << QString() << QByteArray("k:1");
        QTest::newRow("Basic, client id")
            << u"Authorization"_s << u"Basic"_s << QString() << QString() << basic("client 1:k:1");
        QTest::newRow("Basic, any name") << u"Authorization"_s << u"Basic"_s << u"anystring"_s << QString()
                                         << basic("anystring:k:1");
        QTest::newRow("Basic, the connection's")
            << u"Authorization"_s << u"Basic"_s << u"anystring"_s << u"ada"_s << basic("ada:k:1");
    }
    void showsTheCredential()
    {
        QFETCH(QString, name);
        QFETCH(QString, scheme);
        QFETCH(QString, formUser);
        QFETCH(QString, username);
        QFETCH(QByteArray, value);
        ClientConfig showing = config();
        showing.username = username;
        const auto header = apiHeader({name, scheme, formUser}, showing, Secret::take("k:1"));
        QCOMPARE(header.name, name.toUtf8());
        QCOMPARE(header.value.reveal().toByteArray(), value);
    }

    void namesTheAccount()
    {
        m_server->answer(R"({"email":"ada@example.test"})");
        const ProbeReport report = probed(config());
        QCOMPARE(report.result, Found::Works);
        QCOMPARE(report.account, u"ada@example.test"_s);
        QVERIFY(m_server->last().head.startsWith("GET /me HTTP/1.1"));
        QCOMPARE(m_server->last().header("Authorization"), QByteArray("Bearer at-1"));
    }

    void postsWhereTheRuleSaysSo()
    {
        ClientConfig posting = config();
        posting.probe->post = true;
        posting.probe->body = "null";
        posting.probe->header = HeaderForm{u"X-Token"_s, {}, {}};
        m_server->answer(R"({"email":"ada@example.test"})");
        QCOMPARE(probed(posting).result, Found::Works);
        QVERIFY(m_server->last().head.startsWith("POST /me HTTP/1.1"));
        QCOMPARE(m_server->last().body, QByteArray("null"));
        QCOMPARE(m_server->last().header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(m_server->last().header("X-Token"), QByteArray("at-1"));
        QVERIFY(m_server->last().header("Authorization").isEmpty());
    }

    void refused()
    {
        m_server->answer("{}", 401, "WWW-Authenticate: Bearer\r\n");
        QCOMPARE(probed(config()).result, Found::Refused);
    }

    void takesNoLongerThanItMay()
    {
        auto task = m_endpoint.probe(config(), {}, Secret::take("at-1"));
        QTRY_COMPARE(m_server->count(), 1);
        m_clock.advance(30s);
        const ProbeReport report = QCoro::waitFor(task);
        QCOMPARE(report.result, Found::Unreachable);
        QCOMPARE(report.code, u"timeout"_s);
    }

    void isNotMade_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody knows one") << QString() << u"no-probe"_s;
        QTest::newRow("not learned yet") << u"https://{shop}.example/me"_s << u"no-probe"_s;
        QTest::newRow("over http") << u"http://api.example/me"_s << u"endpoint-unsafe"_s;
    }
    void isNotMade()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        ClientConfig without = config();
        if (url.isEmpty())
            without.probe.reset();
        else
            without.probe->url = url;
        const ProbeReport report = probed(without);
        QCOMPARE(report.result, Found::Unknown);
        QCOMPARE(report.code, code);
        QVERIFY(!report.message.isEmpty());
        QCOMPARE(m_server->count(), 0);
    }

    void anyAnswerMeansReachable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        for (const int status : {200, 302, 404, 405, 500})
            QTest::addRow("%d", status) << status << QString();
        QTest::newRow("the network's own page") << 511 << u"http-511"_s;
        QTest::newRow("a proxy") << 407 << u"proxy-auth"_s;
        QTest::newRow("nobody") << 0 << u"connection-closed"_s;
    }
    void anyAnswerMeansReachable()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        if (status == 0) {
            for (int i = 0; i < 5; ++i) // Qt asks again by itself
                m_server->hangUp();
        } else {
            m_server->answer("{}", status);
        }
        const auto reached = QCoro::waitFor(m_endpoint.reach(config(), Secret::take("s"), m_server->url()));
        QCOMPARE(reached ? QString() : reached.error().code, code);
        QVERIFY(m_server->last().head.startsWith("GET /token"));
        QVERIFY(m_server->last().header("Authorization").isEmpty());
        if (!reached)
            QCOMPARE(reached.error().kind, ErrorKind::Temporary);
    }

    void asksAboutAToken()
    {
        AnsweringServer server;
        server.answer(R"({"active":true})");
        ClientConfig asking = config();
        asking.tokenEndpoint = server.url(u"/token"_s); // the client's secret goes to its origin only
        asking.introspectionEndpoint = server.url(u"/introspect"_s);
        const auto found = QCoro::waitFor(m_endpoint.introspect(asking, Secret::take("s"), Secret::take("a+1")));
        QVERIFY(found && found->active);
        QCOMPARE(server.last().body, QByteArray("token=a%2B1&token_type_hint=access_token"));
        QCOMPARE(server.last().header("Authorization"), "Basic " + QByteArray("client+1:s").toBase64());
        asking.introspectionEndpoint.clear();
        QCOMPARE(QCoro::waitFor(m_endpoint.introspect(asking, {}, Secret::take("a"))).error().code,
                 u"introspection-unsupported"_s);
    }

    void clientCredentialsAreAsRfc6749Says()
    {
        AnsweringServer server;
        server.answer("{}");
        ClientConfig alone = config();
        alone.grantType = GrantType::ClientCredentials;
        alone.tokenEndpoint = server.url();
        alone.scopes = {u"one"_s, u"two"_s};
        alone.authorizationParameters = {{u"audience"_s, u"https://api.example"_s}, {u"prompt"_s, u"consent"_s}};
        alone.tokenParameters = {{u"extra"_s, u"1"_s}, {u"scope"_s, u"never"_s}};
        alone.tokenHeaders = {{u"X-Preset"_s, u"yes"_s}};
        QCoro::waitFor(m_endpoint.sendClientGrant(alone, Secret::take("s")));
        QCOMPARE(server.last().body, QByteArray("grant_type=client_credentials&scope=one+two&"
                                                "audience=https%3A%2F%2Fapi.example&extra=1"));
        QCOMPARE(server.last().header("Authorization"), "Basic " + QByteArray("client+1:s").toBase64());
        QCOMPARE(server.last().header("X-Preset"), QByteArray("yes"));
    }

    void resourceGoesWithEachTokenRequest_data()
    {
        QTest::addColumn<GrantType>("grant");
        QTest::newRow("refresh") << GrantType::Code;
        QTest::newRow("client credentials") << GrantType::ClientCredentials;
    }
    void resourceGoesWithEachTokenRequest()
    {
        QFETCH(GrantType, grant);
        AnsweringServer server;
        server.answer("{}");
        ClientConfig asking = config();
        asking.grantType = grant;
        asking.tokenEndpoint = server.url();
        asking.authorizationParameters = {{u"resource"_s, u"https://api.example/v1"_s}, {u"prompt"_s, u"consent"_s}};
        if (grant == GrantType::Code)
            QCoro::waitFor(m_endpoint.sendRefresh(asking, Secret::take("s"), Secret::take("rt")));
        else
            QCoro::waitFor(m_endpoint.sendClientGrant(asking, Secret::take("s")));
        const FormFields sent = server.last().form();
        QCOMPARE(sent.value("resource"), QByteArray("https://api.example/v1"));
        QVERIFY(!sent.isRepeated("resource"));
        QVERIFY(!sent.contains("prompt"));
    }

    void jwtBearerIsAsRfc7523Says()
    {
        KeyFiles files;
        QVERIFY(files.make());
        ClientConfig signer = config();
        signer.grantType = GrantType::JwtBearer;
        ClientCredentials client = files.credentials(u"rsa"_s);
        m_server->answer("{}");
        QCoro::waitFor(m_endpoint.sendClientGrant(signer, client));
        const FormFields alone = m_server->last().form();
        QCOMPARE(alone.names(), (QList<QByteArray>{"grant_type", "assertion"})); // the assertion is proof enough
        QCOMPARE(alone.value("grant_type"), QByteArray("urn:ietf:params:oauth:grant-type:jwt-bearer"));
        QCOMPARE(alone.value("assertion")->count('.'), 2);
        QVERIFY(m_server->last().header("Authorization").isEmpty());

        client.secret = Secret::take("s");
        m_server->answer("{}");
        QCoro::waitFor(m_endpoint.sendClientGrant(signer, client));
        QCOMPARE(m_server->last().header("Authorization"), "Basic " + QByteArray("client+1:s").toBase64());
    }

    void aGrantWithoutItsKeyIsNotSent()
    {
        ClientConfig signer = config();
        signer.grantType = GrantType::JwtBearer;
        const auto exchange = QCoro::waitFor(m_endpoint.sendClientGrant(signer, {}));
        QCOMPARE(exchange.delivery, TokenExchange::Delivery::NotSent);
        QCOMPARE(exchange.transportCode, u"key-missing"_s);
        QVERIFY(!exchange.transportError.isEmpty());
        QCOMPARE(m_server->count(), 0);
    }

    void givesBackWhatTheGrantHas()
    {
        AnsweringServer server;
        server.answer("", 204);
        ClientConfig alone = config();
        alone.grantType = GrantType::ClientCredentials;
        alone.tokenEndpoint = server.url(u"/token"_s);
        alone.revocationEndpoint = server.url();
        QVERIFY(QCoro::waitFor(m_endpoint.revoke(alone, Secret::take("s"), Secret::take("at"))));
        QCOMPARE(server.last().body, QByteArray("token=at&token_type_hint=access_token"));
    }
};

EVERGRANT_TEST(TestTokenEndpointChecks)
#include "tst_tokenendpointchecks.moc"
