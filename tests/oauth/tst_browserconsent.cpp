// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/rawclient.h"
#include "../support/testprogram.h"
#include "deliveryrows.h"
#include "net/formencoding.h"
#include "oauth/browserconsent.h"
#include <QCoroTask>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace evergrant;
using namespace std::chrono_literals;
using Delivery = TokenExchange::Delivery;

class TestBrowserConsent : public QObject
{
    Q_OBJECT

    static ClientConfig configFor(const QUrl& tokenEndpoint)
    {
        ClientConfig config;
        config.providerName = QStringLiteral("Acme");
        config.connectionName = QStringLiteral("acme");
        config.clientId = QStringLiteral("client 1");
        config.clientAuth = ClientAuth::SecretBasic;
        config.scopes = {QStringLiteral("contact_data"), QStringLiteral("offline+access")};
        config.authorizationEndpoint = QUrl(QStringLiteral("https://as.example/auth?tenant=a%26b"));
        config.tokenEndpoint = tokenEndpoint;
        config.redirectUri = QUrl(QStringLiteral("http://localhost/callback"));
        config.timeout = 30s;
        return config;
    }
    /// With a secret that is the same when it is encoded, no second try follows; see tst_rawbasic.
    static ClientConfig plainConfigFor(const QUrl& tokenEndpoint)
    {
        ClientConfig config = configFor(tokenEndpoint);
        config.clientId = QStringLiteral("client-1");
        return config;
    }
    std::shared_ptr<ConsentAttempt> begun(Clock& clock, const ClientConfig& config, const QByteArray& secret = "s+1")
    {
        BrowserConsent service(clock);
        auto attempt = QCoro::waitFor(service.begin(config, Secret::take(QByteArray(secret)), 300s));
        return attempt ? std::move(*attempt) : nullptr;
    }
    static FormFields signInFields(const ConsentAttempt& attempt)
    {
        return FormFields::parse(attempt.signInUrl().query(QUrl::FullyEncoded).toUtf8());
    }
    static QString pastedFor(const ConsentAttempt& attempt, const QString& parameters)
    {
        return QStringLiteral("?%1&state=%2")
            .arg(parameters, QString::fromUtf8(signInFields(attempt).value("state").value_or("none")));
    }

    test::FakeClock m_clock;
    QTemporaryDir m_directory;

private Q_SLOTS:
    void initTestCase() { QVERIFY(MisbehavingServer::prepareTls(m_directory)); }

