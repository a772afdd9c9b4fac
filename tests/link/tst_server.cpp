// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "link/server.h"
#include "rawpeer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace evergrant;
using namespace evergrant::link;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tooLongAPath();
    void answersInAnyOrder();
    void answersGarbageAndGoesOn();
    void halfALineIsNoRequest();
    void tooLongALine_data();
    void tooLongALine();
    void anotherUser_data();
    void anotherUser();
    void replyAfterClientIsGone();
    void replyAfterServerIsGone();
    void replyThatIsDropped();
    void noticesGoToSubscribers();
    void slowSubscriberIsDropped();
    void slowAskerIsNotReadFrom();
    void tooManyClients();
    void manyClientsAtOnce();
    void survivesRunningOutOfDescriptors();
    void stopsListening();

private:
    QString path() const { return m_directory->filePath(u"sub/worker.sock"_s); }
    QJsonObject answerTo(RawPeer& peer, const QByteArray& line);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<LinkServer> m_server;
    QList<std::pair<Request, ClientId>> m_requests;
    QList<Reply> m_replies; ///< of "later"
};

void TestServer::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LinkServer>([this](const Request& request, ClientId client, const Reply& reply) {
        m_requests.append({request, client});
        if (request.method == "later"_L1)
            m_replies.append(reply);
        else if (request.method == "big"_L1)
            reply(QJsonObject{{u"text"_s, QString(40000, u'x')}});
        else if (request.method != "drop"_L1)
            reply(request.params);
    });
    const auto listening = m_server->listen({path()});
    QVERIFY2(listening, listening ? "" : qPrintable(listening.error().message));
}

void TestServer::cleanup()
{
    m_replies.clear();
    m_server.reset();
    m_requests.clear();
    m_directory.reset();
}

/// Sends a line and turns the event loop until a line more is there.
QJsonObject TestServer::answerTo(RawPeer& peer, const QByteArray& line)
{
    const qsizetype before = peer.lines();
    peer.send(line);
    if (!QTest::qWaitFor([&] { return peer.lines() > before; }))
        return {};
    return QJsonDocument::fromJson(peer.received.chopped(1).split('\n').last()).object();
}

void TestServer::tooLongAPath()
{
    LinkServer second([](const Request&, ClientId, const Reply&) {});
    QVERIFY(!second.listen({}));
    QVERIFY(!second.listen({m_directory->filePath(QString(120, u'x'))}));
    // One that cannot be made does not spoil the others.
    QVERIFY(second.listen({m_directory->filePath(QString(120, u'x')), m_directory->filePath(u"ok.sock"_s)}));
    const RawPeer peer(m_directory->filePath(u"ok.sock"_s));
    QTRY_VERIFY(peer.isConnected());
}

void TestServer::answersInAnyOrder()
{
    RawPeer peer(path());
    peer.send(R"({"v":1,"id":1,"method":"later"})"
              "\n"
              R"({"v":1,"id":2,"method":"now","params":{"a":5}})"
              "\n");
    QTRY_COMPARE(peer.received, QByteArray(R"({"id":2,"result":{"a":5},"v":1})"
                                           "\n"));
    QCOMPARE(m_replies.size(), 1);
    m_replies.takeFirst()(fail(ErrorKind::Temporary, u"timeout"_s, u"No."_s));
    QTRY_COMPARE(peer.lines(), 2);
    const auto error = parseIncoming(peer.received.chopped(1).split('\n').at(1));
    QCOMPARE(error->id, 1);
    QCOMPARE(error->error->code, u"timeout"_s);
}

void TestServer::answersGarbageAndGoesOn()
{
    RawPeer peer(path());
    const QJsonObject refusal = answerTo(peer, "\x01\x02 not json\n");
    QCOMPARE(refusal["error"_L1]["code"_L1].toString(), u"bad-request"_s);
    QCOMPARE(refusal["id"_L1].toInt(-1), 0);
    QCOMPARE(answerTo(peer, R"({"v":1,"id":31,"method":7})"
                            "\n")["id"_L1]
                 .toInt(),
             31);
    QCOMPARE(answerTo(peer, R"({"v":1,"id":32,"method":"a","params":{"b":1}})"
                            "\n")["result"_L1]["b"_L1]
                 .toInt(),
             1);
    QCOMPARE(m_requests.size(), 1);
}

