// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/rawclient.h"
#include "../support/testprogram.h"
#include "core/grant/tokenreply.h"
#include "core/system/systemclock.h"
#include "oauth/browserconsent.h"
#include "oauth/tokenendpoint.h"
#include "practice/practiceserver.h"
#include <QCoroTask>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <algorithm>
#include <cerrno>
#include <malloc.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace evergrant;
using namespace std::chrono_literals;

/// Of the sanitizer, where there is one.
extern "C" size_t __sanitizer_get_current_allocated_bytes()
    __attribute__((weak)); // NOLINT(bugprone-reserved-identifier)

namespace {

qint64 bytesInUse()
{
    if (__sanitizer_get_current_allocated_bytes)
        return qint64(__sanitizer_get_current_allocated_bytes());
    return qint64(mallinfo2().uordblks);
}

/// 0, or errno; without SO_REUSEADDR, which Qt sets.
int bindPlainly(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int result = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 ? 0 : errno;
    ::close(socket);
    return result;
}

} // namespace

/// The practice provider against Evergrant's own client, over real HTTP.
class TestPracticeServer : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<TokenEndpoint> m_endpoint;

    QString stateFile() const { return m_directory->filePath(QStringLiteral("practice.json")); }
    ClientConfig config() const
    {
        ClientConfig config;
        config.providerName = QStringLiteral("Practice provider");
        config.clientId = QStringLiteral("evergrant");
        config.clientAuth = ClientAuth::None;
        config.scopes = {QStringLiteral("practice")};
        config.authorizationEndpoint = m_server->authorizationEndpoint();
        config.tokenEndpoint = m_server->tokenEndpoint();
        config.revocationEndpoint = m_server->revocationEndpoint();
        config.issuer = m_server->issuer();
        config.sendsIssuer = true;
        config.redirectUri = QUrl(QStringLiteral("http://127.0.0.1/callback"));
        return config;
    }
    static QByteArray between(const QByteArray& text, const QByteArray& before, const QByteArray& after)
    {
        const qsizetype start = text.indexOf(before) + before.size();
        return text.mid(start, text.indexOf(after, start) - start);
    }
    /// What a person does: opens the page and presses a button. Gives the address the browser is sent to.
    QUrl pressed(const QUrl& signInUrl, const QByteArray& button)
    {
        RawClient page(m_server->port());
        page.get(signInUrl);
        [&] { QTRY_VERIFY(page.isClosed()); }();
        RawClient click(m_server->port());
        click.post(m_server->authorizationEndpoint(),
                   "request=" + between(page.body(), "name=\"request\" value=\"", "\"") + "&answer=" + button);
        [&] { QTRY_VERIFY(click.isClosed()); }();
        return QUrl::fromEncoded(click.header("Location"));
    }
    TokenReply consented()
    {
        BrowserConsent service(m_clock);
        auto attempt = QCoro::waitFor(service.begin(config(), {}, 60s));
        if (!attempt ||
            !(*attempt)->acceptPastedAddress(pressed((*attempt)->signInUrl(), "allow").toString(QUrl::FullyEncoded)))
            return {};
        return replyIn(QCoro::waitFor((*attempt)->exchange()));
    }
    TokenReply replyIn(const TokenExchange& exchange) const
    {
        const evergrant::Outcome outcome = classifyTokenExchange(exchange, config(), m_clock.now());
        const auto* reply = std::get_if<TokenReply>(&outcome);
        return reply ? *reply : TokenReply();
    }
    TokenExchange refresh(const Secret& token)
    {
        return QCoro::waitFor(m_endpoint->sendRefresh(config(), Secret(), token));
    }
    QByteArray probed(const Secret& accessToken)
    {
        RawClient client(m_server->port());
        client.send("GET /me HTTP/1.1\r\nHost: " + m_server->issuer().authority().toUtf8() +
                    "\r\nAuthorization: Bearer " + accessToken.reveal().toByteArray() + "\r\n\r\n");
        [&] { QTRY_VERIFY(client.isClosed()); }();
        return QByteArray::number(client.status()) + ' ' + client.body();
    }
    void restart()
    {
        m_server.reset();
        m_server = std::make_unique<PracticeServer>(m_clock, stateFile());
        QVERIFY(m_server->start(0));
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_endpoint = std::make_unique<TokenEndpoint>(m_clock);
        restart();
    }

    void fromConsentToRenewal()
    {
        const TokenReply first = consented();
        QVERIFY(first.refreshToken.reveal().startsWith("practice-"));
        QCOMPARE(first.expiresIn, 120s);
        QCOMPARE(first.scope, QStringLiteral("practice"));
        QCOMPARE(probed(first.accessToken), QByteArray("200 {\"account\":\"Practice account\"}"));

        const TokenReply second = replyIn(refresh(first.refreshToken));
        QVERIFY(!second.refreshToken.isEmpty());
        QVERIFY(second.refreshToken != first.refreshToken);

        const TokenExchange reused = refresh(first.refreshToken);
        QCOMPARE(reused.status, 400);
        QVERIFY(reused.body.reveal().contains("invalid_grant"));
        QCOMPARE(refresh(second.refreshToken).status, 400); // the whole family is gone
        QVERIFY(probed(second.accessToken).startsWith("401"));
    }

    void consentPageIsForPeople()
    {
        BrowserConsent service(m_clock);
        const auto attempt = QCoro::waitFor(service.begin(config(), {}, 60s));
        RawClient page(m_server->port());
        page.get((*attempt)->signInUrl());
        QTRY_VERIFY(page.isClosed());
        QCOMPARE(page.status(), 200);
        QVERIFY(page.body().contains("id=\"allow\""));
        QVERIFY(page.body().contains("id=\"deny\""));
        QVERIFY(page.body().contains("Only practice"));
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY(policy.contains(
            "form-action 'self' http://127.0.0.1:" + QByteArray::number((*attempt)->redirectUri().port()) + ';'));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
    }

    void denied()
    {
        BrowserConsent service(m_clock);
        const auto attempt = QCoro::waitFor(service.begin(config(), {}, 60s));
        const QUrl back = pressed((*attempt)->signInUrl(), "deny");
        QVERIFY((*attempt)->acceptPastedAddress(back.toString(QUrl::FullyEncoded)));
        const Result<void> consent = QCoro::waitFor((*attempt)->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().code, QStringLiteral("access_denied"));
    }

    void survivesARestartOnTheSamePort()
    {
        const quint16 port = m_server->port();
        const TokenReply first = consented();
        restart();
        QCOMPARE(m_server->port(), port);
        QVERIFY(probed(first.accessToken).startsWith("200"));
        QVERIFY(!replyIn(refresh(first.refreshToken)).refreshToken.isEmpty());
    }

    void aLostReplySpendsTheToken()
    {
        const TokenReply first = consented();
        const TokenReply second = consented();
        m_server->rehearse(Rehearsal::ReplyLost);
        const TokenReply other = consented(); // an answer to a sign-in is not lost
        QCOMPARE(refresh(second.refreshToken).delivery, TokenExchange::Delivery::NoCompleteAnswer);
        const TokenExchange lost = refresh(first.refreshToken);
        QCOMPARE(lost.delivery, TokenExchange::Delivery::NoCompleteAnswer);
        QVERIFY(!replyIn(refresh(other.refreshToken)).refreshToken.isEmpty()); // it came later
        QCOMPARE(refresh(first.refreshToken).status, 400);
        m_server->rehearse(std::nullopt);
        QVERIFY(!replyIn(refresh(first.refreshToken)).refreshToken.isEmpty());
    }

    void revokedUntilTheEnd()
    {
        const TokenReply first = consented();
        m_server->rehearse(Rehearsal::GrantRevoked);
        const TokenExchange refused = refresh(first.refreshToken);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.reveal().contains("invalid_grant"));
        QVERIFY(!replyIn(refresh(consented().refreshToken)).refreshToken.isEmpty());
        m_server->rehearse(std::nullopt);
        QVERIFY(!replyIn(refresh(first.refreshToken)).refreshToken.isEmpty());
    }

    void outOfOrderSpendsNothing()
    {
        const TokenReply first = consented();
        const quint16 port = m_server->port();
        const QUrl endpoint = m_server->tokenEndpoint();
        m_server->rehearse(Rehearsal::ProviderDown);
        const TokenExchange refused = refresh(first.refreshToken);
        QCOMPARE(refused.delivery, TokenExchange::Delivery::NotSent);
        QCOMPARE(refused.transportCode, QStringLiteral("connection-refused"));
        QVERIFY(m_server->isRunning());
        QCOMPARE(m_server->tokenEndpoint(), endpoint); // of a connection that is added meanwhile
        QCOMPARE(bindPlainly(port), EADDRINUSE);       // nobody else gets it
        m_server->rehearse(std::nullopt);
        QCOMPARE(m_server->port(), port);
        QVERIFY(probed(first.accessToken).startsWith("200"));
        QVERIFY(!replyIn(refresh(first.refreshToken)).refreshToken.isEmpty());
    }

    void takesItsPortBackAsSoonAsItCan()
    {
        const TokenReply first = consented();
        const quint16 port = m_server->port();
        m_server->rehearse(Rehearsal::ProviderDown);
        QTcpServer thief; // Qt shares what is not listened on
        QVERIFY(thief.listen(QHostAddress(QHostAddress::LocalHost), port));
        m_server->rehearse(std::nullopt);
        QVERIFY(m_server->isRunning());
        thief.close();
        const Secret unknown = Secret::take(QByteArray("practice-rt-x"));
        QTRY_COMPARE(refresh(unknown).status, 400);
        QVERIFY(!replyIn(refresh(first.refreshToken)).refreshToken.isEmpty());
    }

    void revocation()
    {
        const TokenReply revoked = consented(), other = consented();
        QVERIFY(QCoro::waitFor(m_endpoint->revoke(config(), Secret(), revoked.refreshToken)));
        QCOMPARE(refresh(revoked.refreshToken).status, 400);
        QVERIFY(probed(revoked.accessToken).startsWith("401"));
        QVERIFY(probed(other.accessToken).startsWith("200"));
    }

    void lifetimeCanBeSet()
    {
        m_server->setAccessTokenLifetime(7s);
        QCOMPARE(consented().expiresIn, 7s);
    }

    void canBeDiscovered()
    {
        ClientConfig empty;
        empty.issuer = m_server->issuer();
        empty.needsDiscovery = true;
        const auto found = QCoro::waitFor(m_endpoint->discover(empty, {}));
        QVERIFY(found);
        QCOMPARE(found->authorizationEndpoint, m_server->authorizationEndpoint());
        QCOMPARE(found->tokenEndpoint, m_server->tokenEndpoint());
        QCOMPARE(found->revocationEndpoint, m_server->revocationEndpoint());
        QVERIFY(found->sendsIssuer);
    }

    void answersOnlyWhatItKnows_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        const QByteArray get("GET"), post("POST");
        QTest::newRow("nothing there") << get << QStringLiteral("/") << QByteArray() << 404 << QByteArray();
        QTest::newRow("token by GET") << get << QStringLiteral("/token") << QByteArray() << 404 << QByteArray();
        QTest::newRow("no redirect") << get << QStringLiteral("/authorize?response_type=code") << QByteArray() << 400
                                     << QByteArray("data-error=\"redirect-not-loopback\"");
        QTest::newRow("old page") << post << QStringLiteral("/authorize") << QByteArray("request=x&answer=allow") << 400
                                  << QByteArray("data-error=\"page-too-old\"");
        QTest::newRow("unknown grant type") << post << QStringLiteral("/token") << QByteArray("grant_type=password")
                                            << 400 << QByteArray("unsupported_grant_type");
        QTest::newRow("unknown refresh token")
            << post << QStringLiteral("/token") << QByteArray("grant_type=refresh_token&refresh_token=practice-rt-x")
            << 400 << QByteArray("invalid_grant");
        QTest::newRow("unknown code") << post << QStringLiteral("/token")
                                      << QByteArray("grant_type=authorization_code&code=x&code_verifier=y") << 400
                                      << QByteArray("invalid_grant");
        QTest::newRow("revoke nothing") << post << QStringLiteral("/revoke") << QByteArray("a=b") << 400
                                        << QByteArray("invalid_request");
        QTest::newRow("no token") << get << QStringLiteral("/me") << QByteArray() << 401 << QByteArray("invalid_token");
    }
    void answersOnlyWhatItKnows()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        const QUrl url(m_server->issuer().toString() + path);
        RawClient client(m_server->port());
        if (method == "POST")
            client.post(url, form);
        else
            client.get(url, method);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QVERIFY2(client.body().contains(word), client.body().constData());
    }

    void costsLittleWhateverArrives_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray address = "/authorize?response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A7"
                                   "&code_challenge_method=S256&code_challenge=" +
                                   QByteArray(43, 'c') + "&state=";
        const QByteArray host = " HTTP/1.1\r\nHost: HOST\r\n", form(16 * 1024, '&');
        const QByteArray length = "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n";
        QTest::newRow("sign-ins") << "GET " + address + QByteArray(1000, 's') + host + "\r\n";
        QTest::newRow("sign-ins that are too long") << "GET " + address + QByteArray(7000, 's') + host + "\r\n";
        QTest::newRow("answers") << "POST /authorize" + host + length + form;
        QTest::newRow("token requests") << "POST /token" + host + length + form;
        QTest::newRow("revocations") << "POST /revoke" + host + length + "token=" + form.sliced(6);
        QTest::newRow("no end of the head") << "GET /" + host + ("X: " + QByteArray(7000, 'x') + "\r\n").repeated(2);
        QTest::newRow("no end of the body") << "POST /token" + host + length + form.chopped(1);
    }
    void costsLittleWhateverArrives()
    {
        QFETCH(QByteArray, request);
        request.replace("HOST", m_server->issuer().authority().toUtf8());
        constexpr qint64 bound = 5 * 1024 * 1024;
        const QDateTime written = QFileInfo(stateFile()).lastModified();
        qint64 before = 0;
        for (int round = 0; round < 20; ++round) {
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < 40; ++i) {
                clients.push_back(std::make_unique<RawClient>(m_server->port()));
                clients.back()->send(request);
            }
            QTRY_VERIFY(std::ranges::all_of(clients, [](const auto& client) { return client->isSent(); }));
            QCoreApplication::processEvents();
            if (round == 0)
                before = bytesInUse();
            QVERIFY2(bytesInUse() - before < bound, qPrintable(QString::number(bytesInUse() - before)));
        }
        QCOMPARE(QFileInfo(stateFile()).lastModified(), written);
    }

    void onlyItsOwnName()
    {
        RawClient client(m_server->port());
        client.send("GET /authorize HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port()) + "\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 421);
    }

    void startsAndStops()
    {
        const quint16 port = m_server->port();
        QVERIFY(m_server->start(0)); // running already
        QCOMPARE(m_server->port(), port);
        m_server->stop();
        QVERIFY(!m_server->isRunning());
        QVERIFY(m_server->tokenEndpoint().isEmpty());

        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), port));
        const Result<void> started = m_server->start(0);
        QVERIFY(!started);
        QCOMPARE(started.error().code, QStringLiteral("port-taken"));
        other.close();
        QVERIFY(m_server->start(port));
        QCOMPARE(m_server->port(), port);
    }
};

EVERGRANT_TEST(TestPracticeServer)
#include "tst_practiceserver.moc"