    void signInAddressIsComplete()
    {
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        config.authorizationParameters = {{QStringLiteral("access_type"), QStringLiteral("offline")},
                                          {QStringLiteral("audience"), QStringLiteral("https://api.example/?a=1&b+c")},
                                          {QStringLiteral("state"), QStringLiteral("fixed")}};
        const auto attempt = begun(m_clock, config);
        QVERIFY(attempt);
        const QUrl url = attempt->signInUrl();
        QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(QStringLiteral("https://as.example/auth")));
        const FormFields fields = signInFields(*attempt);
        QCOMPARE(fields.value("response_type"), QByteArray("code"));
        QCOMPARE(fields.value("client_id"), QByteArray("client 1"));
        QCOMPARE(fields.value("redirect_uri"), attempt->redirectUri().toEncoded());
        QCOMPARE(fields.value("scope"), QByteArray("contact_data offline+access"));
        QCOMPARE(fields.value("tenant"), QByteArray("a&b"));
        QCOMPARE(fields.value("access_type"), QByteArray("offline"));
        QCOMPARE(fields.value("audience"), QByteArray("https://api.example/?a=1&b+c"));
        QCOMPARE(fields.value("code_challenge_method"), QByteArray("S256"));
        QCOMPARE(fields.value("code_challenge").value().size(), 43);
        // From Qt 6.8 on Qt's flow brings a challenge of its own.
        const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
        for (const char* once : {"code_challenge=", "code_challenge_method=", "state=", "redirect_uri="})
            QVERIFY2(query.count(once) == 1, once);
        QCOMPARE(fields.value("state").value().size(), 43);
        QVERIFY(!fields.contains("client_secret"));
        QVERIFY(attempt->redirectUri().port() > 0);
        QCOMPARE(attempt->redirectUri().host(), QStringLiteral("localhost"));
    }

    void everyAttemptIsNew()
    {
        const ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        const auto one = begun(m_clock, config), two = begun(m_clock, config);
        for (const char* name : {"state", "code_challenge"})
            QVERIFY(signInFields(*one).value(name) != signInFields(*two).value(name));
    }

    void withoutPkceAndScopes()
    {
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        config.pkce = false;
        config.scopes.clear();
        const auto attempt = begun(m_clock, config);
        for (const char* name : {"code_challenge", "code_challenge_method", "scope"})
            QVERIFY(!signInFields(*attempt).contains(name));
    }

    void fromTheBrowserToTheTokens()
    {
        MisbehavingServer server;
        const auto attempt = begun(m_clock, configFor(server.url()));
        const QByteArray challenge = signInFields(*attempt).value("code_challenge").value();
        QUrl callback = attempt->redirectUri();
        callback.setQuery(pastedFor(*attempt, QStringLiteral("code=4%2F0A%2Bx")).sliced(1), QUrl::StrictMode);
        RawClient browser(quint16(callback.port()));
        browser.get(callback);
        QVERIFY(QCoro::waitFor(attempt->consent()));
        QCOMPARE(server.posts(), 0); // nothing is sent before it is asked for
        QVERIFY(browser.isConnected());

        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.delivery, Delivery::Answered);
        QCOMPARE(server.posts(), 1);
        const FormFields sent = FormFields::parse(server.lastBody());
        QCOMPARE(sent.value("grant_type"), QByteArray("authorization_code"));
        QCOMPARE(sent.value("code"), QByteArray("4/0A+x"));
        QCOMPARE(sent.value("redirect_uri"), attempt->redirectUri().toEncoded());
        for (const char* once : {"code_verifier=", "code=", "grant_type=", "redirect_uri="})
            QVERIFY2(server.lastBody().count(once) == 1, once);
        const QByteArray verifier = sent.value("code_verifier").value();
        QCOMPARE(verifier.size(), 43);
        QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                 challenge);
        QVERIFY(!sent.contains("client_id"));
        QVERIFY(!sent.contains("client_secret"));
        QVERIFY(server.lastHead().contains("Authorization: Basic " + QByteArray("client+1:s%2B1").toBase64()));

        const TokenExchange again = QCoro::waitFor(attempt->exchange());
        QCOMPARE(again.body.reveal(), exchange.body.reveal());
        QCOMPARE(server.posts(), 1);
        attempt->conclude({Conclusion::Outcome::Success, QStringLiteral("Acme"), {}});
        QTRY_VERIFY(browser.isClosed());
        QVERIFY(browser.body().contains("data-outcome=\"success\""));
        // What was received is the grant's by now, and nobody else keeps it.
        const TokenExchange late = QCoro::waitFor(attempt->exchange());
        QVERIFY(late.body.isEmpty());
        QCOMPARE(server.posts(), 1);
    }

    void clientAuthOfTheExchange_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::addColumn<bool>("id");
        QTest::addColumn<bool>("secret");
        QTest::newRow("basic") << QStringLiteral("client_secret_basic") << false << false;
        QTest::newRow("post") << QStringLiteral("client_secret_post") << true << true;
        QTest::newRow("none") << QStringLiteral("none") << true << false;
    }
    void clientAuthOfTheExchange()
    {
        QFETCH(QString, auth);
        QFETCH(bool, id);
        QFETCH(bool, secret);
        MisbehavingServer server;
        ClientConfig config = configFor(server.url());
        config.clientAuth = clientAuthFromWord(auth).value();
        const auto attempt = begun(m_clock, config);
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        QCoro::waitFor(attempt->exchange());
        const FormFields sent = FormFields::parse(server.lastBody());
        QCOMPARE(sent.value("client_id"), id ? std::optional<QByteArray>("client 1") : std::nullopt);
        QCOMPARE(sent.value("client_secret"), secret ? std::optional<QByteArray>("s+1") : std::nullopt);
        QCOMPARE(server.lastHead().contains("Authorization:"), !id);
    }

    void wrongSecretIsHeardOf_data() { clientAuthOfTheExchange_data(); }
    void wrongSecretIsHeardOf()
    {
        QFETCH(QString, auth);
        MisbehavingServer server;
        server.behave(MisbehavingServer::Unauthorized);
        ClientConfig config = plainConfigFor(server.url());
        config.clientAuth = clientAuthFromWord(auth).value();
        const auto attempt = begun(m_clock, config, "s-1");
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.delivery, Delivery::Answered);
        QCOMPARE(exchange.status, 401);
        QVERIFY(exchange.body.reveal().contains("invalid_client"));
        QCOMPARE(server.posts(), 1);
    }

    void codeIsSentExactlyOnce_data() { addDeliveryRows(); }
    void codeIsSentExactlyOnce()
    {
        QFETCH(bool, tls);
        QFETCH(MisbehavingServer::Behaviour, behaviour);
        MisbehavingServer server(tls);
        server.behave(behaviour);
        const auto attempt = begun(m_clock, plainConfigFor(server.url()), "s-1");
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        QVERIFY(QCoro::waitFor(attempt->consent()));
        checkDelivery(finished(attempt->exchange(), m_clock, server, behaviour), server);
    }

    void notSentWhenNothingLeft()
    {
        const auto attempt = begun(m_clock, configFor(QUrl(QStringLiteral("https://nobody.invalid/token"))));
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.delivery, Delivery::NotSent);
        QCOMPARE(exchange.transportCode, QStringLiteral("host-not-found"));
    }

    void nothingIsSentWithoutACode()
    {
        MisbehavingServer server;
        const auto attempt = begun(m_clock, configFor(server.url()));
        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.delivery, Delivery::NotSent);
        QCOMPARE(exchange.transportCode, QStringLiteral("code-missing"));
        QCOMPARE(server.posts(), 0);
    }

    void refusedByThePerson()
    {
        const auto attempt = begun(m_clock, configFor(QUrl(QStringLiteral("https://as.example/token"))));
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("error=access_denied"))));
        const Result<void> consent = QCoro::waitFor(attempt->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().kind, ErrorKind::PersonNeeded);
        QCOMPARE(consent.error().code, QStringLiteral("access_denied"));
    }

    void issuerIsCheckedWhereItIsSent_data()
    {
        QTest::addColumn<bool>("isAnnounced");
        QTest::newRow("announced") << true;
        QTest::newRow("not announced") << false;
    }
    /// RFC 9207 section 2.4: nothing is sent to the token endpoint then.
    void issuerIsCheckedWhereItIsSent()
    {
        QFETCH(bool, isAnnounced);
        MisbehavingServer server;
        ClientConfig config = configFor(server.url());
        config.issuer = QUrl(QStringLiteral("https://as.example"));
        config.sendsIssuer = isAnnounced;
        const auto attempt = begun(m_clock, config);
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c&iss=https://evil.example"))));
        const Result<void> consent = QCoro::waitFor(attempt->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, QStringLiteral("issuer-mismatch"));
        QCOMPARE(QCoro::waitFor(attempt->exchange()).delivery, Delivery::NotSent);
        QCOMPARE(server.connections(), 0);
    }

    void endsWhenNobodyComes()
    {
        test::FakeClock clock;
        const auto attempt = begun(clock, configFor(QUrl(QStringLiteral("https://as.example/token"))));
        auto task = attempt->consent();
        clock.advance(299s);
        QVERIFY(!task.isReady());
        clock.advance(1s);
        const Result<void> consent = QCoro::waitFor(task);
        QVERIFY(!consent);
        QCOMPARE(consent.error().kind, ErrorKind::Temporary);
        QCOMPARE(consent.error().code, QStringLiteral("timeout"));
        // Of a wrong redirect address only the provider's page tells.
        QVERIFY(consent.error().message.contains(attempt->redirectUri().toString()));

        QUrl callback = attempt->redirectUri();
        callback.setQuery(pastedFor(*attempt, QStringLiteral("code=c1")).sliced(1), QUrl::StrictMode);
        RawClient late(quint16(callback.port()));
        late.get(callback);
        QTRY_VERIFY(late.isClosed());
        QVERIFY(late.body().contains("data-outcome=\"expired\""));
        QCOMPARE(QCoro::waitFor(attempt->exchange()).delivery, Delivery::NotSent);
    }

    void aCodeStopsTheClock()
    {
        test::FakeClock clock;
        const auto attempt = begun(clock, configFor(QUrl(QStringLiteral("https://as.example/token"))));
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        clock.advance(1h);
        QVERIFY(QCoro::waitFor(attempt->consent()));
        attempt->cancel(); // too late, and harmless
        QVERIFY(QCoro::waitFor(attempt->consent()));
    }

    void cancelled()
    {
        const auto attempt = begun(m_clock, configFor(QUrl(QStringLiteral("https://as.example/token"))));
        auto task = attempt->consent();
        attempt->cancel();
        const Result<void> consent = QCoro::waitFor(task);
        QVERIFY(!consent);
        QCOMPARE(consent.error().kind, ErrorKind::Cancelled);
        QCOMPARE(consent.error().code, QStringLiteral("cancelled"));
    }

    void destroyedWhileWaiting()
    {
        auto attempt = begun(m_clock, configFor(QUrl(QStringLiteral("https://as.example/token"))));
        auto task = attempt->consent();
        attempt.reset();
        const Result<void> consent = QCoro::waitFor(task);
        QVERIFY(!consent);
        QCOMPARE(consent.error().kind, ErrorKind::Cancelled);
    }

    void destroyedWhileTheCodeIsUnderWay()
    {
        MisbehavingServer server;
        server.behave(MisbehavingServer::Stall);
        ClientConfig config = configFor(server.url());
        auto attempt = begun(m_clock, config);
        QVERIFY(attempt->acceptPastedAddress(pastedFor(*attempt, QStringLiteral("code=c1"))));
        auto task = attempt->exchange();
        QTRY_COMPARE(server.posts(), 1);
        attempt.reset();
        const TokenExchange exchange = QCoro::waitFor(task);
        QCOMPARE(exchange.delivery, Delivery::NoCompleteAnswer);
        QCOMPARE(exchange.transportCode, QStringLiteral("cancelled"));
    }

    void refusesToBegin_data()
    {
        QTest::addColumn<QString>("authorization");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QString>("code");
        const auto good = QStringLiteral("https://as.example/x"), plain = QStringLiteral("http://as.example/x"),
                   here = QStringLiteral("http://localhost/callback");
        QTest::newRow("plain sign-in") << plain << good << here << QStringLiteral("endpoint-unsafe");
        QTest::newRow("plain token") << good << plain << here << QStringLiteral("endpoint-unsafe");
        QTest::newRow("no token endpoint") << good << QString() << here << QStringLiteral("endpoint-missing");
        QTest::newRow("redirect elsewhere") << good << good << good << QStringLiteral("redirect-not-loopback");
    }
    void refusesToBegin()
    {
        QFETCH(QString, authorization);
        QFETCH(QString, token);
        QFETCH(QString, redirect);
        QFETCH(QString, code);
        ClientConfig config = configFor(QUrl(token));
        config.authorizationEndpoint = QUrl(authorization);
        config.redirectUri = QUrl(redirect);
        BrowserConsent service(m_clock);
        const auto attempt = QCoro::waitFor(service.begin(config, Secret(), 10s));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().kind, ErrorKind::Usage);
        QCOMPARE(attempt.error().code, code);
    }

    void takenPortIsAnError()
    {
        ClientConfig config = configFor(QUrl(QStringLiteral("https://as.example/token")));
        const auto first = begun(m_clock, config);
        config.redirectUri = first->redirectUri();
        BrowserConsent service(m_clock);
        const auto second = QCoro::waitFor(service.begin(config, Secret(), 10s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("port-taken"));
    }
};

EVERGRANT_TEST(TestBrowserConsent)
#include "tst_browserconsent.moc"