void TestServer::halfALineIsNoRequest()
{
    QSignalSpy clients(m_server.get(), &LinkServer::clientsChanged);
    {
        RawPeer peer(path());
        peer.send(R"({"v":1,"id":1,"method":"a"})"); // complete JSON, but the line is not
        QTRY_COMPARE(m_server->clientCount(), 1);
        peer.send(R"( )");
        peer.socket().disconnectFromServer();
        QTRY_COMPARE(m_server->clientCount(), 0);
        QCOMPARE(peer.received, QByteArray());
    }
    QCOMPARE(m_requests.size(), 0);
    QCOMPARE(clients.size(), 2);
    QCOMPARE(clients.at(1).at(0).toInt(), 0);
}

void TestServer::tooLongALine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("with an end") << QByteArray(MaximumLine + 1, 'x') + '\n';
    QTest::newRow("without an end") << QByteArray(MaximumLine + 1, 'x');
    QTest::newRow("endless") << QByteArray(8 * 1024 * 1024, 'x');
    QTest::newRow("after a good one") << QByteArray(R"({"v":1,"id":1,"method":"a"})"
                                                    "\n") +
                                             QByteArray(100000, 'x');
}

void TestServer::tooLongALine()
{
    QFETCH(QByteArray, bytes);
    // A socket of our own: it can still be read when writing to it has failed.
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(path()), sizeof(address.sun_path));
    const int peer = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    QCOMPARE(::connect(peer, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
    QByteArray received;
    bool closed = false;
    const auto step = [&] {
        if (const auto sent = ::send(peer, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL); sent > 0)
            bytes.remove(0, sent);
        char buffer[4096];
        const auto count = ::recv(peer, buffer, sizeof(buffer), 0);
        if (count > 0)
            received.append(buffer, count);
        closed = count == 0 || (count < 0 && errno != EAGAIN);
        return closed;
    };
    QVERIFY(QTest::qWaitFor(step));
    ::close(peer);
    const QByteArray last = received.chopped(1).split('\n').last();
    const auto incoming = parseIncoming(last);
    QVERIFY2(incoming && incoming->error, received.constData());
    QCOMPARE(incoming->error->code, u"line-too-long"_s);
    QVERIFY(incoming->error->message.contains("65536"_L1));
    QTRY_COMPARE(m_server->clientCount(), 0);
}

void TestServer::anotherUser_data()
{
    QTest::addColumn<int>("user"); // -1: cannot be told
    QTest::newRow("another") << int(ownUser()) + 1;
    QTest::newRow("unknown") << -1;
}

void TestServer::anotherUser()
{
    QFETCH(int, user);
    m_server->setPeerCheck([user](qintptr socket) {
        return peerUser(socket) == ownUser() && user >= 0 ? std::optional<quint32>(user) : std::nullopt;
    });
    RawPeer peer(path());
    QTRY_VERIFY(!peer.isConnected());
    const auto incoming = parseIncoming(peer.received.chopped(1));
    QVERIFY(incoming && incoming->error);
    QCOMPARE(incoming->error->code, u"wrong-user"_s);
    QCOMPARE(m_server->clientCount(), 0);
}

void TestServer::replyAfterClientIsGone()
{
    auto peer = std::make_unique<RawPeer>(path());
    peer->send(R"({"v":1,"id":1,"method":"later"})"
               "\n");
    QTRY_COMPARE(m_replies.size(), 1);
    peer.reset();
    QTRY_COMPARE(m_server->clientCount(), 0);
    m_replies.takeFirst()(QJsonObject());
    m_server->subscribe(m_requests.at(0).second);
    m_server->notify(u"changed"_s, {});
}

void TestServer::replyAfterServerIsGone()
{
    RawPeer peer(path());
    peer.send(R"({"v":1,"id":1,"method":"later"})"
              "\n");
    QTRY_COMPARE(m_replies.size(), 1);
    m_server.reset();
    m_replies.takeFirst()(QJsonObject());
    QTRY_VERIFY(!peer.isConnected());
}

void TestServer::replyThatIsDropped()
{
    RawPeer peer(path());
    const QJsonObject answer = answerTo(peer, R"({"v":1,"id":4,"method":"drop"})"
                                              "\n");
    QCOMPARE(answer["id"_L1].toInt(), 4);
    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"unanswered"_s);
}

void TestServer::noticesGoToSubscribers()
{
    RawPeer subscriber(path()), other(path());
    answerTo(other, R"({"v":1,"id":1,"method":"a"})"
                    "\n");
    answerTo(subscriber, R"({"v":1,"id":1,"method":"subscribe"})"
                         "\n");
    m_server->subscribe(m_requests.last().second);
    m_server->notify(u"changed"_s, {{u"name"_s, u"crm"_s}});
    QTRY_COMPARE(subscriber.lines(), 2);
    QVERIFY(subscriber.received.endsWith(R"({"data":{"name":"crm"},"notice":"changed","v":1})"
                                         "\n"));
    answerTo(other, R"({"v":1,"id":2,"method":"a"})"
                    "\n");
    QVERIFY(!other.received.contains("notice"));
}

