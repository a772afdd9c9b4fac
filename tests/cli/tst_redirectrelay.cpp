// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/redirectrelay.h"

#include "../net/rawclient.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QTcpServer>
#include <QTest>

using namespace evergrant;
using namespace evergrant::cli;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestRedirectRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesTheResponseOn();
    void foreignResponses_data();
    void foreignResponses();
    void theFirstResponseCounts();
    void aSecondBrowserWaitsToo();
    void aDeviceNeedsNone();
    void portIsTaken();
    void otherPlaces();

private:
    bool listen(const QString& redirectUri);
    QUrl callback(const QString& query) const { return QUrl(m_redirectUri + u'?' + query); }

    FakeClock m_clock;
    QTcpServer m_port; ///< was free just now
    QString m_redirectUri;
    std::unique_ptr<RedirectRelay> m_relay;
    QByteArrayList m_arrived;
};

void TestRedirectRelay::init()
{
    m_arrived.clear();
    m_relay.reset();
    QVERIFY(m_port.listen(QHostAddress::LocalHost));
    m_redirectUri = u"http://127.0.0.1:%1/call/back"_s.arg(m_port.serverPort());
    m_port.close();
}

bool TestRedirectRelay::listen(const QString& redirectUri)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(redirectUri));
    m_relay = std::make_unique<RedirectRelay>(
        m_clock, QUrl(u"https://as.example/auth?client_id=c&redirect_uri=%1&state=s%2Bt"_s.arg(encoded)));
    connect(m_relay.get(), &RedirectRelay::arrived, this,
            [this](const Secret& address) { m_arrived += address.reveal().toByteArray(); });
    const auto listening = m_relay->listen();
    return m_relay->isNeeded() && listening;
}

void TestRedirectRelay::passesTheResponseOn()
{
    QVERIFY(listen(m_redirectUri));
    RawClient browser(quint16(QUrl(m_redirectUri).port()));
    browser.get(callback(u"code=a%2Fb&state=s%2Bt&iss=https%3A%2F%2Fas.example"_s));
    QTRY_COMPARE(m_arrived.size(), 1);
    QCOMPARE(m_arrived.first(), m_redirectUri.toLatin1() + "?code=a%2Fb&state=s%2Bt&iss=https%3A%2F%2Fas.example");
    QVERIFY(!browser.isAnswered());
    m_relay->conclude({Conclusion::Outcome::Success, u"crm"_s, {}});
    QTRY_VERIFY(browser.isAnswered());
    QVERIFY2(browser.body().contains("data-outcome=\"success\""), browser.body().constData());
}

void TestRedirectRelay::foreignResponses_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("other state") << u"code=c&state=other"_s;
    QTest::newRow("no state") << u"code=c"_s;
    QTest::newRow("empty state") << u"code=c&state="_s;
    QTest::newRow("two states") << u"code=c&state=s%2Bt&state=s%2Bt"_s;
    QTest::newRow("nothing") << QString();
}

void TestRedirectRelay::foreignResponses()
{
    QFETCH(const QString, query);
    QVERIFY(listen(m_redirectUri));
    RawClient browser(quint16(QUrl(m_redirectUri).port()));
    browser.get(callback(query));
    QTRY_VERIFY(browser.isAnswered());
    QCOMPARE(browser.status(), 400);
    QVERIFY(m_arrived.isEmpty());
}

void TestRedirectRelay::theFirstResponseCounts()
{
    QVERIFY(listen(m_redirectUri));
    RawClient browser(quint16(QUrl(m_redirectUri).port()));
    browser.get(callback(u"code=first&state=s%2Bt"_s));
    QTRY_COMPARE(m_arrived.size(), 1);
    RawClient other(quint16(QUrl(m_redirectUri).port()));
    other.get(callback(u"code=second&state=s%2Bt"_s));
    QTRY_VERIFY(other.isAnswered());
    QCOMPARE(other.status(), 400);
    QCOMPARE(m_arrived.size(), 1);
}

/// Reloading the page, for example.
void TestRedirectRelay::aSecondBrowserWaitsToo()
{
    QVERIFY(listen(m_redirectUri));
    RawClient one(quint16(QUrl(m_redirectUri).port())), two(quint16(QUrl(m_redirectUri).port()));
    one.get(callback(u"error=access_denied&state=s%2Bt"_s));
    QTRY_COMPARE(m_arrived.size(), 1);
    two.get(callback(u"error=access_denied&state=s%2Bt"_s));
    QTRY_VERIFY(two.isSent());
    m_relay->conclude({Conclusion::Outcome::Failed, u"crm"_s, {}});
    QTRY_VERIFY(one.isAnswered());
    QVERIFY2(one.body().contains("data-outcome=\"failed\""), one.body().constData());
    QCOMPARE(m_arrived.size(), 1);
}

void TestRedirectRelay::aDeviceNeedsNone()
{
    m_relay = std::make_unique<RedirectRelay>(m_clock, QUrl(u"https://as.example/device?user_code=AB-CD"_s));
    QVERIFY(!m_relay->isNeeded());
}

void TestRedirectRelay::portIsTaken()
{
    QVERIFY(m_port.listen(QHostAddress::LocalHost, quint16(QUrl(m_redirectUri).port())));
    QVERIFY(!listen(m_redirectUri));
    m_port.close();
}

void TestRedirectRelay::otherPlaces()
{
    QVERIFY(!listen(u"https://app.example/callback"_s));
    QVERIFY(m_relay->isNeeded());
}

EVERGRANT_TEST(TestRedirectRelay)
#include "tst_redirectrelay.moc"
