// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "net/transport.h"
#include "oauth/devicepolling.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = DevicePolling::Step::Kind;

class TestDevicePolling : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 9, 3), QTime(12, 0), utcZone};

    static TokenExchange answered(int status, const QByteArray& body, const QByteArray& retryAfter = {})
    {
        TokenExchange exchange;
        exchange.delivery = TokenExchange::Delivery::Answered;
        exchange.status = status;
        exchange.body = Secret::take(QByteArray(body));
        exchange.contentType = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        exchange.retryAfter = retryAfter;
        return exchange;
    }
    static TokenExchange lost(const QString& code)
    {
        TokenExchange exchange = notSent(code);
        exchange.delivery = TokenExchange::Delivery::NoCompleteAnswer;
        return exchange;
    }
    DevicePolling::Step next(DevicePolling& polling, const TokenExchange& answer) const
    {
        ClientConfig config;
        config.providerName = u"Acme"_s;
        return polling.next(answer, config, m_now);
    }

    const TokenExchange m_pending = answered(400, R"({"error":"authorization_pending"})");
    const TokenExchange m_slowDown = answered(400, R"({"error":"slow_down"})");

private Q_SLOTS:
    void asksAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char* name, int status, const char* body, const char* retryAfter, int seconds) {
            QTest::newRow(name) << status << QByteArray(body) << QByteArray(retryAfter) << seconds;
        };
        row("pending", 400, R"({"error":"authorization_pending"})", "", 5);
        row("pending with HTTP 200, as GitHub has it", 200, R"({"error":"authorization_pending"})", "", 5);
        row("pending as a form", 200, "error=authorization_pending&error_description=wait", "", 5);
        row("pending with 428, as Google has it", 428, R"({"error":"authorization_pending"})", "", 5);
        row("slow down", 400, R"({"error":"slow_down"})", "", 10);
        row("slow down with 429", 429, R"({"error":"slow_down"})", "", 10);
        row("pending, and later", 400, R"({"error":"authorization_pending"})", "20", 20);
        row("pending, and sooner changes nothing", 400, R"({"error":"authorization_pending"})", "1", 5);
        row("too often", 429, "{}", "", 10);
        row("too often, and when to come back", 429, "{}", "30", 30);
        row("a server's failure", 503, "<html>", "", 10);
        row("a server's failure that says so", 400, R"({"error":"server_error"})", "", 10);
        row("busy", 400, R"({"error":"temporarily_unavailable"})", "", 10);
        row("a page of the network", 200, "<html>Welcome", "", 10);
        row("Retry-After as a date", 503, "", "Thu, 03 Sep 2026 12:00:45 GMT", 45);
    }
    void asksAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, seconds);
        DevicePolling polling(5s);
        const auto step = next(polling, answered(status, body, retryAfter));
        QCOMPARE(step.kind, Kind::AskAgain);
        QCOMPARE(step.wait, std::chrono::seconds(seconds));
    }

    void slowDownIsForGood()
    {
        DevicePolling polling(7s);
        QCOMPARE(next(polling, m_pending).wait, 7s);
        QCOMPARE(next(polling, m_slowDown).wait, 12s);
        QCOMPARE(next(polling, m_pending).wait, 12s);
        QCOMPARE(next(polling, m_slowDown).wait, 17s);
        QCOMPARE(next(polling, m_pending).wait, 17s);
    }

    void withoutAnAnswerItBacksOff_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"timeout", "connection-refused", "host-not-found", "connection-closed", "cut-short",
                                 "proxy-failed", "tls-failed"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void withoutAnAnswerItBacksOff()
    {
        QFETCH(QString, code);
        DevicePolling polling(5s);
        for (const auto wait : {10s, 20s, 40s, 60s, 60s})
            QCOMPARE(next(polling, lost(code)).wait, wait);
        QCOMPARE(next(polling, m_pending).wait, 5s);
        QCOMPARE(next(polling, lost(code)).wait, 10s);
    }

    void backsOffNoLessThanTheServerWants()
    {
        DevicePolling polling(90s);
        QCOMPARE(next(polling, lost(u"timeout"_s)).wait, 90s);
    }

    void ends_data()
    {
        QTest::addColumn<TokenExchange>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const TokenExchange& answer, ErrorKind kind, const char* code) {
            QTest::newRow(name) << answer << kind << QString::fromLatin1(code);
        };
        constexpr auto person = ErrorKind::PersonNeeded;
        row("denied", answered(400, R"({"error":"access_denied"})"), person, "access_denied");
        row("denied, as Microsoft has it", answered(400, R"({"error":"authorization_declined"})"), person,
            "access_denied");
        row("a code that nobody knows", answered(400, R"({"error":"bad_verification_code"})"), ErrorKind::Temporary,
            "bad_verification_code");
        row("expired", answered(400, R"({"error":"expired_token"})"), ErrorKind::Temporary, "expired_token");
        row("wrong secret", answered(401, R"({"error":"invalid_client"})"), person, "invalid_client");
        row("spent", answered(400, R"({"error":"invalid_grant"})"), person, "invalid_grant");
        row("not found", answered(404, "<html>"), person, "http-404");
        row("key", notSent(Error{ErrorKind::Usage, u"key-unreadable"_s, u"The key."_s}), person, "key-unreadable");
        row("certificate", notSent(u"tls-expired"_s), person, "tls-expired");
        row("proxy's password", notSent(u"proxy-auth"_s), person, "proxy-auth");
    }
    void ends()
    {
        QFETCH(TokenExchange, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        DevicePolling polling(5s);
        const auto step = next(polling, answer);
        QCOMPARE(step.kind, Kind::Ended);
        QCOMPARE(step.error.kind, kind);
        QCOMPARE(step.error.code, code);
        QVERIFY(!step.error.message.isEmpty());
    }
    void deniedInPlainWords()
    {
        for (const char* body : {R"({"error":"access_denied"})", R"({"error":"authorization_declined"})"}) {
            DevicePolling polling(5s);
            QCOMPARE(next(polling, answered(400, body)).error.message, u"The sign-in at Acme was declined."_s);
        }
    }

    void tokensEndIt()
    {
        DevicePolling polling(5s);
        QCOMPARE(next(polling, answered(200, R"({"access_token":"at","token_type":"bearer"})")).kind, Kind::Tokens);
    }
};

EVERGRANT_TEST(TestDevicePolling)
#include "tst_devicepolling.moc"