void TestServer::slowSubscriberIsDropped()
{
    RawPeer slow(path()), quick(path());
    for (RawPeer* peer : {&slow, &quick}) {
        answerTo(*peer, R"({"v":1,"id":1,"method":"subscribe"})"
                        "\n");
        m_server->subscribe(m_requests.last().second);
    }
    slow.socket().setReadBufferSize(1);
    const QJsonObject data{{u"text"_s, QString(60000, u'x')}};
    int sent = 0;
    while (m_server->clientCount() == 2 && sent < 200) {
        m_server->notify(u"event"_s, data);
        ++sent;
        QTRY_COMPARE(quick.lines(), sent + 1);
    }
    QTRY_COMPARE(m_server->clientCount(), 1);
    QVERIFY2(sent > 15, "a megabyte may wait");
    m_server->notify(u"event"_s, data);
    QTRY_COMPARE(quick.lines(), sent + 2);
}

void TestServer::slowAskerIsNotReadFrom()
{
    RawPeer peer(path());
    peer.socket().setReadBufferSize(1);
    QByteArray requests;
    for (int id = 1; id <= 300; ++id)
        requests += requestLine({id, u"big"_s, {}});
    peer.send(requests);
    // Twelve megabytes are asked for; about one is made before the client has to read.
    QTRY_VERIFY(m_requests.size() > 20);
    RawPeer other(path());
    answerTo(other, R"({"v":1,"id":1,"method":"a"})"
                    "\n");
    const auto taken = m_requests.size();
    QVERIFY2(taken < 60, qPrintable(QString::number(taken)));
    peer.socket().setReadBufferSize(0);
    peer.received += peer.socket().readAll();
    QTRY_COMPARE_WITH_TIMEOUT(peer.lines(), 300, 20000);
}

void TestServer::tooManyClients()
{
    m_server->setLimits({.clients = 2});
    RawPeer first(path()), second(path());
    QTRY_COMPARE(m_server->clientCount(), 2);
    RawPeer third(path());
    QTRY_VERIFY(!third.isConnected());
    QCOMPARE(parseIncoming(third.received.chopped(1))->error->code, u"too-many-clients"_s);
    first.leave();
    QTRY_COMPARE(m_server->clientCount(), 1);
    RawPeer fourth(path());
    QVERIFY(!answerTo(fourth, R"({"v":1,"id":1,"method":"a"})"
                              "\n")
                 .isEmpty());
}

void TestServer::manyClientsAtOnce()
{
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 200; ++i)
        peers.push_back(std::make_unique<RawPeer>(path()));
    for (const auto& peer : peers)
        peer->send(R"({"v":1,"id":1,"method":"a","params":{"x":1}})"
                   "\n");
    for (const auto& peer : peers)
        QTRY_COMPARE(peer->lines(), 1);
    QCOMPARE(m_server->clientCount(), 200);
    QCOMPARE(m_requests.size(), 200);
    peers.clear();
    QTRY_COMPARE(m_server->clientCount(), 0);
}

void TestServer::survivesRunningOutOfDescriptors()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    std::vector<std::unique_ptr<RawPeer>> peers;
    // Connecting takes a descriptor here; accepting takes one more, and that one is refused.
    peers.push_back(std::make_unique<RawPeer>(path()));
    const int next = ::dup(0);
    ::close(next);
    const rlimit tight{rlim_t(next), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    const bool refused = QTest::qWaitFor([&] { return !peers[0]->isConnected(); });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(refused);
    RawPeer later(path());
    QVERIFY(!answerTo(later, R"({"v":1,"id":1,"method":"a"})"
                             "\n")
                 .isEmpty());
}

void TestServer::stopsListening()
{
    RawPeer peer(path());
    answerTo(peer, R"({"v":1,"id":1,"method":"a"})"
                   "\n");
    m_server->stopListening();
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(!answerTo(peer, R"({"v":1,"id":2,"method":"a"})"
                            "\n")
                 .isEmpty());
    peer.send(R"({"v":1,"id":3,"method":"later"})"
              "\n");
    QTRY_COMPARE(m_replies.size(), 1);
    m_replies.takeFirst()(QJsonObject{{u"text"_s, QString(500000, u'x')}});
    m_server->close();
    QTRY_VERIFY(!peer.isConnected());
    QVERIFY(peer.received.size() > 500000);
    QCOMPARE(m_server->clientCount(), 0);
}

EVERGRANT_TEST(TestServer)
#include "tst_server.moc"
