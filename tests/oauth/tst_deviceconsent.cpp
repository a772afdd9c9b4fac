// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/consents.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Delivery = TokenExchange::Delivery;

class TestDeviceConsent : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<AnsweringServer> m_server;
    std::unique_ptr<Consents> m_consents;

    ClientConfig config() const
    {
        ClientConfig config;
        config.providerName = u"Acme"_s;
        config.connectionName = u"acme"_s;
        config.grantType = GrantType::Device;
        config.clientId = u"client"_s;
        config.clientAuth = ClientAuth::None;
        config.deviceAuthorizationEndpoint = m_server->url(u"/device"_s);
        config.tokenEndpoint = m_server->url();
        config.tokenParameters = {{u"extra"_s, u"1"_s}, {u"grant_type"_s, u"another"_s}};
        config.tokenHeaders = {{u"X-Preset"_s, u"yes"_s}};
        config.timeout = 30s;
        return config;
    }
    /// After one answer of the device authorization endpoint, with an interval of 5 s.
    std::shared_ptr<ConsentAttempt> begun(std::chrono::seconds timeout = 1h, int expiresIn = 600)
    {
        m_server->answer("{\"device_code\":\"secret-dc\",\"user_code\":\"WDJB-MJHT\",\"expires_in\":" +
                         QByteArray::number(expiresIn) +
                         ","
                         "\"verification_uri\":\"https://as.example/device\"}");
        auto attempt = QCoro::waitFor(m_consents->begin(config(), {}, timeout));
        if (!attempt)
            return nullptr;
        (void)(*attempt)->consent();
        return *attempt;
    }
    /// One poll more has been answered after `wait`, and none before.
    void pollsAfter(std::chrono::seconds wait)
    {
        const int before = m_server->count();
        m_clock.advance(wait - 1ms);
        QCOMPARE(m_server->count(), before);
        m_clock.advance(1ms);
        QTRY_COMPARE(m_server->count(), before + 1);
    }
    void pending() { m_server->answer(R"({"error":"authorization_pending"})", 400); }
    /// The answer to the last poll has been read: the alarm of its time-out is gone.
    void settled() { QTRY_VERIFY(!m_clock.isArmedFor(config().timeout)); }

