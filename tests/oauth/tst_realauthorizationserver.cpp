// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/keyfiles.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/grant/idtoken.h"
#include "core/grant/tokenreply.h"
#include "core/system/systemclock.h"
#include "oauth/consents.h"
#include "oauth/oauthlog.h"
#include "oauth/onerequest.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace evergrant;
using namespace std::chrono_literals;

namespace {

QByteArray logged; // everything that anybody has logged during one test

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    logged += message.toUtf8() + '\n';
}

} // namespace

/// Against a certified OpenID provider that nobody here has written.
class TestRealAuthorizationServer : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_server;
    KeyFiles m_files;
    QString m_key; ///< of a client that signs
    bool m_nonceIsRepeated = false;

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
        const auto found = QCoro::waitFor(endpoint.discover(config, {}));
        return found ? *found : ClientConfig();
    }
    /// With what only shows once the scopes of the test are known.
    static ClientConfig discoveredAgain(TokenEndpoint& endpoint, ClientConfig config)
    {
        config.needsDiscovery = true;
        return QCoro::waitFor(endpoint.discover(config, {})).value_or(config);
    }
    ClientCredentials client() const
    {
        if (!m_key.isEmpty())
            return m_files.credentials(m_key);
        return Secret::take(m_server[QStringLiteral("client_secret")].toString().toUtf8());
    }
    /// For a server that knows the public part of `key`.
    QStringList signedWith(const QString& key)
    {
        m_key = key;
        return {QStringLiteral("--client-auth"), QStringLiteral("private_key_jwt"),
                QStringLiteral("--client-public-key"), m_files.path(key + QStringLiteral(".pub"))};
    }
    /// Every token, code, verifier, secret and assertion that has passed at the server.
    QList<QByteArray> secretsAtTheServer()
    {
        ClientConfig config;
        const QUrl url(m_server[QStringLiteral("control")].toString() + QStringLiteral("secrets"));
        const auto asked = OneRequest::get({this, m_clock, config, {}}, url);
        [&asked] { QTRY_VERIFY(asked.isFinished()); }();
        const TokenExchange answer = asked.result();
        QList<QByteArray> secrets;
        const QJsonArray all =
            QJsonDocument::fromJson(answer.body.reveal().toByteArray()).object()[QStringLiteral("secrets")].toArray();
        for (const auto& secret : all)
            secrets << secret.toObject()[QStringLiteral("value")].toString().toUtf8();
        return secrets;
    }
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
        Consents service(m_clock);
        auto attempt = QCoro::waitFor(service.begin(config, client(), 60s));
        if (!attempt)
            return {};
        const auto browser = person((*attempt)->signInUrl());
        if (!QCoro::waitFor((*attempt)->consent()))
            return {};
        const TokenReply reply = replyIn(QCoro::waitFor((*attempt)->exchange()), config);
        const auto claims = readIdToken(reply.idToken.reveal());
        m_nonceIsRepeated = claims && !claims->nonce.isEmpty() && claims->nonce == (*attempt)->nonce();
        (*attempt)->conclude({reply.accessToken.isEmpty() ? Conclusion::Outcome::Failed : Conclusion::Outcome::Success,
                              QStringLiteral("Test"),
                              {}});
        browser->waitForFinished();
        *outcome =
            QJsonDocument::fromJson(browser->readAllStandardOutput()).object()[QStringLiteral("outcome")].toString();
        return reply;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_files.make());
        silenceNetworkAuthLogging(); // as the worker does
    }
    void init()
    {
        m_key.clear();
        logged.clear();
    }
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
        QTest::newRow("signed with RSA") << signedWith(QStringLiteral("rsa"));
        QTest::newRow("signed on a curve") << signedWith(QStringLiteral("p256"));
    }
    void consentExchangeRenewReuse()
    {
        QFETCH(QStringList, options);
        if (options.contains(QStringLiteral("private_key_jwt")))
            m_key = QFileInfo(options.last()).completeBaseName();
        QVERIFY(startServer(options));
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = discovered(endpoint);
        QVERIFY(config.sendsIssuer);
        QString outcome;
        const TokenReply first = authorized(config, &outcome);
        QVERIFY(!first.refreshToken.isEmpty());
        QCOMPARE(outcome, QStringLiteral("success"));
        QVERIFY(m_nonceIsRepeated);
        QVERIFY(!first.subject.isEmpty());

        const auto renew = [&](const Secret& token) {
            return QCoro::waitFor(endpoint.sendRefresh(config, client(), token));
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
        Consents service(m_clock);
        auto attempt = QCoro::waitFor(service.begin(discovered(endpoint), client(), 60s));
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
        Consents service(m_clock);
        auto attempt = QCoro::waitFor(service.begin(discovered(endpoint), client(), 60s));
        QVERIFY(attempt);
        const auto browser = person((*attempt)->signInUrl());
        const Result<void> consent = QCoro::waitFor((*attempt)->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, QStringLiteral("issuer-mismatch"));
        attempt->reset();
        QVERIFY(browser->waitForFinished());
    }

    void revocation_data() { clientAlone_data(); }
    void revocation()
    {
        QFETCH(QString, key);
        QVERIFY(startServer(key.isEmpty() ? QStringList() : signedWith(key)));
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = discovered(endpoint);
        QString outcome;
        const TokenReply first = authorized(config, &outcome);
        QVERIFY(QCoro::waitFor(endpoint.revoke(config, client(), first.refreshToken)));
        const auto exchange = QCoro::waitFor(endpoint.sendRefresh(config, client(), first.refreshToken));
        QCOMPARE(exchange.status, 400);
        QVERIFY(exchange.body.reveal().contains("invalid_grant"));
    }

    void clientAlone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("with a secret") << QString();
        QTest::newRow("signed with RSA") << QStringLiteral("rsa");
        QTest::newRow("signed on a curve") << QStringLiteral("p256");
    }
    /// Client credentials, what the server says about the token, and giving it back.
    void clientAlone()
    {
        QFETCH(QString, key);
        QVERIFY(startServer(key.isEmpty() ? QStringList() : signedWith(key)));
        TokenEndpoint endpoint(m_clock);
        ClientConfig config = discovered(endpoint);
        config.grantType = GrantType::ClientCredentials;
        config.scopes = {QStringLiteral("contacts")};
        const TokenReply reply = replyIn(QCoro::waitFor(endpoint.sendClientGrant(config, client())), config);
        QVERIFY(!reply.accessToken.isEmpty());
        QVERIFY(reply.refreshToken.isEmpty());
        QCOMPARE(reply.scope, QStringLiteral("contacts"));

        const auto ask = [&] { return QCoro::waitFor(endpoint.introspect(config, client(), reply.accessToken)); };
        const auto before = ask();
        QVERIFY2(before, before ? "" : qPrintable(before.error().message));
        QVERIFY(before->active);
        QVERIFY(before->expiresAt.has_value());
        const auto left = m_clock.now().secsTo(*before->expiresAt);
        QVERIFY2(left > 0 && left <= 20, qPrintable(QString::number(left)));

        QVERIFY(QCoro::waitFor(endpoint.revoke(config, client(), reply.accessToken)));
        const auto after = ask();
        QVERIFY(after && !after->active);
    }

    void anotherKeyIsTheClientsFault()
    {
        QVERIFY(startServer(signedWith(QStringLiteral("rsa"))));
        m_key = QStringLiteral("locked");
        TokenEndpoint endpoint(m_clock);
        ClientConfig config = discovered(endpoint);
        config.grantType = GrantType::ClientCredentials;
        QCOMPARE(QCoro::waitFor(endpoint.sendClientGrant(config, client())).transportCode,
                 QStringLiteral("key-needs-password"));
        m_key = QStringLiteral("p256");
        const auto outcome =
            classifyTokenExchange(QCoro::waitFor(endpoint.sendClientGrant(config, client())), config, m_clock.now());
        QVERIFY(std::holds_alternative<Refused>(outcome));
        QCOMPARE(std::get<Refused>(outcome).means, RefusalClass::ClientRejected);
    }

    void onAnotherDevice_data() { clientAlone_data(); }
    /// The code shown here, the person elsewhere; then a renewal and the account's name. Nothing secret is logged.
    void onAnotherDevice()
    {
        QFETCH(QString, key);
        QVERIFY(startServer(key.isEmpty() ? QStringList() : signedWith(key)));
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        const auto previous = qInstallMessageHandler(keepMessage);
        const auto restore = qScopeGuard([previous] {
            qInstallMessageHandler(previous);
            QLoggingCategory::setFilterRules(QString());
        });
        test::FakeClock clock(QDateTime::currentDateTimeUtc()); // nobody waits for five seconds
        TokenEndpoint endpoint(clock);
        ClientConfig config = discovered(endpoint);
        config.grantType = GrantType::Device;
        config.scopes << QStringLiteral("email");
        Consents service(clock);
        const auto begun = QCoro::waitFor(service.begin(config, client(), 300s));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
        ConsentAttempt& attempt = **begun;
        QVERIFY(!attempt.deviceCode().userCode.isEmpty());
        QCOMPARE(attempt.deviceCode().expiresIn, 600s);

        auto consent = attempt.consent();
        clock.advance(5s); // too early: nobody has agreed yet
        QTRY_VERIFY(clock.untilNextAlarm() == 5s);
        const auto elsewhere = person(attempt.signInUrl());
        QVERIFY(elsewhere->waitForFinished());
        QVERIFY(elsewhere->readAllStandardOutput().contains("\"success\""));
        QVERIFY(!consent.isReady());
        clock.advance(5s);
        QVERIFY(QCoro::waitFor(consent));
        const TokenReply first = replyIn(QCoro::waitFor(attempt.exchange()), config);
        QVERIFY(!first.refreshToken.isEmpty());

        // Discovery has found the call that names the account.
        const ProbeReport report =
            QCoro::waitFor(endpoint.probe(discoveredAgain(endpoint, config), client(), first.accessToken));
        QCOMPARE(report.result, ProbeReport::Result::Works);
        QCOMPARE(report.account, QStringLiteral("ada@example.test"));
        const TokenReply second =
            replyIn(QCoro::waitFor(endpoint.sendRefresh(config, client(), first.refreshToken)), config);
        QVERIFY(!second.refreshToken.isEmpty());

        const QList<QByteArray> secrets = secretsAtTheServer();
        QVERIFY(secrets.size() >= (key.isEmpty() ? 6 : 8)); // device code, tokens; secret, or assertions
        qCDebug(oauthLog, "heard");
        QVERIFY(logged.contains("heard"));
        for (const QByteArray& secret : secrets)
            QVERIFY2(!logged.contains(secret), "a secret was logged");
    }

    void deniedOnAnotherDevice()
    {
        QVERIFY(startServer({}));
        test::FakeClock clock(QDateTime::currentDateTimeUtc());
        TokenEndpoint endpoint(clock);
        ClientConfig config = discovered(endpoint);
        config.grantType = GrantType::Device;
        Consents service(clock);
        const auto begun = QCoro::waitFor(service.begin(config, client(), 300s));
        QVERIFY(begun);
        auto asked = (*begun)->consent(); // nothing is asked before somebody waits
        const auto elsewhere = person((*begun)->signInUrl(), {QStringLiteral("--deny")});
        QVERIFY(elsewhere->waitForFinished());
        clock.advance(5s);
        const Result<void> consent = QCoro::waitFor(asked);
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, QStringLiteral("access_denied"));
    }
};

EVERGRANT_TEST(TestRealAuthorizationServer)
#include "tst_realauthorizationserver.moc"
