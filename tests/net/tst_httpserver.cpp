// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "net/httpserver.h"
#include "net/portholder.h"
#include "rawclient.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>

using namespace evergrant;
using namespace std::chrono_literals;

class TestHttpServer : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

    static QUrl urlOf(const HttpServer& server, const QString& path)
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(path));
    }

private Q_SLOTS:
    void answersWithSafeHeaders()
    {
        HttpServer server(m_clock);
        server.setHandler([](const HttpRequest& request, const HttpResponder& responder) {
            HttpAnswer answer;
            answer.body = request.method + ' ' + request.path + ' ' + request.query;
            answer.headers = {{"X-Good", "1"}, {"X-Bad", "1\r\nX-Worse: 1"}};
            responder.answer(answer);
            responder.answer(plainAnswer(500)); // too late
        });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.get(urlOf(server, QStringLiteral("/a?b=c")));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
        QCOMPARE(client.body(), QByteArray("GET /a b=c"));
        QCOMPARE(client.header("Connection"), QByteArray("close"));
        QCOMPARE(client.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(client.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(client.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(client.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(client.header("X-Good"), QByteArray("1"));
        QVERIFY(!client.received().contains("X-Worse"));
    }

    void headHasNoBody()
    {
        HttpServer server(m_clock);
        server.setHandler(
            [](const HttpRequest&, const HttpResponder& responder) { responder.answer(plainAnswer(404)); });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.get(urlOf(server, QStringLiteral("/")), "HEAD");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 404);
        QCOMPARE(client.header("Content-Length"), QByteArray("10"));
        QCOMPARE(client.body(), QByteArray());
    }

    void takesOneByteAtATime()
    {
        HttpServer server(m_clock);
        QByteArray body;
        server.setHandler([&body](const HttpRequest& request, const HttpResponder& responder) {
            body = request.body;
            responder.answer(plainAnswer(200));
        });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        QTRY_VERIFY(client.isConnected());
        const QByteArray request = "POST /x HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
                                   "\r\nContent-Length: 3\r\n\r\nabc";
        for (const char c : request) {
            client.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(body, QByteArray("abc"));
    }

    void wrongHostIsNotHandled_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << QByteArray("127.0.0.1:PORT") << true;
        QTest::newRow("name instead of number") << QByteArray("localhost:PORT") << false;
        QTest::newRow("without port") << QByteArray("127.0.0.1") << false;
        QTest::newRow("other port") << QByteArray("127.0.0.1:1") << false;
        QTest::newRow("somebody's name") << QByteArray("evil.example:PORT") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }
    void wrongHostIsNotHandled()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, right);
        HttpServer server(m_clock);
        int handled = 0;
        server.setHandler([&handled](const HttpRequest&, const HttpResponder& responder) {
            ++handled;
            responder.answer(plainAnswer(200));
        });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.send("GET / HTTP/1.1\r\nHost: " + host.replace("PORT", QByteArray::number(server.port())) + "\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), right ? 200 : 421);
        QCOMPARE(handled, right ? 1 : 0);
    }

    void refusesNonsenseReadably_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("TLS") << QByteArray::fromHex("16030102000100") + " and so on\r\n\r\n" << 400;
        QTest::newRow("huge line") << "GET /" + QByteArray(1000000, 'a') << 414;
        QTest::newRow("huge header") << "GET / HTTP/1.1\r\nX: " + QByteArray(1000000, 'a') << 431;
        QTest::newRow("huge body") << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n" +
                                          QByteArray(1000000, 'a')
                                   << 413;
    }
    void refusesNonsenseReadably()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        HttpServer server(m_clock);
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.send(bytes);
        QTRY_COMPARE(client.status(), status);
        m_clock.advance(3s);
        QTRY_VERIFY(client.isClosed());
    }

    void waitsTenSecondsForARequest()
    {
        HttpServer server(m_clock);
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.send("GET / HT");
        QTRY_COMPARE(m_clock.armedAlarms(), 1);
        m_clock.advance(9999ms);
        QCoreApplication::processEvents();
        QVERIFY(client.isConnected());
        m_clock.advance(1ms);
        QTRY_COMPARE(client.status(), 408);
        m_clock.advance(3s);
        QTRY_VERIFY(client.isClosed());
    }

    void handlerMayAnswerMuchLater()
    {
        HttpServer server(m_clock);
        HttpResponder kept;
        server.setHandler([&kept](const HttpRequest&, const HttpResponder& responder) { kept = responder; });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.get(urlOf(server, QStringLiteral("/")));
        QTRY_VERIFY(kept.isWaiting());
        m_clock.advance(1h);
        QVERIFY(client.isConnected());
        server.close(); // those who wait are answered still
        kept.answer(plainAnswer(200));
        QVERIFY(!kept.isWaiting());
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
    }

    void survivesABrowserThatIsClosed()
    {
        HttpServer server(m_clock);
        HttpResponder kept;
        server.setHandler([&kept](const HttpRequest&, const HttpResponder& responder) { kept = responder; });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.get(urlOf(server, QStringLiteral("/")));
        QTRY_VERIFY(kept.isWaiting());
        client.close();
        QTRY_VERIFY(!kept.isWaiting());
        kept.answer(plainAnswer(200));
    }

    void responderOutlivesTheServer()
    {
        auto server = std::make_unique<HttpServer>(m_clock);
        HttpResponder kept;
        server->setHandler([&kept](const HttpRequest&, const HttpResponder& responder) { kept = responder; });
        QVERIFY(server->listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server->port());
        client.get(urlOf(*server, QStringLiteral("/")));
        QTRY_VERIFY(kept.isWaiting());
        server.reset();
        QVERIFY(!kept.isWaiting());
        kept.answer(plainAnswer(200));
        QTRY_VERIFY(client.isClosed());
    }

    void anAnswerIsDeliveredEvenWhenTheServerGoesAtOnce()
    {
        auto server = std::make_unique<HttpServer>(m_clock);
        HttpResponder kept;
        server->setHandler([&kept](const HttpRequest&, const HttpResponder& responder) { kept = responder; });
        QVERIFY(server->listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server->port());
        client.get(urlOf(*server, QStringLiteral("/")));
        QTRY_VERIFY(kept.isWaiting());
        HttpAnswer answer;
        answer.body = QByteArray(8000, 'x');
        kept.answer(answer);
        server.reset();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.body().size(), 8000);
    }

    void unansweredRequestsAreAnsweredAnyway()
    {
        HttpServer server(m_clock);
        server.setHandler([](const HttpRequest&, const HttpResponder&) {});
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        RawClient client(server.port());
        client.get(urlOf(server, QStringLiteral("/")));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 500);
    }

    void idleConnectionsTurnNobodyAway_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a request") << QByteArray("GET / HT");
        QTest::newRow("what is refused") << QByteArray("\x16\x03\x01");
    }
    void idleConnectionsTurnNobodyAway()
    {
        QFETCH(QByteArray, sent);
        HttpServer server(m_clock);
        server.setHandler(
            [](const HttpRequest&, const HttpResponder& responder) { responder.answer(plainAnswer(200)); });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 100; ++i) {
            idle.push_back(std::make_unique<RawClient>(server.port()));
            QTRY_VERIFY(idle.back()->isConnected());
            if (!sent.isEmpty())
                idle.back()->send(sent);
        }
        QTRY_COMPARE(m_clock.armedAlarms(), 32);
        QTRY_VERIFY(idle.front()->isClosed());
        QVERIFY(idle.back()->isConnected());
        RawClient callback(server.port());
        callback.get(urlOf(server, QStringLiteral("/")));
        QTRY_COMPARE(callback.status(), 200);
    }

    void thirtyTwoRequestsAtATime()
    {
        HttpServer server(m_clock);
        std::vector<HttpResponder> kept;
        server.setHandler([&kept](const HttpRequest&, const HttpResponder& responder) { kept.push_back(responder); });
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        std::vector<std::unique_ptr<RawClient>> handled;
        for (int i = 0; i < 32; ++i) {
            handled.push_back(std::make_unique<RawClient>(server.port()));
            handled.back()->get(urlOf(server, QStringLiteral("/")));
        }
        QTRY_COMPARE(kept.size(), size_t(32));
        for (int i = 0; i < 3; ++i) {
            RawClient oneMore(server.port());
            QTRY_COMPARE(oneMore.status(), 503);
        }
        kept.front().answer(plainAnswer(200));
        QTRY_VERIFY(handled.front()->isClosed());
        QCOMPARE(handled.front()->status(), 200);
        RawClient next(server.port());
        next.get(urlOf(server, QStringLiteral("/")));
        QTRY_COMPARE(kept.size(), size_t(33));
    }

    void localhostIsBothFamilies()
    {
        HttpServer server(m_clock);
        server.setHandler(
            [](const HttpRequest&, const HttpResponder& responder) { responder.answer(plainAnswer(200)); });
        QVERIFY(server.listen(QStringLiteral("localhost"), 0));
        const QUrl url(QStringLiteral("http://localhost:%1/").arg(server.port()));
        QTcpServer probe;
        QList<QHostAddress> addresses{QHostAddress(QHostAddress::LocalHost)};
        if (probe.listen(QHostAddress(QHostAddress::LocalHostIPv6), 0)) // this machine has IPv6
            addresses.append(QHostAddress(QHostAddress::LocalHostIPv6));
        for (const QHostAddress& address : addresses) {
            RawClient client(server.port(), address);
            client.get(url);
            QTRY_VERIFY(client.isClosed());
            QCOMPARE(client.status(), 200);
        }
    }

    void takenPortIsNamed_data()
    {
        QTest::addColumn<QHostAddress>("holder");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("taken");
        const QHostAddress v4(QHostAddress::LocalHost), v6(QHostAddress::LocalHostIPv6);
        QTest::newRow("same address") << v4 << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("localhost, IPv4 taken") << v4 << QStringLiteral("localhost") << true;
        QTest::newRow("everything, IPv4") << QHostAddress(QHostAddress::AnyIPv4) << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("everything") << QHostAddress(QHostAddress::Any) << QStringLiteral("localhost") << true;
        QTest::newRow("another loopback address")
            << QHostAddress(QStringLiteral("127.0.0.9")) << QStringLiteral("127.0.0.1") << false;
        QTcpServer probe;
        if (!probe.listen(v6, 0))
            return; // a machine without IPv6
        QTest::newRow("localhost, IPv6 taken") << v6 << QStringLiteral("localhost") << true;
        QTest::newRow("other family") << v6 << QStringLiteral("127.0.0.1") << false;
    }
    void takenPortIsNamed()
    {
        QFETCH(QHostAddress, holder);
        QFETCH(QString, host);
        QFETCH(bool, taken);
        QTcpServer other;
        QVERIFY(other.listen(holder, 0));
        HttpServer server(m_clock);
        const Result<void> listening = server.listen(host, other.serverPort());
        QCOMPARE(!listening.has_value(), taken);
        if (taken) {
            QCOMPARE(listening.error().kind, ErrorKind::Failed);
            QCOMPARE(listening.error().code, QStringLiteral("port-taken"));
            QVERIFY(listening.error().message.contains(QString::number(other.serverPort())));
            QVERIFY(listening.error().message.contains(QFileInfo(QCoreApplication::applicationFilePath()).fileName()));
            QCOMPARE(server.port(), 0);
            other.close();
            QVERIFY(server.listen(host, 0)); // nothing half-bound is left behind
        }
    }

    void twoOfUsNeverShareAPort()
    {
        HttpServer first(m_clock), second(m_clock);
        QVERIFY(first.listen(QStringLiteral("localhost"), 0));
        const Result<void> listening = second.listen(QStringLiteral("localhost"), first.port());
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, QStringLiteral("port-taken"));
    }

    void aPortIsFreeAgainAtOnce()
    {
        quint16 port = 0;
        for (int i = 0; i < 3; ++i) {
            HttpServer server(m_clock);
            server.setHandler(
                [](const HttpRequest&, const HttpResponder& responder) { responder.answer(plainAnswer(200)); });
            QVERIFY(server.listen(QStringLiteral("localhost"), port));
            port = server.port();
            RawClient client(port);
            client.get(QUrl(QStringLiteral("http://localhost:%1/").arg(port)));
            QTRY_COMPARE(client.status(), 200);
        }
    }

    void onlyThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("any") << QStringLiteral("0.0.0.0");
        QTest::newRow("name") << QStringLiteral("example.com");
        QTest::newRow("other machine") << QStringLiteral("192.168.0.1");
        QTest::newRow("empty") << QString();
    }
    void onlyThisMachine()
    {
        QFETCH(QString, host);
        HttpServer server(m_clock);
        const Result<void> listening = server.listen(host, 0);
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, QStringLiteral("redirect-not-loopback"));
    }

    void nobodyHoldsAFreePort()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const quint16 port = server.serverPort();
        QVERIFY(portHolder(port).contains(QString::number(QCoreApplication::applicationPid())));
        server.close();
        QCOMPARE(portHolder(port), QString());
    }
};

EVERGRANT_TEST(TestHttpServer)
#include "tst_httpserver.moc"
