// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/misbehavingserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/discovery.h"
#include "servermetadata.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace std::chrono_literals;

class TestDiscovery : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

private Q_SLOTS:
    void looksInTheRightPlaces_data()
    {
        QTest::addColumn<QUrl>("issuer");
        QTest::addColumn<QUrl>("openId");
        QTest::addColumn<QUrl>("oauth");
        const auto url = [](const char* text) { return QUrl(QString::fromLatin1(text)); };
        QTest::newRow("no path") << url("https://as.example")
                                 << url("https://as.example/.well-known/openid-configuration")
                                 << url("https://as.example/.well-known/oauth-authorization-server");
        QTest::newRow("slash") << url("https://as.example/")
                               << url("https://as.example/.well-known/openid-configuration")
                               << url("https://as.example/.well-known/oauth-authorization-server");
        QTest::newRow("path") << url("https://as.example/tenant%201/v2")
                              << url("https://as.example/tenant%201/v2/.well-known/openid-configuration")
                              << url("https://as.example/.well-known/oauth-authorization-server/tenant%201/v2");
        QTest::newRow("path, slash, port")
            << url("http://localhost:8080/x/") << url("http://localhost:8080/x/.well-known/openid-configuration")
            << url("http://localhost:8080/.well-known/oauth-authorization-server/x");
    }
    void looksInTheRightPlaces()
    {
        QFETCH(QUrl, issuer);
        QFETCH(QUrl, openId);
        QFETCH(QUrl, oauth);
        const auto withSlash = [](QUrl url) {
            url.setPath(url.path(QUrl::FullyEncoded) + QLatin1Char('/'), QUrl::StrictMode);
            return url;
        };
        QCOMPARE(metadataUrls(issuer), (QList<QUrl>{openId, oauth, withSlash(openId), withSlash(oauth)}));
    }

    void readsMetadata_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const auto mismatch = QStringLiteral("discovery-mismatch"), invalid = QStringLiteral("discovery-invalid");
        QTest::newRow("good") << told("https://as.example/x", "https://as.example/t") << QString();
        QTest::newRow("endpoints elsewhere, https")
            << told("https://as.example/x", "https://tokens.example/t") << QString();
        QTest::newRow("other issuer") << told("https://evil.example", "https://e/t") << mismatch;
        QTest::newRow("a slash more") << told("https://as.example/x/", "https://e/t") << mismatch;
        QTest::newRow("other case") << told("https://as.example/X", "https://e/t") << mismatch;
        QTest::newRow("other case of the host") << told("HTTPS://AS.Example/x", "https://as.example/t") << QString();
        QTest::newRow("other port") << told("https://as.example:8443/x", "https://e/t") << mismatch;
        QTest::newRow("no issuer") << told("", "https://as.example/t") << mismatch;
        QTest::newRow("http endpoint") << told("https://as.example/x", "http://as.example/t") << invalid;
        QTest::newRow("http elsewhere in it")
            << told("https://as.example/x", "https://as.example/t", "http://as.example/r") << invalid;
        QTest::newRow("endpoint is a number")
            << QByteArray("{\"issuer\":\"https://as.example/x\",\"token_endpoint\":7}") << invalid;
        QTest::newRow("no token endpoint") << QByteArray("{\"issuer\":\"https://as.example/x\"}") << invalid;
        QTest::newRow("a list") << QByteArray("[]") << invalid;
        QTest::newRow("a web page") << QByteArray("<html>") << invalid;
        QTest::newRow("nothing") << QByteArray() << invalid;
    }
    void readsMetadata()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const Result<ClientConfig> filled = withMetadata(configFor(QUrl(QStringLiteral("https://as.example/x"))), json);
        QCOMPARE(filled.has_value(), code.isEmpty());
        if (filled) {
            QVERIFY(!filled->needsDiscovery);
            QVERIFY(!filled->tokenEndpoint.isEmpty());
        } else {
            QCOMPARE(filled.error().code, code);
            QCOMPARE(filled.error().kind, ErrorKind::PersonNeeded);
        }
    }

    void keepsWhatTheSettingsSay()
    {
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example")));
        config.tokenEndpoint = QUrl(QStringLiteral("https://mine.example/token"));
        const auto filled = withMetadata(config, metadata(config.issuer));
        QVERIFY(filled);
        QCOMPARE(filled->tokenEndpoint, config.tokenEndpoint);
        QCOMPARE(filled->authorizationEndpoint, QUrl(QStringLiteral("https://as.example/auth")));
        QCOMPARE(filled->revocationEndpoint, QUrl(QStringLiteral("https://as.example/revoke")));
        QVERIFY(!filled->sendsIssuer);
    }

    void learnsWhetherTheIssuerIsSent()
    {
        const auto filled =
            withMetadata(configFor(QUrl(QStringLiteral("https://as.example"))),
                         "{\"issuer\":\"https://as.example\",\"token_endpoint\":\"https://as.example/t\","
                         "\"authorization_response_iss_parameter_supported\":true}");
        QVERIFY(filled && filled->sendsIssuer);
    }

    void fillsTheOtherEndpoints()
    {
        const auto filled =
            withMetadata(configFor(QUrl(QStringLiteral("https://as.example"))),
                         "{\"issuer\":\"https://as.example\",\"token_endpoint\":\"https://as.example/t\","
                         "\"device_authorization_endpoint\":\"https://as.example/d\","
                         "\"introspection_endpoint\":\"https://as.example/i\"}");
        QVERIFY(filled);
        QCOMPARE(filled->deviceAuthorizationEndpoint, QUrl(QStringLiteral("https://as.example/d")));
        QCOMPARE(filled->introspectionEndpoint, QUrl(QStringLiteral("https://as.example/i")));
        QVERIFY(!filled->probe);
    }

    void probesTheAccountWherePossible_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("userinfo");
        QTest::addColumn<GrantType>("grant");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("probe");
        const QStringList openId{QStringLiteral("openid")};
        const auto good = QStringLiteral("https://as.example/me"), own = QStringLiteral("https://api.example/me");
        const QString none;
        QTest::newRow("OpenID") << openId << good << GrantType::Code << none << good;
        QTest::newRow("OpenID on a device") << openId << good << GrantType::Device << none << good;
        QTest::newRow("without its scope") << QStringList{} << good << GrantType::Code << none << none;
        QTest::newRow("nobody's account") << openId << good << GrantType::ClientCredentials << none << none;
        QTest::newRow("over http") << openId << QStringLiteral("http://as.example/me") << GrantType::Code << none
                                   << none;
        QTest::newRow("the preset has one") << openId << good << GrantType::Code << own << own;
    }
    void probesTheAccountWherePossible()
    {
        QFETCH(QStringList, scopes);
        QFETCH(QString, userinfo);
        QFETCH(GrantType, grant);
        QFETCH(QString, own);
        QFETCH(QString, probe);
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example")));
        config.scopes = scopes;
        config.grantType = grant;
        config.header.name = QStringLiteral("X-Token");
        if (!own.isEmpty()) {
            config.probe = ProbeRule();
            config.probe->url = own;
        }
        const auto filled = withMetadata(config, "{\"issuer\":\"https://as.example\",\"token_endpoint\":"
                                                 "\"https://as.example/t\",\"userinfo_endpoint\":\"" +
                                                     userinfo.toUtf8() + "\"}");
        QVERIFY(filled);
        QCOMPARE(filled->probe ? filled->probe->url : QString(), probe);
        if (probe == userinfo) {
            QCOMPARE(filled->probe->header->scheme, QStringLiteral("Bearer"));
            QCOMPARE(filled->probe->header->name, QStringLiteral("Authorization"));
            QCOMPARE(filled->probe->accountId, QStringLiteral("/sub"));
        }
    }

    void provesTheClientAsTheServerWantsIt_data()
    {
        QTest::addColumn<QByteArray>("supported");
        QTest::addColumn<ClientAuth>("before");
        QTest::addColumn<ClientAuth>("after");
        const QByteArray basic = "\"client_secret_basic\"", post = "\"client_secret_post\"";
        QTest::newRow("supported") << basic + ',' + post << ClientAuth::SecretBasic << ClientAuth::SecretBasic;
        QTest::newRow("body only") << post << ClientAuth::SecretBasic << ClientAuth::SecretPost;
        QTest::newRow("header only") << basic << ClientAuth::SecretPost << ClientAuth::SecretBasic;
        QTest::newRow("nothing said") << QByteArray() << ClientAuth::SecretPost << ClientAuth::SecretPost;
        QTest::newRow("neither") << QByteArray("\"tls_client_auth\"") << ClientAuth::SecretBasic
                                 << ClientAuth::SecretBasic;
        QTest::newRow("public client") << basic << ClientAuth::None << ClientAuth::None;
        QTest::newRow("signs") << basic << ClientAuth::PrivateKeyJwt << ClientAuth::PrivateKeyJwt;
    }
    void provesTheClientAsTheServerWantsIt()
    {
        QFETCH(QByteArray, supported);
        QFETCH(ClientAuth, before);
        QFETCH(ClientAuth, after);
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example")));
        config.clientAuth = before;
        const auto filled =
            withMetadata(config, "{\"issuer\":\"https://as.example\",\"token_endpoint\":\"https://as.example/t\","
                                 "\"token_endpoint_auth_methods_supported\":[" +
                                     supported + "]}");
        QVERIFY(filled);
        QCOMPARE(filled->clientAuth, after);
    }

    void asksOnceAnHour()
    {
        MisbehavingServer server;
        const QUrl issuer = server.url(QStringLiteral("/x"));
        server.publish("/x/.well-known/openid-configuration", metadata(issuer));
        Discovery discovery(m_clock);
        for (int i = 0; i < 3; ++i) {
            const auto filled = QCoro::waitFor(discovery.discover(configFor(issuer), {}));
            QVERIFY(filled);
            QCOMPARE(filled->tokenEndpoint, server.url(QStringLiteral("/x/token")));
        }
        QCOMPARE(server.gets(), 1);
        m_clock.advance(59min);
        QVERIFY(QCoro::waitFor(discovery.discover(configFor(issuer), {})));
        QCOMPARE(server.gets(), 1);
        m_clock.advance(1min);
        QVERIFY(QCoro::waitFor(discovery.discover(configFor(issuer), {})));
        QCOMPARE(server.gets(), 2);
    }

    void triesTheSecondPlace()
    {
        MisbehavingServer server;
        const QUrl issuer = server.url(QStringLiteral("/x"));
        server.publish("/.well-known/oauth-authorization-server/x", metadata(issuer));
        Discovery discovery(m_clock);
        QVERIFY(QCoro::waitFor(discovery.discover(configFor(issuer), {})));
        QCOMPARE(server.gets(), 2);
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("nowhere") << 404 << ErrorKind::PersonNeeded << QStringLiteral("discovery-invalid");
        QTest::newRow("busy") << 503 << ErrorKind::Temporary << QStringLiteral("http-503");
        QTest::newRow("too often") << 429 << ErrorKind::Temporary << QStringLiteral("http-429");
        QTest::newRow("other issuer") << 200 << ErrorKind::PersonNeeded << QStringLiteral("discovery-mismatch");
    }
    void failures()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        MisbehavingServer server;
        server.publish("/.well-known/openid-configuration", metadata(QUrl(QStringLiteral("https://other.example"))),
                       status);
        Discovery discovery(m_clock);
        for (int i = 0; i < 2; ++i) { // a failure is not remembered
            const auto filled = QCoro::waitFor(discovery.discover(configFor(server.url(QString())), {}));
            QVERIFY(!filled);
            QCOMPARE(filled.error().kind, kind);
            QCOMPARE(filled.error().code, code);
        }
        QCOMPARE(server.gets(), status == 404 ? 8 : 2);
    }

    void answersWithASlashOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("redirects");
        QTest::newRow("OpenID") << QStringLiteral("/x/.well-known/openid-configuration") << false;
        QTest::newRow("RFC 8414") << QStringLiteral("/.well-known/oauth-authorization-server/x") << false;
        // Django's APPEND_SLASH.
        QTest::newRow("redirect to it") << QStringLiteral("/x/.well-known/openid-configuration") << true;
    }
    void answersWithASlashOnly()
    {
        QFETCH(QString, path);
        QFETCH(bool, redirects);
        MisbehavingServer server;
        const QUrl issuer = server.url(QStringLiteral("/x"));
        server.publish(path.toUtf8() + '/', metadata(issuer));
        if (redirects)
            server.redirect(path.toUtf8(), path.toUtf8() + '/');
        Discovery discovery(m_clock);
        const auto filled = QCoro::waitFor(discovery.discover(configFor(issuer), {}));
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
        QCOMPARE(filled->tokenEndpoint, server.url(QStringLiteral("/x/token")));
    }

    void unsafeIssuerIsNotAsked()
    {
        Discovery discovery(m_clock);
        const auto filled =
            QCoro::waitFor(discovery.discover(configFor(QUrl(QStringLiteral("http://as.example"))), {}));
        QVERIFY(!filled);
        QCOMPARE(filled.error().code, QStringLiteral("discovery-invalid"));
    }

    void othersAreReturnedAsTheyAre()
    {
        ClientConfig config;
        config.tokenEndpoint = QUrl(QStringLiteral("https://as.example/token"));
        Discovery discovery(m_clock);
        const auto same = QCoro::waitFor(discovery.discover(config, {}));
        QVERIFY(same);
        QCOMPARE(same->tokenEndpoint, config.tokenEndpoint);
    }

    void destroyingItFinishesWhatIsUnderWay()
    {
        MisbehavingServer server;
        auto discovery = std::make_unique<Discovery>(m_clock);
        auto task = discovery->discover(configFor(server.url(QString())), {});
        discovery.reset();
        const auto filled = QCoro::waitFor(task);
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, ErrorKind::Cancelled);
    }
};

EVERGRANT_TEST(TestDiscovery)
#include "tst_discovery.moc"