private Q_SLOTS:
    void init()
    {
        m_clock = test::FakeClock();
        m_server = std::make_unique<AnsweringServer>();
        m_consents = std::make_unique<Consents>(m_clock);
    }

    void fromTheCodeToTheTokens()
    {
        const auto attempt = begun();
        QVERIFY(attempt);
        QCOMPARE(m_server->last().form().value("client_id"), QByteArray("client"));
        QCOMPARE(attempt->deviceCode().userCode, u"WDJB-MJHT"_s);
        QCOMPARE(attempt->signInUrl(), QUrl(u"https://as.example/device"_s));
        QVERIFY(attempt->redirectUri().isEmpty());
        auto consent = attempt->consent();
        pending();
        pollsAfter(5s);
        const FormFields sent = m_server->last().form();
        QCOMPARE(sent.value("grant_type"), QByteArray("urn:ietf:params:oauth:grant-type:device_code"));
        QCOMPARE(sent.value("device_code"), QByteArray("secret-dc"));
        QCOMPARE(sent.value("client_id"), QByteArray("client"));
        QCOMPARE(sent.value("extra"), QByteArray("1"));
        QCOMPARE(m_server->last().header("X-Preset"), QByteArray("yes"));
        settled();
        QVERIFY(!consent.isReady());
        m_server->answer(R"({"access_token":"at","token_type":"Bearer","refresh_token":"rt"})");
        pollsAfter(5s);
        QVERIFY(QCoro::waitFor(consent));
        for (int i = 0; i < 2; ++i) { // kept, and nothing is sent for it
            const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
            QCOMPARE(exchange.delivery, Delivery::Answered);
            QVERIFY(exchange.body.reveal().contains("\"refresh_token\":\"rt\""));
        }
        QCOMPARE(m_server->count(), 3);
        m_clock.advance(1h);
        QCOMPARE(m_server->count(), 3);
        // At the end what was received is the grant's, and nobody else keeps it.
        attempt->conclude({Conclusion::Outcome::Success, {}, {}});
        QVERIFY(QCoro::waitFor(attempt->exchange()).body.isEmpty());
    }

    /// Any answer may hold the tokens: nobody is asked before the caller is ready for them.
    void asksNothingBeforeSomebodyWaits()
    {
        m_server->answer("{\"device_code\":\"dc\",\"user_code\":\"WDJB-MJHT\",\"expires_in\":600,"
                         "\"verification_uri\":\"https://as.example/device\"}");
        const auto attempt = QCoro::waitFor(m_consents->begin(config(), {}, 1h));
        QVERIFY(attempt);
        m_clock.advance(60s);
        QCOMPARE(m_server->count(), 1);
        m_server->answer(R"({"access_token":"at","token_type":"Bearer","refresh_token":"rt"})");
        auto consent = (*attempt)->consent();
        auto another = (*attempt)->consent(); // asks no second time
        pollsAfter(5s);
        QVERIFY(QCoro::waitFor(consent));
        QVERIFY(QCoro::waitFor(another));
        QCOMPARE(m_server->count(), 2);
    }

    void obeysTheServersPace()
    {
        const auto attempt = begun();
        m_server->answer(R"({"error":"slow_down"})", 400);
        pollsAfter(5s);
        settled();
        pending();
        pollsAfter(10s);
        settled();
        pending();
        pollsAfter(10s);
    }

    void backsOffWhenNobodyAnswers()
    {
        const auto attempt = begun();
        pollsAfter(5s); // no answer
        m_clock.advance(29s);
        QCOMPARE(m_server->count(), 2); // one request at a time, whatever the interval says
        m_clock.advance(1s);            // it is given up
        settled();
        pollsAfter(10s);
        pending();
        settled();
        pending();
        pollsAfter(5s);
    }

    void eachPollIsSentOnce()
    {
        const auto attempt = begun();
        m_server->hangUp();
        pollsAfter(5s);
        settled();
        QCOMPARE(m_server->count(), 2);
        pending();
        pollsAfter(10s);
    }

    void denied()
    {
        const auto attempt = begun();
        m_server->answer(R"({"error":"access_denied"})", 400);
        pollsAfter(5s);
        const auto consent = QCoro::waitFor(attempt->consent());
        QVERIFY(!consent);
        QCOMPARE(consent.error().kind, ErrorKind::PersonNeeded);
        QCOMPARE(consent.error().code, u"access_denied"_s);
        QCOMPARE(QCoro::waitFor(attempt->exchange()).delivery, Delivery::NotSent);
        QCOMPARE(m_clock.armedAlarms(), 0);
    }

    void stopsWhenTheCodeHasExpired_data()
    {
        QTest::addColumn<int>("timeout");
        QTest::addColumn<int>("expiresIn");
        QTest::newRow("the code's own time") << 3600 << 13;
        QTest::newRow("ours is shorter") << 13 << 600;
    }
    void stopsWhenTheCodeHasExpired()
    {
        QFETCH(int, timeout);
        QFETCH(int, expiresIn);
        const auto attempt = begun(std::chrono::seconds(timeout), expiresIn);
        auto consent = attempt->consent();
        for (int i = 0; i < 2; ++i) {
            pending();
            pollsAfter(5s);
            settled();
        }
        m_clock.advance(2999ms);
        QVERIFY(!consent.isReady());
        m_clock.advance(1ms);
        const auto ended = QCoro::waitFor(consent);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Temporary);
        QCOMPARE(ended.error().code, u"timeout"_s);
        QCOMPARE(m_clock.armedAlarms(), 0);
        m_clock.advance(1h);
        QCOMPARE(m_server->count(), 3);
    }

    void anAnswerThatIsUnderWayAtTheEndCounts_data()
    {
        QTest::addColumn<bool>("tokens");
        QTest::newRow("tokens") << true;
        QTest::newRow("still pending") << false;
    }
    void anAnswerThatIsUnderWayAtTheEndCounts()
    {
        QFETCH(bool, tokens);
        const auto attempt = begun(6s);
        auto consent = attempt->consent();
        pollsAfter(5s); // not answered yet
        m_clock.advance(2s);
        QVERIFY(!consent.isReady());
        if (tokens)
            m_server->answer(R"({"access_token":"at","token_type":"Bearer"})");
        else
            pending();
        const auto ended = QCoro::waitFor(consent);
        QCOMPARE(ended ? QString() : ended.error().code, tokens ? QString() : u"timeout"_s);
        QCOMPARE(m_server->count(), 2);
        QCOMPARE(m_clock.armedAlarms(), 0);
    }

    void cancelledAtOnce_data()
    {
        QTest::addColumn<bool>("underWay");
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("between two polls") << false << false;
        QTest::newRow("destroyed between two polls") << false << true;
        QTest::newRow("destroyed during a poll") << true << true;
    }
    void cancelledAtOnce()
    {
        QFETCH(bool, underWay);
        QFETCH(bool, destroyed);
        auto attempt = begun();
        if (underWay)
            pollsAfter(5s);
        auto consent = attempt->consent();
        if (destroyed)
            attempt.reset();
        else
            attempt->cancel();
        const auto ended = QCoro::waitFor(consent);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_clock.armedAlarms(), 0);
        if (attempt)
            QCOMPARE(QCoro::waitFor(attempt->exchange()).delivery, Delivery::NotSent);
    }

    void anAnswerThatIsUnderWayWhenCancelledCounts_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("tokens") << u"tokens"_s;
        QTest::newRow("still pending") << u"pending"_s;
        QTest::newRow("connection lost") << u"lost"_s;
        QTest::newRow("none") << u"none"_s;
    }
    void anAnswerThatIsUnderWayWhenCancelledCounts()
    {
        QFETCH(QString, answer);
        const bool tokens = answer == "tokens"_L1;
        const auto attempt = begun();
        auto consent = attempt->consent();
        pollsAfter(5s); // not answered yet
        attempt->cancel();
        attempt->cancel();
        QVERIFY(!consent.isReady());
        if (tokens)
            m_server->answer(R"({"access_token":"at","token_type":"Bearer","refresh_token":"rt"})");
        else if (answer == "pending"_L1)
            pending();
        else if (answer == "lost"_L1)
            m_server->hangUp();
        else
            m_clock.advance(30s); // the time-out of one request is the longest that it takes
        const auto ended = QCoro::waitFor(consent);
        QCOMPARE(ended ? QString() : ended.error().code, tokens ? QString() : u"cancelled"_s);
        const TokenExchange exchange = QCoro::waitFor(attempt->exchange());
        QCOMPARE(exchange.delivery, tokens ? Delivery::Answered : Delivery::NotSent);
        QCOMPARE(m_clock.armedAlarms(), 0);
        m_clock.advance(1h);
        QCOMPARE(m_server->count(), 2);
    }

    void nothingToPaste()
    {
        const auto attempt = begun();
        const auto pasted = attempt->acceptPastedAddress(u"http://localhost/callback?code=c&state=s"_s);
        QVERIFY(!pasted);
        QCOMPARE(pasted.error().kind, ErrorKind::Usage);
        QCOMPARE(pasted.error().code, u"not-a-redirect"_s);
        QVERIFY(pasted.error().message.contains(u"WDJB-MJHT"_s));
        QVERIFY(!pasted.error().message.contains(u"secret-dc"_s));
    }

    void beginsOnlyWithGoodAddresses_data()
    {
        QTest::addColumn<QUrl>("device");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QUrl() << u"endpoint-missing"_s;
        QTest::newRow("http") << QUrl(u"http://as.example/device"_s) << u"endpoint-unsafe"_s;
    }
    void beginsOnlyWithGoodAddresses()
    {
        QFETCH(QUrl, device);
        QFETCH(QString, code);
        ClientConfig wrong = config();
        wrong.deviceAuthorizationEndpoint = device;
        const auto attempt = QCoro::waitFor(m_consents->begin(wrong, {}, 60s));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().code, code);
        QCOMPARE(m_server->count(), 0);
    }

    void beginningIsCancelledWithItsService()
    {
        auto task = m_consents->begin(config(), {}, 60s);
        QTRY_COMPARE(m_server->count(), 1);
        m_consents.reset();
        const auto attempt = QCoro::waitFor(task);
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().kind, ErrorKind::Cancelled);
    }

    void noConsentWhereNobodyIsNeeded()
    {
        ClientConfig alone = config();
        alone.grantType = GrantType::ClientCredentials;
        const auto attempt = QCoro::waitFor(m_consents->begin(alone, {}, 60s));
        QVERIFY(!attempt);
        QCOMPARE(attempt.error().code, u"consent-not-needed"_s);
    }

    void codeGrantGoesToTheBrowser()
    {
        ClientConfig browser = config();
        browser.grantType = GrantType::Code;
        browser.authorizationEndpoint = QUrl(u"https://as.example/auth"_s);
        browser.redirectUri = QUrl(u"http://localhost/callback"_s);
        const auto attempt = QCoro::waitFor(m_consents->begin(browser, {}, 60s));
        QVERIFY(attempt);
        QVERIFY((*attempt)->redirectUri().port() > 0);
    }
};

EVERGRANT_TEST(TestDeviceConsent)
#include "tst_deviceconsent.moc"
