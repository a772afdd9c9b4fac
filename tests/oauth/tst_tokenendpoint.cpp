// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../support/testprogram.h"
#include "deliveryrows.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace evergrant;
using namespace std::chrono_literals;
using Delivery = TokenExchange::Delivery;

class TestTokenEndpoint : public QObject
{
    Q_OBJECT

    static ClientConfig configFor(const QUrl& tokenEndpoint)
    {
        ClientConfig config;
        config.providerName = QStringLiteral("Acme");
        config.clientId = QStringLiteral("client 1");
        config.clientAuth = ClientAuth::SecretBasic;
        config.tokenEndpoint = tokenEndpoint;
        config.timeout = 30s;
        return config;
    }
    TokenExchange refresh(const ClientConfig& config)
    {
        TokenEndpoint endpoint(m_clock);
        return QCoro::waitFor(endpoint.sendRefresh(config, Secret::take("s+1"), Secret::take("rt/1+a%41&b")));
    }

    test::FakeClock m_clock;
    QTemporaryDir m_directory;

private Q_SLOTS:
    void initTestCase() { QVERIFY(MisbehavingServer::prepareTls(m_directory)); }

    void refreshIsSentExactlyOnce_data() { addDeliveryRows(); }
    void refreshIsSentExactlyOnce()
    {
        QFETCH(bool, tls);
        QFETCH(MisbehavingServer::Behaviour, behaviour);
        MisbehavingServer server(tls);
        server.behave(behaviour);
        TokenEndpoint endpoint(m_clock);
        checkDelivery(finished(endpoint.sendRefresh(configFor(server.url()), Secret(), Secret::take("r")), m_clock,
                               server, behaviour),
                      server);
    }

    /// What is sent by a manager that has sent another request before, see ManagerPool, is sent as by a new one.
    void refreshIsSentExactlyOnceOfSeveral_data() { addDeliveryRows(); }
    void refreshIsSentExactlyOnceOfSeveral()
    {
        QFETCH(bool, tls);
        QFETCH(MisbehavingServer::Behaviour, behaviour);
        MisbehavingServer server(tls);
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = configFor(server.url());
        server.behave(MisbehavingServer::SaysClose);
        for (int i = 0; i < 3; ++i)
            QCoro::waitFor(endpoint.sendRefresh(config, Secret(), Secret::take("r")));
        QCOMPARE(server.connections(), 3);
        server.forget();
        server.behave(behaviour);
        checkDelivery(finished(endpoint.sendRefresh(config, Secret(), Secret::take("r")), m_clock, server, behaviour),
                      server);
    }

