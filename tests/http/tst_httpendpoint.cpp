// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/httpendpoint.h"

#include "../engine/bench.h"
#include "../net/rawclient.h"
#include "../support/testprogram.h"
#include "api/messages/token.h"
#include <QTcpServer>
#include <QTest>

using namespace evergrant;
using namespace evergrant::http;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestHttpEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_endpoint.reset(); }
    void isOffByDefault();
    void servesWithAKey();
    void checksTheHost_data();
    void checksTheHost();
    void survivesARestart();
    void newKeyVoidsTheOld();
    void removedKeyIsVoid();
    void disabledDoesNotListen();
    void portIsTaken();
    void lastUseIsKept();
    void forgetsConnections();
    void keepsNoKey();

private:
    void restart();
    int get(const QByteArray& key, const QByteArray& host = {});
    QByteArray addKey() { return finished(m_endpoint->addKey(u"sync"_s, {m_id}))->reveal().toByteArray(); }

    FakeClock m_clock;
    QStringList m_order;
    std::unique_ptr<FakeGrantStore> m_store;
    std::unique_ptr<HttpEndpoint> m_endpoint;
    const QUuid m_id = QUuid::createUuid();
    QList<QUuid> m_changed;
};

namespace {

QCoro::Task<Result<JsonText>> aToken()
{
    api::Token::Answer token;
    token.accessToken = Secret::take("AT");
    co_return api::Codec<api::Token::Answer>::text(token);
}

} // namespace

void TestHttpEndpoint::init()
{
    m_store = std::make_unique<FakeGrantStore>(m_order);
    restart();
}

void TestHttpEndpoint::restart()
{
    m_endpoint.reset();
    Connection crm;
    crm.id = m_id;
    crm.name = u"crm"_s;
    const auto found = [crm](const auto&) { return std::optional(crm); };
    const auto ask = [](const QString&, const QJsonObject&) { return aToken(); };
    m_endpoint = std::make_unique<HttpEndpoint>(
        *m_store, Worker{m_clock, ask, found, found, [this](const QUuid& id) { m_changed += id; }});
    const auto started = m_endpoint->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

/// The status of the answer.
int TestHttpEndpoint::get(const QByteArray& key, const QByteArray& host)
{
    const quint16 port = m_endpoint->settings().port;
    RawClient client(port);
    const QByteArray name = host.isEmpty() ? "127.0.0.1:" + QByteArray::number(port) : host;
    client.send("GET /v1/token/crm HTTP/1.1\r\nHost: " + name + "\r\nAuthorization: Bearer " + key + "\r\n\r\n");
    return QTest::qWaitFor([&] { return client.isAnswered(); }) ? client.status() : -1;
}

void TestHttpEndpoint::isOffByDefault()
{
    QVERIFY(!m_endpoint->isListening());
    QVERIFY(!m_endpoint->settings().enabled);
}

void TestHttpEndpoint::servesWithAKey()
{
    QVERIFY(finished(m_endpoint->enable(0)));
    const QByteArray key = addKey();
    QCOMPARE(get(key), 200);
    QCOMPARE(get("other"), 401);
}

void TestHttpEndpoint::checksTheHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("name") << QByteArray("localhost:PORT") << 200;
    QTest::newRow("IPv6") << QByteArray("[::1]:PORT") << 200;
    QTest::newRow("rebound") << QByteArray("evil.example:PORT") << 421;
    QTest::newRow("no port") << QByteArray("127.0.0.1") << 421;
}

void TestHttpEndpoint::checksTheHost()
{
    QFETCH(QByteArray, host);
    QVERIFY(finished(m_endpoint->enable(0)));
    host.replace("PORT", QByteArray::number(m_endpoint->settings().port));
    QTEST(get(addKey(), host), "status");
}

void TestHttpEndpoint::survivesARestart()
{
    QVERIFY(finished(m_endpoint->enable(0)));
    const QByteArray key = addKey();
    const auto before = m_endpoint->settings();
    restart();
    QCOMPARE(m_endpoint->settings(), before);
    QCOMPARE(get(key), 200);
}

void TestHttpEndpoint::newKeyVoidsTheOld()
{
    QVERIFY(finished(m_endpoint->enable(0)));
    const QByteArray first = addKey(), second = addKey();
    QVERIFY(first != second);
    QCOMPARE(get(first), 401);
    QCOMPARE(get(second), 200);
    QCOMPARE(m_endpoint->settings().consumers.size(), 1);
}

void TestHttpEndpoint::removedKeyIsVoid()
{
    QVERIFY(finished(m_endpoint->enable(0)));
    const QByteArray key = addKey();
    QVERIFY(finished(m_endpoint->removeKey(u"sync"_s)));
    QCOMPARE(get(key), 401);
    QCOMPARE(codeOf(finished(m_endpoint->removeKey(u"sync"_s))), u"no-such-consumer"_s);
}

void TestHttpEndpoint::disabledDoesNotListen()
{
    QVERIFY(finished(m_endpoint->enable(0)));
    const quint16 port = m_endpoint->settings().port;
    QVERIFY(finished(m_endpoint->disable()));
    QVERIFY(!m_endpoint->isListening());
    restart();
    QVERIFY(!m_endpoint->isListening());
    QVERIFY(finished(m_endpoint->enable(0)));
    QCOMPARE(m_endpoint->settings().port, port); // programs know it
}

void TestHttpEndpoint::portIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto enabled = finished(m_endpoint->enable(other.serverPort()));
    QCOMPARE(codeOf(enabled), u"port-taken"_s);
    QVERIFY(!m_endpoint->settings().enabled);
    // A running one goes on where it was.
    QVERIFY(finished(m_endpoint->enable(0)));
    const auto before = m_endpoint->settings();
    QVERIFY(!finished(m_endpoint->enable(other.serverPort())));
    QCOMPARE(m_endpoint->settings(), before);
    QVERIFY(m_endpoint->isListening());
}

void TestHttpEndpoint::lastUseIsKept()
{
    QVERIFY(finished(m_endpoint->enable(0)));
    const QByteArray key = addKey();
    QVERIFY(!m_endpoint->settings().consumers.first().lastUsedAt.isValid());
    m_changed.clear();
    get(key);
    settle();
    QCOMPARE(m_endpoint->settings().consumers.first().lastUsedAt, m_clock.now());
    QCOMPARE(m_changed, QList{m_id});
    const QDateTime first = m_clock.now();
    m_clock.advance(std::chrono::minutes(1));
    get(key);
    settle();
    QCOMPARE(m_endpoint->settings().consumers.first().lastUsedAt, first);
    QCOMPARE(m_changed.size(), 1);
}

void TestHttpEndpoint::forgetsConnections()
{
    QVERIFY(finished(m_endpoint->addKey(u"sync"_s, {m_id, QUuid::createUuid()})));
    QVERIFY(finished(m_endpoint->setGoogleConnection(m_id)));
    m_endpoint->forget(m_id);
    settle();
    QCOMPARE(m_endpoint->settings().consumers.first().connections.size(), 1);
    QVERIFY(m_endpoint->settings().googleConnection.isNull());
}

void TestHttpEndpoint::keepsNoKey()
{
    const QByteArray key = addKey();
    const QString stored = m_store->meta(u"endpoint/settings"_s).value();
    QVERIFY(!stored.isEmpty());
    QVERIFY(!stored.contains(QString::fromLatin1(key)));
}

EVERGRANT_TEST(TestHttpEndpoint)
#include "tst_httpendpoint.moc"
