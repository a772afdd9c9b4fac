// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/misbehavingserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "net/formencoding.h"
#include "oauth/browserconsent.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;
using Delivery = TokenExchange::Delivery;

/// What a preset and a connection's settings add to a consent in the browser.
class TestBrowserConsentSettings : public QObject
{
    Q_OBJECT

    static ClientConfig configFor(const QUrl& tokenEndpoint)
    {
        ClientConfig config;
        config.providerName = QStringLiteral("Acme");
        config.clientId = QStringLiteral("client 1");
        config.clientAuth = ClientAuth::SecretBasic;
        config.authorizationEndpoint = QUrl(QStringLiteral("https://as.example/auth"));
        config.tokenEndpoint = tokenEndpoint;
        config.redirectUri = QUrl(QStringLiteral("http://localhost/callback"));
        config.timeout = 30s;
        return config;
    }
    std::shared_ptr<ConsentAttempt> begun(Clock& clock, const ClientConfig& config)
    {
        BrowserConsent service(clock);
        const auto attempt = QCoro::waitFor(service.begin(config, Secret::take("s+1"), 300s));
        return attempt ? *attempt : nullptr;
    }
    static QString pastedFor(const ConsentAttempt& attempt, const QString& parameters)
    {
        const FormFields signIn = FormFields::parse(attempt.signInUrl().query(QUrl::FullyEncoded).toUtf8());
        return QStringLiteral("?%1&state=%2")
            .arg(parameters, QString::fromUtf8(signIn.value("state").value_or("none")));
    }

    test::FakeClock m_clock;

private Q_SLOTS:
    void extrasOfThePresetGoAlong()
    {
        MisbehavingServer server;
        ClientConfig config = configFor(server.url());
        config.tokenParameters = {{QStringLiteral("expiring"), QStringLiteral("a&b")},
                                  {QStringLiteral("grant_type"), QStringLiteral("another")}};
        config.tokenHeaders = {{QStringLiteral("X-Preset"), QStringLiteral("yes")}};
        const auto attempt = begun(m_clock, config);
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        QCoro::waitFor(attempt->exchange());
        const FormFields sent = FormFields::parse(server.lastBody());
        QCOMPARE(sent.value("expiring"), QByteArray("a&b"));
        QCOMPARE(sent.value("grant_type"), QByteArray("authorization_code"));
        QVERIFY(server.lastHead().contains("X-Preset: yes"));
        QVERIFY(server.lastHead().contains("Authorization: Basic"));
    }

    void resourceIsNamedInBothRequests_data()
    {
        QTest::addColumn<QString>("ofThePreset");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("the setting") << QString() << QByteArray("https://api.example/v1");
        QTest::newRow("another for token requests") << QStringLiteral("urn:api") << QByteArray("urn:api");
    }
    void resourceIsNamedInBothRequests()
    {
        QFETCH(QString, ofThePreset);
        QFETCH(QByteArray, sent);
        MisbehavingServer server;
        ClientConfig config = configFor(server.url());
        config.authorizationParameters = {{QStringLiteral("resource"), QStringLiteral("https://api.example/v1")}};
        if (!ofThePreset.isEmpty())
            config.tokenParameters = {{QStringLiteral("resource"), ofThePreset}};
        const auto attempt = begun(m_clock, config);
        const FormFields asked = FormFields::parse(attempt->signInUrl().query(QUrl::FullyEncoded).toUtf8());
        QCOMPARE(asked.value("resource"), QByteArray("https://api.example/v1"));
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        QCoro::waitFor(attempt->exchange());
        const FormFields exchanged = FormFields::parse(server.lastBody());
        QCOMPARE(exchanged.value("resource"), sent);
        QVERIFY(!exchanged.isRepeated("resource"));
    }

