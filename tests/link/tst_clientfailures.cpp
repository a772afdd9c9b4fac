// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A client whose worker is not there, dies, is silent or talks nonsense.

#include "clientfixture.h"

#include "../support/testprogram.h"
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace evergrant::link;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestClientFailures : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void workerDies();
    void reconnects();
    void stoppingIsRespected();
    void leavesBeforeHello();
    void silentWorker();
    void nonsense_data();
    void nonsense();
    void startedTwiceAtOnce();
    void leavingHolderIsReplaced();
    void startFails();
};

void TestClientFailures::workerDies()
{
    QVERIFY(serve());
    const auto link = client();
    QList<QString> codes;
    for (int i = 0; i < 2; ++i)
        link->request(u"later"_s, {}, this, [&](const Result<QJsonObject>& answer) { codes += answer.error().code; });
    QTRY_COMPARE(m_replies.size(), 2);
    QSignalSpy lost(link.get(), &LinkClient::workerLost);
    QSignalSpy connected(link.get(), &WorkerLink::connectedChanged);
    m_server.reset();
    QTRY_COMPARE(codes, (QList<QString>{u"worker-gone"_s, u"worker-gone"_s}));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(connected.size(), 1);
    QVERIFY(!link->isConnected());
    // Without `reconnect` nothing happens before the next request, which starts another worker.
    m_starter.onStart = [this] { return serve(); };
    QVERIFY(ask(*link, u"a"_s));
    QCOMPARE(m_starter.starts, 1);
}

void TestClientFailures::reconnects()
{
    ClientOptions options;
    options.reconnect = true;
    options.paths = {path()};
    LinkClient link(options, m_fakeClock, &m_starter);
    QVERIFY(serve());
    link.connectToWorker();
    QTRY_VERIFY(link.isConnected());
    m_starter.onStart = [] { return fail(ErrorKind::Failed, u"broken"_s, u"Broken."_s); };
    m_server.reset();
    QTRY_VERIFY(!link.isConnected());
    QSignalSpy unavailable(&link, &LinkClient::unavailable);
    // Pauses grow up to five seconds and stay there.
    const auto pauses = {250ms, 500ms, 1000ms, 2000ms, 5000ms, 5000ms};
    qsizetype tries = 0;
    for (const auto pause : pauses) {
        ++tries;
        QTRY_VERIFY(m_fakeClock.untilNextAlarm().has_value());
        QCOMPARE(*m_fakeClock.untilNextAlarm(), pause);
        m_fakeClock.advance(pause);
        QTRY_COMPARE(unavailable.size(), tries);
    }
    QCOMPARE(m_starter.starts, tries);
    m_starter.onStart = [this] { return serve(); };
    QTRY_VERIFY(m_fakeClock.untilNextAlarm().has_value());
    m_fakeClock.advance(5s);
    QTRY_VERIFY(link.isConnected());
}

void TestClientFailures::stoppingIsRespected()
{
    ClientOptions options;
    options.reconnect = true;
    options.paths = {path()};
    LinkClient link(options, m_fakeClock, &m_starter);
    QVERIFY(serve());
    link.connectToWorker();
    QTRY_VERIFY(link.isConnected());
    QVERIFY(ask(link, u"subscribe"_s));
    m_server->notify(u"stopping"_s, {});
    m_server->close();
    QTRY_VERIFY(!link.isConnected());
    QSignalSpy unavailable(&link, &LinkClient::unavailable);
    QTRY_VERIFY(m_fakeClock.untilNextAlarm().has_value());
    m_fakeClock.advance(1s);
    QTRY_COMPARE(unavailable.size(), 1);
    QCOMPARE(m_starter.starts, 0); // somebody wanted it to end
    m_starter.onStart = [this] { return serve(); };
    link.connectToWorker();
    QTRY_VERIFY(link.isConnected());
    QCOMPARE(m_starter.starts, 1);
}

void TestClientFailures::leavesBeforeHello()
{
    // A worker on its way out: it accepts, and closes without having answered anything.
    QLocalServer leaving;
    QVERIFY(leaving.listen(path()));
    int visits = 0;
    connect(&leaving, &QLocalServer::newConnection, this, [&] {
        ++visits;
        delete leaving.nextPendingConnection();
        leaving.close();
    });
    m_starter.onStart = [this] { return serve(); };
    const auto link = client();
    QVERIFY(ask(*link, u"a"_s));
    QCOMPARE(visits, 1);
    QCOMPARE(m_requests, 1);
}

void TestClientFailures::silentWorker()
{
    QLocalServer silent;
    QVERIFY(silent.listen(path()));
    ClientOptions options;
    options.paths = {path()};
    LinkClient link(options, m_fakeClock, &m_starter);
    QString code;
    link.request(u"a"_s, {}, this, [&](const Result<QJsonObject>& answer) { code = answer.error().code; });
    QTRY_VERIFY(m_fakeClock.untilNextAlarm().has_value());
    QVERIFY(code.isEmpty());
    m_fakeClock.advance(10s);
    QTRY_COMPARE(code, u"worker-silent"_s);
}

void TestClientFailures::nonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"bad-answer"_s;
    QTest::newRow("endless line") << QByteArray(200000, 'x') << u"bad-answer"_s;
    QTest::newRow("refusal") << answerLine(0, fail(ErrorKind::Failed, u"too-many-clients"_s, u"Full."_s))
                             << u"too-many-clients"_s;
}

void TestClientFailures::nonsense()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QLocalServer server;
    QVERIFY(server.listen(path()));
    connect(&server, &QLocalServer::newConnection, this, [&] { server.nextPendingConnection()->write(bytes); });
    const auto link = client(false);
    QCOMPARE(ask(*link, u"a"_s).error().code, code);
}

void TestClientFailures::startedTwiceAtOnce()
{
    // The other client's worker has the profile and listens a little later.
    std::unique_ptr<Alarm> winner = m_clock.makeAlarm([this] { QVERIFY(serve()); });
    m_starter.onStart = [&] {
        winner->set(150ms);
        return fail(ErrorKind::Failed, u"profile-in-use"_s, u"Taken."_s);
    };
    const auto link = client();
    QVERIFY(ask(*link, u"a"_s));
    QCOMPARE(m_starter.starts, 1);
}

void TestClientFailures::leavingHolderIsReplaced()
{
    // Who held the profile was about to leave: it never listens again, and the profile is free a moment later.
    m_starter.onStart = [this]() -> Result<void> {
        if (m_starter.starts == 1)
            return fail(ErrorKind::Failed, u"profile-in-use"_s, u"Taken."_s);
        return serve();
    };
    const auto link = client();
    QVERIFY(ask(*link, u"a"_s));
    QCOMPARE(m_starter.starts, 2);
}

void TestClientFailures::startFails()
{
    m_starter.onStart = [] { return fail(ErrorKind::Failed, u"store-damaged"_s, u"It is broken."_s); };
    const auto link = client();
    QSignalSpy unavailable(link.get(), &LinkClient::unavailable);
    const auto answer = ask(*link, u"a"_s);
    QCOMPARE(answer.error().code, u"store-damaged"_s);
    QCOMPARE(answer.error().message, u"It is broken."_s);
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(m_starter.starts, 1);
}

EVERGRANT_TEST(TestClientFailures)
#include "tst_clientfailures.moc"
