// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/systemclock.h"
#include "core/tokenreply.h"
#include "oauth/browserconsent.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

/// Against a certified OpenID provider that nobody here has written.
class TestRealAuthorizationServer : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_server;

    static QString script(const char* name)
    {
        return QStringLiteral(EVERGRANT_SUPPORT_DIR "/") + QString::fromLatin1(name);
    }
    bool startServer(const QStringList& options)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral("node"), QStringList{script("authserver.mjs")} + options);
        if (!m_process->waitForStarted())
            return false;
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(30000))
                return false;
        }
        m_server = QJsonDocument::fromJson(m_process->readLine()).object();
        return !m_server.isEmpty();
    }
    ClientConfig discovered(TokenEndpoint& endpoint) const
    {
        ClientConfig config;
        config.providerName = QStringLiteral("oidc-provider");
        config.issuer = QUrl(m_server[QStringLiteral("issuer")].toString());
        config.needsDiscovery = true;
        config.clientId = m_server[QStringLiteral("client_id")].toString();
        config.clientAuth = clientAuthFromWord(m_server[QStringLiteral("client_auth")].toString()).value();
        config.scopes = {QStringLiteral("openid"), QStringLiteral("offline_access")};
        config.authorizationParameters = {{QStringLiteral("prompt"), QStringLiteral("consent")}};
        config.redirectUri = QUrl(QStringLiteral("http://localhost/callback"));
        const auto found = QCoro::waitFor(endpoint.discover(config));
        return found ? *found : ClientConfig();
    }
    Secret clientSecret() const { return Secret::take(m_server[QStringLiteral("client_secret")].toString().toUtf8()); }
    TokenReply replyIn(const TokenExchange& exchange, const ClientConfig& config) const
    {
        const evergrant::Outcome outcome = classifyTokenExchange(exchange, config, m_clock.now());
        if (const auto* refused = std::get_if<Refused>(&outcome))
            qWarning() << "refused:" << refused->error << refused->description;
        const auto* reply = std::get_if<TokenReply>(&outcome);
        return reply ? *reply : TokenReply();
    }
    /// A person who signs in and presses the button; gives what they read at the end.
    std::unique_ptr<QProcess> person(const QUrl& signInUrl, const QStringList& options = {})
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral("node"), QStringList{script("consent.mjs"), QStringLiteral("-")} + options);
        process->write(signInUrl.toEncoded() + '\n');
        process->closeWriteChannel();
        return process;
    }
    TokenReply authorized(const ClientConfig& config, QString* outcome)
    {
        BrowserConsent service(m_clock);
        auto attempt = service.begin(config, clientSecret(), 60s);
        if (!attempt)
            return {};
        const auto browser = person((*attempt)->signInUrl());
        if (!QCoro::waitFor((*attempt)->consent()))
            return {};
        const TokenReply reply = replyIn(QCoro::waitFor((*attempt)->exchange()), config);
        (*attempt)->conclude({reply.accessToken.isEmpty() ? Conclusion::Outcome::Failed : Conclusion::Outcome::Success,
                              QStringLiteral("Test"),
                              {}});
        browser->waitForFinished();
        *outcome =
            QJsonDocument::fromJson(browser->readAllStandardOutput()).object()[QStringLiteral("outcome")].toString();
        return reply;
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_process) {
            m_process->terminate();
            m_process->waitForFinished();
        }
    }

    void consentExchangeRenewReuse_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto options = [](const char* auth, bool odd) {
            QStringList list{QStringLiteral("--client-auth"), QString::fromLatin1(auth)};
            if (odd)
                list << QStringLiteral("--odd-tokens") << QStringLiteral("true") << QStringLiteral("--odd-secret")
                     << QStringLiteral("true");
            return list;
        };
        QTest::newRow("basic") << options("client_secret_basic", false);
        QTest::newRow("basic, odd characters") << options("client_secret_basic", true);
        QTest::newRow("post, odd characters") << options("client_secret_post", true);
        QTest::newRow("public client") << options("none", true);
    }
    void consentExchangeRenewReuse()
    {
        QFETCH(QStringList, options);
        QVERIFY(startServer(options));
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = discovered(endpoint);
        QVERIFY(config.sendsIssuer);
        QString outcome;
        const TokenReply first = authorized(config, &outcome);
        QVERIFY(!first.refreshToken.isEmpty());
        QCOMPARE(outcome, QStringLiteral("success"));

        const auto renew = [&](const Secret& token) {
            return QCoro::waitFor(endpoint.sendRefresh(config, clientSecret(), token));
        };
        const TokenReply second = replyIn(renew(first.refreshToken), config);
        QVERIFY(!second.accessToken.isEmpty());
        QVERIFY(!second.refreshToken.isEmpty());
        QVERIFY(second.refreshToken != first.refreshToken);

        // A spent token comes back: this provider takes it for theft, and the whole family dies.
        for (const Secret& token : {first.refreshToken, second.refreshToken}) {
            const evergrant::Outcome refused = classifyTokenExchange(renew(token), config, m_clock.now());
            QVERIFY(std::holds_alternative<Refused>(refused));
            QCOMPARE(std::get<Refused>(refused).means, RefusalClass::GrantDead);
        }
    }

    void wrongSecretIsTheClientsFault()
    {
        QVERIFY(startServer({}));
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = discovered(endpoint);
        const auto exchange = QCoro::waitFor(endpoint.sendRefresh(config, Secret::take("wrong"), Secret::take("r")));
        QCOMPARE(exchange.status, 401);
        const evergrant::Outcome outcome = classifyTokenExchange(exchange, config, m_clock.now());
        QVERIFY(std::holds_alternative<Refused>(outcome));
        QCOMPARE(std::get<Refused>(outcome).means, RefusalClass::ClientRejected);
    }

    void deniedByThePerson()
    {
        QVERIFY(startServer({}));
        TokenEndpoint endpoint(m_clock);
        BrowserConsent service(m_clock);
        auto attempt = service.begin(discovered(endpoint), clientSecret(), 60s);
        QVERIFY(attempt);
        const auto browser = person((*attempt)->signInUrl(), {QStringLiteral("--deny")});
        const Result<void> consent = QCoro::waitFor((*attempt)->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, QStringLiteral("access_denied"));
        (*attempt)->conclude({Conclusion::Outcome::Denied, {}, {}});
        QVERIFY(browser->waitForFinished());
        QVERIFY(browser->readAllStandardOutput().contains("\"denied\""));
    }

    void wrongIssuerIsNotBelieved()
    {
        QVERIFY(startServer({QStringLiteral("--issue-iss"), QStringLiteral("wrong")}));
        TokenEndpoint endpoint(m_clock);
        BrowserConsent service(m_clock);
        auto attempt = service.begin(discovered(endpoint), clientSecret(), 60s);
        QVERIFY(attempt);
        const auto browser = person((*attempt)->signInUrl());
        const Result<void> consent = QCoro::waitFor((*attempt)->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, QStringLiteral("issuer-mismatch"));
        attempt->reset();
        QVERIFY(browser->waitForFinished());
    }

    void revocation()
    {
        QVERIFY(startServer({}));
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = discovered(endpoint);
        QString outcome;
        const TokenReply first = authorized(config, &outcome);
        QVERIFY(QCoro::waitFor(endpoint.revoke(config, clientSecret(), first.refreshToken)));
        const auto exchange = QCoro::waitFor(endpoint.sendRefresh(config, clientSecret(), first.refreshToken));
        QCOMPARE(exchange.status, 400);
        QVERIFY(exchange.body.reveal().contains("invalid_grant"));
    }
};

QTEST_GUILESS_MAIN(TestRealAuthorizationServer)
#include "tst_realauthorizationserver.moc"