    void nonceGoesWithOpenId_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("repeatsIt"); // as the preset knows
        QTest::addColumn<bool>("isSent");
        QTest::newRow("openid") << QStringList{QStringLiteral("api"), QStringLiteral("openid")} << true << true;
        QTest::newRow("no openid") << QStringList{QStringLiteral("api"), QStringLiteral("openid2")} << true << false;
        QTest::newRow("no scopes") << QStringList() << true << false;
        QTest::newRow("server does not repeat it") << QStringList{QStringLiteral("openid")} << false << false;
    }
    void nonceGoesWithOpenId()
    {
        QFETCH(QStringList, scopes);
        QFETCH(bool, repeatsIt);
        QFETCH(bool, isSent);
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        config.scopes = scopes;
        config.nonce = repeatsIt;
        const auto first = begun(m_clock, config), second = begun(m_clock, config);
        const FormFields asked = FormFields::parse(first->signInUrl().query(QUrl::FullyEncoded).toUtf8());
        QCOMPARE(asked.contains("nonce"), isSent);
        QVERIFY(!asked.isRepeated("nonce"));
        QCOMPARE(asked.value("nonce").value_or(QByteArray()), first->nonce().toUtf8());
        QCOMPARE(first->nonce().size() >= 32, isSent);
        QVERIFY(!isSent || first->nonce() != second->nonce());
    }

    void clientsThatSignNeedTheirKey()
    {
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        config.clientAuth = ClientAuth::PrivateKeyJwt;
        BrowserConsent service(m_clock);
        const auto attempt = QCoro::waitFor(service.begin(config, Secret::take("s"), 10s));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().code, QStringLiteral("key-missing"));
    }

    void unreadableAuthoritiesAreToldAtOnce()
    {
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        config.network.caFile = QStringLiteral("/nowhere.pem");
        BrowserConsent service(m_clock);
        const auto attempt = QCoro::waitFor(service.begin(config, Secret::take("s"), 10s));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().code, QStringLiteral("ca-file-unreadable"));
    }

    void tokenAddressMayBeLearned_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("code");
        QTest::newRow("told") << QStringLiteral("&shop=PORT") << QString();
        QTest::newRow("not told") << QString() << QStringLiteral("learned-value-missing");
        QTest::newRow("two of them") << QStringLiteral("&shop=PORT&shop=1") << QStringLiteral("learned-value-refused");
        QTest::newRow("not acceptable") << QStringLiteral("&shop=PORT%40evil.example")
                                        << QStringLiteral("learned-value-refused");
    }
    void tokenAddressMayBeLearned()
    {
        QFETCH(QString, parameters);
        QFETCH(QString, code);
        MisbehavingServer server;
        ClientConfig config = configFor({});
        config.templates = {{QStringLiteral("token_endpoint"), QStringLiteral("http://127.0.0.1:{port}/learned")}};
        LearnedRule rule;
        rule.name = QStringLiteral("port");
        rule.field = QStringLiteral("shop");
        config.learned = {rule};
        const auto attempt = begun(m_clock, config);
        QVERIFY(attempt);
        QVERIFY(attempt->learned().isEmpty());
        parameters.replace(QStringLiteral("PORT"), QString::number(server.url().port()));
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1") + parameters)));
        const Result<void> consent = QCoro::waitFor(attempt->consent());
        QCOMPARE(consent ? QString() : consent.error().code, code);
        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.delivery, code.isEmpty() ? Delivery::Answered : Delivery::NotSent);
        QCOMPARE(server.posts(), code.isEmpty() ? 1 : 0);
        if (!code.isEmpty()) {
            QCOMPARE(consent.error().kind, ErrorKind::PersonNeeded);
            return;
        }
        QCOMPARE(attempt->learned().value(QStringLiteral("port")), QString::number(server.url().port()));
        QVERIFY(server.lastHead().startsWith("POST /learned "));
        QVERIFY(server.lastHead().contains("Authorization: Basic"));
    }
};

EVERGRANT_TEST(TestBrowserConsentSettings)
#include "tst_browserconsentsettings.moc"
