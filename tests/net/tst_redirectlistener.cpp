// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirectlistener.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "rawclient.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesOtherPlaces_data();
    void refusesOtherPlaces();
    void takesAFreePort();
    void answersWhatIsNoResponse_data();
    void answersWhatIsNoResponse();
    void browsersWaitForTheEnd();
    void laterBrowsersAreToldTheSame();
    void closes();

private:
    QUrl listening() { return m_listener->listen(QUrl(u"http://127.0.0.1:0/back"_s)) ? address() : QUrl(); }
    QUrl address() const { return QUrl(m_listener->redirectUri().toString() + u"?code=c&state=s"_s); }
    quint16 port() const { return quint16(m_listener->redirectUri().port()); }

    FakeClock m_clock;
    QList<QByteArray> m_arrived; ///< queries
    std::unique_ptr<RedirectListener> m_listener;
};

void TestRedirectListener::init()
{
    m_arrived.clear();
    m_listener = std::make_unique<RedirectListener>(m_clock, [this](const HttpRequest& request, const auto& browser) {
        m_arrived += request.query;
        m_listener->keepWaiting(browser);
    });
}

void TestRedirectListener::refusesOtherPlaces_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("other host") << QUrl(u"http://app.example/back"_s);
    QTest::newRow("TLS") << QUrl(u"https://localhost/back"_s);
    QTest::newRow("fragment") << QUrl(u"http://localhost/back#here"_s);
    QTest::newRow("own scheme") << QUrl(u"evergrant://localhost/back"_s);
}

void TestRedirectListener::refusesOtherPlaces()
{
    QFETCH(const QUrl, address);
    const auto listening = m_listener->listen(address);
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, u"redirect-not-loopback"_s);
}

void TestRedirectListener::takesAFreePort()
{
    QVERIFY(m_listener->listen(QUrl(u"http://localhost"_s)));
    QVERIFY(port() > 0);
    QCOMPARE(m_listener->path(), QByteArray("/"));
}

void TestRedirectListener::answersWhatIsNoResponse_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("path") << QByteArray("GET /other?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n") << 404;
    QTest::newRow("HEAD") << QByteArray("HEAD /back?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n") << 200;
    QTest::newRow("POST") << QByteArray("POST /back?code=c HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n") << 405;
    QTest::newRow("Host") << QByteArray("GET /back?code=c HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 421;
}

void TestRedirectListener::answersWhatIsNoResponse()
{
    QFETCH(QByteArray, request);
    QVERIFY(!listening().isEmpty());
    RawClient client(port());
    client.send(request.replace("HOST", address().authority().toUtf8()));
    QTRY_VERIFY(client.isAnswered() || client.isClosed());
    QTEST(client.status(), "status");
    QVERIFY(m_arrived.isEmpty());
}

void TestRedirectListener::browsersWaitForTheEnd()
{
    QVERIFY(!listening().isEmpty());
    RawClient browser(port());
    browser.get(address());
    QTRY_COMPARE(m_arrived, QList<QByteArray>{"code=c&state=s"});
    QVERIFY(!browser.isAnswered() && !m_listener->isOver());
    m_listener->conclude({Conclusion::Outcome::Success, u"crm"_s, {}});
    QTRY_VERIFY(browser.isAnswered());
    QVERIFY2(browser.body().contains("data-outcome=\"success\""), browser.body().constData());
}

void TestRedirectListener::laterBrowsersAreToldTheSame()
{
    QVERIFY(!listening().isEmpty());
    m_listener->stopWaiting({Conclusion::Outcome::Expired, {}, {}});
    m_listener->stopWaiting({Conclusion::Outcome::Success, {}, {}}); // the first one counts
    RawClient browser(port());
    browser.get(address());
    QTRY_VERIFY(browser.isAnswered());
    QVERIFY2(browser.body().contains("data-outcome=\"expired\""), browser.body().constData());
}

void TestRedirectListener::closes()
{
    const QUrl url = listening();
    m_listener->conclude({Conclusion::Outcome::Success, {}, {}});
    RawClient browser(quint16(url.port()));
    browser.get(url);
    QTRY_VERIFY(browser.isClosed());
    QCOMPARE(m_listener->redirectUri().port(), url.port());
}

EVERGRANT_TEST(TestRedirectListener)
#include "tst_redirectlistener.moc"