    void sendsWhatRfc6749Says()
    {
        MisbehavingServer server;
        refresh(configFor(server.url()));
        QCOMPARE(server.lastBody(), QByteArray("grant_type=refresh_token&refresh_token=rt%2F1%2Ba%2541%26b"));
        const QByteArray head = server.lastHead() + "\r\n";
        QVERIFY(head.startsWith("POST /token HTTP/1.1\r\n"));
        QVERIFY(head.contains("\r\nAuthorization: Basic " + QByteArray("client+1:s%2B1").toBase64() + "\r\n"));
        QVERIFY(head.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
        QVERIFY(head.contains("\r\nAccept: application/json\r\n"));
    }

    void eachRequestHasItsOwnConnectionAndNoMemory()
    {
        MisbehavingServer server;
        TokenEndpoint endpoint(m_clock);
        const ClientConfig config = configFor(server.url());
        for (const auto behaviour : {MisbehavingServer::KeepAlive, MisbehavingServer::SaysClose,
                                     MisbehavingServer::SetsCookie, MisbehavingServer::Close}) {
            server.behave(behaviour);
            QCoro::waitFor(endpoint.sendRefresh(config, Secret::take("s"), Secret::take("r")));
            QVERIFY(!server.lastHead().contains("Cookie"));
        }
        QCOMPARE(server.posts(), 4);
        QCOMPARE(server.connections(), 4);
    }

    void requestsAtTheSameTimeDoNotDisturbEachOther()
    {
        MisbehavingServer server;
        TokenEndpoint endpoint(m_clock);
        std::vector<QCoro::Task<TokenExchange>> tasks;
        for (int i = 0; i < 10; ++i)
            tasks.push_back(endpoint.sendRefresh(configFor(server.url()), Secret(), Secret::take("r")));
        for (auto& task : tasks)
            QCOMPARE(QCoro::waitFor(task).delivery, Delivery::Answered);
        QCOMPARE(server.posts(), 10);
    }

    void notSentWhenNothingLeft_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << QStringLiteral("refused") << QStringLiteral("connection-refused");
        QTest::newRow("no such host") << QStringLiteral("dns") << QStringLiteral("host-not-found");
        QTest::newRow("certificate of another host") << QStringLiteral("other-host") << QStringLiteral("tls-host-name");
        QTest::newRow("not TLS at all") << QStringLiteral("plain") << QString();
        QTest::newRow("no TLS answer") << QStringLiteral("silent") << QStringLiteral("timeout");
        QTest::newRow("plain http to elsewhere") << QStringLiteral("unsafe") << QStringLiteral("endpoint-unsafe");
        QTest::newRow("no endpoint") << QStringLiteral("none") << QStringLiteral("endpoint-unsafe");
    }
    void notSentWhenNothingLeft()
    {
        QFETCH(QString, where);
        QFETCH(QString, code);
        MisbehavingServer tls(true), plain(false);
        plain.behave(MisbehavingServer::CloseUnread);
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
        QUrl url;
        if (where == QLatin1String("refused")) {
            url = QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(silent.serverPort()));
            silent.close();
        } else if (where == QLatin1String("dns")) {
            url = QUrl(QStringLiteral("https://nobody.invalid/token"));
        } else if (where == QLatin1String("other-host")) {
            QVERIFY(tls.listenOnAnotherAddress());
            url = tls.url();
        } else if (where == QLatin1String("plain")) {
            url = plain.url();
            url.setScheme(QStringLiteral("https"));
        } else if (where == QLatin1String("silent")) {
            url = QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(silent.serverPort()));
        } else if (where == QLatin1String("unsafe")) {
            url = QUrl(QStringLiteral("http://as.example/token"));
        }
        TokenEndpoint endpoint(m_clock);
        auto task = endpoint.sendRefresh(configFor(url), Secret(), Secret::take("r"));
        if (where == QLatin1String("silent")) {
            QTRY_VERIFY(silent.hasPendingConnections());
            m_clock.advance(30s);
        }
        const TokenExchange exchange = QCoro::waitFor(task);
        QCOMPARE(exchange.delivery, Delivery::NotSent);
        if (!code.isEmpty())
            QCOMPARE(exchange.transportCode, code);
        QVERIFY(!exchange.transportError.isEmpty());
        QCOMPARE(tls.posts() + plain.posts(), 0);
    }

    void clientWithoutItsKeyIsNotSent()
    {
        MisbehavingServer server;
        ClientConfig config = configFor(server.url());
        config.clientAuth = ClientAuth::PrivateKeyJwt;
        const TokenExchange exchange = refresh(config);
        QCOMPARE(exchange.delivery, Delivery::NotSent);
        QCOMPARE(exchange.transportCode, QStringLiteral("key-missing"));
        QCOMPARE(server.posts(), 0);
    }

    void seesTheServersClock()
    {
        AnsweringServer server;
        server.answer("{}", 400, "Date: Thu, 03 Sep 2026 19:00:00 GMT\r\n"); // 12:00 it is here
        server.answer("{}");
        test::FakeClock clock; // the other one has moved
        TokenEndpoint endpoint(clock);
        QVERIFY(!endpoint.clockDifference());
        for (int i = 0; i < 2; ++i) { // the second answer does not tell
            const auto exchange =
                QCoro::waitFor(endpoint.sendRefresh(configFor(server.url()), Secret(), Secret::take("r")));
            QCOMPARE(exchange.delivery, Delivery::Answered);
            QVERIFY(endpoint.clockDifference());
            QCOMPARE(endpoint.clockDifference()->host, server.url().host());
            QVERIFY(std::chrono::abs(endpoint.clockDifference()->behind - 7h) < 1min);
        }
    }

    void destroyingItFinishesWhatIsUnderWay()
    {
        MisbehavingServer server;
        server.behave(MisbehavingServer::Stall);
        auto endpoint = std::make_unique<TokenEndpoint>(m_clock);
        ClientConfig config = configFor(server.url());
        auto task = endpoint->sendRefresh(config, Secret(), Secret::take("r"));
        QTRY_COMPARE(server.posts(), 1);
        endpoint.reset();
        const TokenExchange exchange = QCoro::waitFor(task);
        QCOMPARE(exchange.delivery, Delivery::NoCompleteAnswer);
        QCOMPARE(exchange.transportCode, QStringLiteral("cancelled"));
    }

    void revokes_data()
    {
        QTest::addColumn<MisbehavingServer::Behaviour>("behaviour");
        QTest::addColumn<QString>("code");
        QTest::newRow("done") << MisbehavingServer::Ok << QString();
        QTest::newRow("busy") << MisbehavingServer::Unavailable << QStringLiteral("http-503");
        QTest::newRow("refused") << MisbehavingServer::RefusedGrant << QStringLiteral("http-400");
        QTest::newRow("closed") << MisbehavingServer::Close << QStringLiteral("connection-closed");
        QTest::newRow("stalled") << MisbehavingServer::Stall << QStringLiteral("timeout");
    }
    void revokes()
    {
        QFETCH(MisbehavingServer::Behaviour, behaviour);
        QFETCH(QString, code);
        MisbehavingServer server;
        server.behave(behaviour);
        ClientConfig config = configFor({});
        config.clientAuth = ClientAuth::None;
        config.revocationEndpoint = server.url(QStringLiteral("/revoke"));
        TokenEndpoint endpoint(m_clock);
        auto task = endpoint.revoke(config, Secret(), Secret::take("r+1"));
        QTRY_COMPARE(server.posts(), 1);
        if (behaviour == MisbehavingServer::Stall)
            m_clock.advance(30s);
        const Result<void> result = QCoro::waitFor(task);
        QCOMPARE(result.has_value(), code.isEmpty());
        if (!result) {
            QCOMPARE(result.error().code, code);
            QCOMPARE(result.error().kind, ErrorKind::Temporary);
        }
        QCOMPARE(server.posts(), 1);
        QCOMPARE(server.lastBody(), QByteArray("token=r%2B1&token_type_hint=refresh_token&client_id=client+1"));
    }

    void revocationNeedsASafeAddress_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QUrl() << QStringLiteral("revocation-unsupported");
        QTest::newRow("http") << QUrl(QStringLiteral("http://as.example/revoke")) << QStringLiteral("endpoint-unsafe");
    }
    void revocationNeedsASafeAddress()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, code);
        ClientConfig config = configFor({});
        config.revocationEndpoint = url;
        TokenEndpoint endpoint(m_clock);
        const Result<void> result = QCoro::waitFor(endpoint.revoke(config, Secret(), Secret::take("r")));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Failed);
        QCOMPARE(result.error().code, code);
    }
};

EVERGRANT_TEST(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
