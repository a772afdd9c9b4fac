// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "net/formencoding.h"
#include "oauth/deviceauthorization.h"
#include "oauth/tokengrant.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDeviceAuthorization : public QObject
{
    Q_OBJECT

    static ClientConfig config()
    {
        ClientConfig config;
        config.providerName = u"Acme"_s;
        config.clientId = u"client 1"_s;
        config.clientAuth = ClientAuth::None;
        config.scopes = {u"contact_data"_s, u"offline_access"_s};
        return config;
    }
    static Result<DeviceAuthorization> read(int status, const QByteArray& body)
    {
        TokenExchange exchange;
        exchange.delivery = TokenExchange::Delivery::Answered;
        exchange.status = status;
        exchange.body = Secret::take(QByteArray(body));
        return readDeviceAuthorization(exchange, config());
    }

private Q_SLOTS:
    void asksWhatRfc8628Says()
    {
        ClientConfig asking = config();
        asking.authorizationParameters = {{u"response_type"_s, u"code"_s}, {u"client_id"_s, u"another"_s}};
        const auto request = deviceAuthorizationRequest(asking, {}, {});
        QVERIFY(request);
        QCOMPARE(request->form.reveal().toByteArray(),
                 "scope=contact_data+offline_access&client_id=client+1&response_type=code");
        QVERIFY(request->authorization.isEmpty());

        asking.clientAuth = ClientAuth::SecretBasic;
        asking.deviceAuthorizationEndpoint = QUrl(u"https://as.example/device"_s);
        asking.tokenEndpoint = QUrl(u"https://as.example/token"_s);
        const auto proven = deviceAuthorizationRequest(asking, Secret::take("s"), {});
        QVERIFY(proven);
        QCOMPARE(proven->authorization.reveal().toByteArray(), "Basic " + QByteArray("client+1:s").toBase64());
        QVERIFY(proven->form.reveal().contains("client_id=client+1"));
    }

    void namesTheResource()
    {
        ClientConfig asking = config();
        asking.authorizationParameters = {{u"resource"_s, u"https://api.example/v1"_s}};
        const auto request = deviceAuthorizationRequest(asking, {}, {});
        QVERIFY(request->form.reveal().contains("resource=https%3A%2F%2Fapi.example%2Fv1"));
        const auto poll = tokenRequest(DeviceCodeGrant(Secret::take("dc")), asking, {}, {});
        QVERIFY(poll->form.reveal().contains("resource=https%3A%2F%2Fapi.example%2Fv1"));
    }

    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("complete");
        QTest::addColumn<int>("expiresIn");
        QTest::addColumn<int>("interval");
        const auto row = [](const char* name, const char* body, const char* page, const char* complete, int expiresIn,
                            int interval) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(page) << QString::fromLatin1(complete)
                                << expiresIn << interval;
        };
        row("RFC 8628",
            R"({"device_code":"dc","user_code":"WDJB-MJHT","verification_uri":"https://as.example/device",)"
            R"("verification_uri_complete":"https://as.example/device?user_code=WDJB-MJHT","expires_in":1800,"interval":8})",
            "https://as.example/device", "https://as.example/device?user_code=WDJB-MJHT", 1800, 8);
        row("no interval",
            R"({"device_code":"dc","user_code":"WDJB-MJHT","verification_uri":"https://as.example/device",)"
            R"("expires_in":900})",
            "https://as.example/device", "", 900, 5);
        row("Google's",
            R"({"device_code":"dc","user_code":"WDJB-MJHT","verification_url":"https://as.example/device",)"
            R"("expires_in":"1800","interval":"5"})",
            "https://as.example/device", "", 1800, 5);
        row("a form",
            "device_code=dc&user_code=WDJB-MJHT&verification_uri=https%3A%2F%2Fas.example%2Flogin&expires_in=899"
            "&interval=5",
            "https://as.example/login", "", 899, 5);
        row("negative numbers",
            R"({"device_code":"dc","user_code":"WDJB-MJHT","verification_uri":"https://as.example/d",)"
            R"("expires_in":-1,"interval":-5})",
            "https://as.example/d", "", 600, 5);
        row("an address with the code that is unsafe",
            R"({"device_code":"dc","user_code":"WDJB-MJHT","verification_uri":"https://as.example/d",)"
            R"("verification_uri_complete":"javascript:alert","expires_in":60})",
            "https://as.example/d", "", 60, 5);
    }
    void readsAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, page);
        QFETCH(QString, complete);
        QFETCH(int, expiresIn);
        QFETCH(int, interval);
        const auto answer = read(200, body);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->deviceCode, Secret::take("dc"));
        QCOMPARE(answer->shown.userCode, u"WDJB-MJHT"_s);
        QCOMPARE(answer->shown.verificationUri, QUrl(page));
        QCOMPARE(answer->shown.verificationUriComplete, QUrl(complete));
        QCOMPARE(answer->shown.expiresIn, std::chrono::seconds(expiresIn));
        QCOMPARE(answer->interval, std::chrono::seconds(interval));
    }

    void explainsRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, int status, const char* body, ErrorKind kind, const char* code,
                            const char* words) {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(code)
                                << QString::fromLatin1(words);
        };
        constexpr auto person = ErrorKind::PersonNeeded;
        row("wrong client", 401, R"({"error":"invalid_client"})", person, "invalid_client", "client ID");
        row("flow not allowed", 400, R"({"error":"unauthorized_client"})", person, "unauthorized_client", "portal");
        row("GitHub, with 200", 200, R"({"error":"device_flow_disabled"})", person, "device_flow_disabled", "device");
        row("scope", 400, R"({"error":"invalid_scope"})", person, "invalid_scope", "scopes");
        row("not there", 404, "<html>", person, "device-answer-unusable", "device_authorization_endpoint");
        row("half an answer", 200, R"({"device_code":"dc"})", person, "device-answer-unusable", "200");
        row("page over http", 200, R"({"device_code":"d","user_code":"u","verification_uri":"http://as.example/d"})",
            person, "device-answer-unusable", "code");
        row("busy", 503, "", ErrorKind::Temporary, "http-503", "Try again");
        row("too often", 429, R"({"error":"slow_down"})", ErrorKind::Temporary, "http-429", "Try again");
    }
    void explainsRefusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(QString, words);
        const auto answer = read(status, body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().code, code);
        QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
    }
};

EVERGRANT_TEST(TestDeviceAuthorization)
#include "tst_deviceauthorization.moc"
