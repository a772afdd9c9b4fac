// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// More connections than there may be are made before the server looks at the first.

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "net/httpserver.h"
#include <QHostAddress>
#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace evergrant;
using namespace evergrant::test;

class TestHttpServerBurst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsNoBrowserAway_data();
    void turnsNoBrowserAway();
    void endsWithTheAnswer();
    void eachRequestIsHandledOnce();

private:
    FakeClock m_clock;
};

namespace {

constexpr int many = 40; // more than there may be, and fewer than the kernel keeps

/// Connects and sends without an event loop: the kernel takes both before the server has accepted anything.
class EarlyClient
{
public:
    EarlyClient(quint16 port, const QByteArray& bytes)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
            ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("The kernel did not take it.");
    }
    ~EarlyClient() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(EarlyClient)

    QByteArray received()
    {
        char bytes[4096];
        for (;;) {
            const ssize_t count = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT);
            if (count <= 0)
                return m_received;
            m_received.append(bytes, count);
        }
    }

private:
    int m_socket;
    QByteArray m_received;
};

QByteArray requestFor(const HttpServer& server, const QByteArray& path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n\r\n";
}

} // namespace

void TestHttpServerBurst::turnsNoBrowserAway_data()
{
    QTest::addColumn<QByteArray>("others"); // what they send; PATH stands for a whole request
    QTest::addColumn<int>("before");
    const QByteArray nothing, half("GET / HT"), refused("\x16\x03\x01"), whole("PATH");
    for (const auto& [name, sent] : {std::pair("nothing", nothing), std::pair("half a request", half),
                                     std::pair("what is refused", refused), std::pair("requests", whole)})
        for (const int before : {0, many / 2, many})
            QTest::addRow("%s, %d before it", name, before) << sent << before;
}

void TestHttpServerBurst::turnsNoBrowserAway()
{
    QFETCH(QByteArray, others);
    QFETCH(int, before);
    HttpServer server(m_clock);
    server.setHandler([](const HttpRequest& request, const HttpResponder& responder) {
        responder.answer(plainAnswer(request.path == "/callback" ? 200 : 404));
    });
    QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
    const QByteArray sent = others == "PATH" ? requestFor(server, "/other") : others;
    std::vector<std::unique_ptr<EarlyClient>> crowd;
    std::unique_ptr<EarlyClient> browser;
    for (int i = 0; i <= many; ++i) {
        if (i == before)
            browser = std::make_unique<EarlyClient>(server.port(), requestFor(server, "/callback"));
        if (i < many)
            crowd.push_back(std::make_unique<EarlyClient>(server.port(), sent));
    }
    QTRY_VERIFY(browser->received().startsWith("HTTP/1.1 200"));
}

/// The request that is found while room is made is the one after which nobody is listened to any more.
void TestHttpServerBurst::endsWithTheAnswer()
{
    HttpServer server(m_clock);
    server.setHandler([&server](const HttpRequest&, const HttpResponder& responder) {
        responder.answer(plainAnswer(200));
        server.close();
    });
    QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
    EarlyClient browser(server.port(), requestFor(server, "/callback"));
    std::vector<std::unique_ptr<EarlyClient>> crowd;
    for (int i = 0; i < many; ++i)
        crowd.push_back(std::make_unique<EarlyClient>(server.port(), QByteArray()));
    QTRY_VERIFY(browser.received().startsWith("HTTP/1.1 200"));
    QCOMPARE(server.port(), 0);
}

void TestHttpServerBurst::eachRequestIsHandledOnce()
{
    HttpServer server(m_clock);
    std::vector<HttpResponder> kept;
    server.setHandler([&kept](const HttpRequest&, const HttpResponder& responder) { kept.push_back(responder); });
    QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
    std::vector<std::unique_ptr<EarlyClient>> crowd;
    for (int i = 0; i < many; ++i)
        crowd.push_back(std::make_unique<EarlyClient>(server.port(), requestFor(server, "/callback")));
    QTRY_VERIFY(crowd.back()->received().startsWith("HTTP/1.1 503"));
    QTRY_COMPARE(kept.size(), size_t(32));
    for (const auto& responder : kept)
        responder.answer(plainAnswer(200));
    const auto served = [&crowd] {
        return std::ranges::count_if(crowd, [](auto& one) { return one->received().startsWith("HTTP/1.1 200"); });
    };
    QTRY_COMPARE(served(), 32);
    QCOMPARE(kept.size(), size_t(32));
}

EVERGRANT_TEST(TestHttpServerBurst)
#include "tst_httpserverburst.moc"
