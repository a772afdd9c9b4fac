// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

using namespace evergrant;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Delivery = TokenExchange::Delivery;
using Class = RefusalClass;
using Seconds = std::optional<std::chrono::seconds>;
Q_DECLARE_METATYPE(Seconds)

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

TokenExchange answered(int status, const QByteArray& body, const QByteArray& contentType = "application/json")
{
    TokenExchange exchange;
    exchange.delivery = Delivery::Answered;
    exchange.status = status;
    exchange.body = Secret::take(QByteArray(body));
    exchange.contentType = contentType;
    return exchange;
}

Outcome classify(int status, const QByteArray& body, const ClientConfig& config = {})
{
    return classifyTokenExchange(answered(status, body), config, now);
}

QByteArray text(const Secret& secret)
{
    return secret.reveal().toByteArray();
}

} // namespace

class TestTokenReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivery();
    void replies_data();
    void replies();
    void lives_data();
    void lives();
    void documentedLife();
    void refusals_data();
    void refusals();
    void unknowns_data();
    void unknowns();
    void rulesDecideFirst_data();
    void rulesDecideFirst();
    void obeysRetryAfter();
    void hidesTokensInDescriptions();
    void tokenTypes_data();
    void tokenTypes();
    void survivesHostileBodies();
};

void TestTokenReply::delivery()
{
    TokenExchange exchange;
    exchange.transportError = u"no route"_s;
    QCOMPARE(std::get<NotSent>(classifyTokenExchange(exchange, {}, now)).reason, u"no route"_s);
    exchange.delivery = Delivery::NoCompleteAnswer;
    QCOMPARE(std::get<Unknown>(classifyTokenExchange(exchange, {}, now)).code, u"no-answer"_s);
    exchange.transportCode = u"timeout"_s;
    QCOMPARE(std::get<Unknown>(classifyTokenExchange(exchange, {}, now)).code, u"timeout"_s);
    // Half an answer is none, however complete its piece of JSON looks.
    exchange.status = 200;
    exchange.body = Secret::take(QByteArray(R"({"access_token":"a"})"));
    QVERIFY(std::holds_alternative<Unknown>(classifyTokenExchange(exchange, {}, now)));

    auto proxied = answered(407, R"({"error":"invalid_grant"})");
    QVERIFY(std::holds_alternative<NotSent>(classifyTokenExchange(proxied, {}, now)));
    proxied.fromProxy = true;
    QVERIFY(std::holds_alternative<NotSent>(classifyTokenExchange(proxied, {}, now)));
}

void TestTokenReply::replies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    const QByteArray json("application/json;charset=UTF-8"), form("application/x-www-form-urlencoded");
    const auto row = [](const char* name, int status, const char* body, const QByteArray& type, const char* access,
                        const char* refresh) {
        QTest::newRow(name) << status << QByteArray(body) << type << QByteArray(access) << QByteArray(refresh);
    };
    row("full", 200, R"({"access_token":"a","refresh_token":"r","token_type":"Bearer"})", json, "a", "r");
    row("no refresh token", 200, R"({"access_token":"a","token_type":"bearer"})", json, "a", "");
    row("empty refresh token", 200, R"({"access_token":"a","refresh_token":""})", json, "a", "");
    row("null refresh token", 200, R"({"access_token":"a","refresh_token":null})", json, "a", "");
    row("number as refresh token", 200, R"({"access_token":"a","refresh_token":7})", json, "a", "");
    row("wrong content type", 200, R"({"access_token":"a"})", "text/html", "a", "");
    row("byte order mark", 200, "\xEF\xBB\xBF{\"access_token\":\"a\"}", json, "a", "");
    row("blanks around", 200, "\r\n {\"access_token\":\"a\"} \n", json, "a", "");
    row("form", 200, "access_token=a%2Bb&refresh_token=r%20s&expires_in=5", form, "a+b", "r s");
    row("form without type", 200, "access_token=a&token_type=bearer", "", "a", "");
    row("empty error", 200, R"({"error":"","access_token":"a"})", json, "a", "");
    row("null error", 200, R"({"error":null,"access_token":"a"})", json, "a", "");
    row("false error", 200, R"({"error":false,"access_token":"a"})", json, "a", "");
    row("created", 201, R"({"access_token":"a","refresh_token":"r"})", json, "a", "r");
    row("tokens in a 502 are tokens", 502, R"({"access_token":"a","refresh_token":"r"})", json, "a", "r");
    row("refresh token only", 200, R"({"refresh_token":"r"})", json, "", "r");
    row("foreign type with refresh token", 200, R"({"access_token":"a","refresh_token":"r","token_type":"mac"})", json,
        "a", "r");
    row("line break in the access token", 200, R"({"access_token":"a\r\nX: y","refresh_token":"r"})", json, "", "r");
    row("umlaut in the access token", 200, R"({"access_token":"\u00e4","refresh_token":"r"})", json, "", "r");
    row("refresh token with anything", 200, R"({"access_token":"a","refresh_token":"r+%41 \u00e4"})", json, "a",
        "r+%41 \xc3\xa4");
}

void TestTokenReply::replies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, access);
    QFETCH(QByteArray, refresh);
    const auto outcome = classifyTokenExchange(answered(status, body, contentType), {}, now);
    const auto* reply = std::get_if<TokenReply>(&outcome);
    QVERIFY(reply);
    QCOMPARE(text(reply->accessToken), access);
    QCOMPARE(text(reply->refreshToken), refresh);
}

void TestTokenReply::lives_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<bool>("zeroMeansNever");
    QTest::addColumn<Seconds>("life");
    QTest::addColumn<bool>("never");
    const auto row = [](const char* expiresIn, Seconds life, bool zeroMeansNever = false, bool never = false) {
        QTest::addRow("%s%s", expiresIn, zeroMeansNever ? " (0 is never)" : "")
            << QByteArray(expiresIn) << zeroMeansNever << life << never;
    };
    row("3600", 3600s);
    row("\"3600\"", 3600s);
    row("\" 3600 \"", 3600s);
    row("3599.9", 3599s);
    row("\"3599.9\"", 3599s);
    row("1e3", 1000s);
    row("1", 1s);
    row("0", std::nullopt);
    row("0", std::nullopt, true, true);
    row("\"0\"", std::nullopt, true, true);
    row("0.5", std::nullopt, true, false);
    row("-1", std::nullopt, true, false);
    row("null", std::nullopt, true, false);
    row("\"soon\"", std::nullopt);
    row("\"\"", std::nullopt);
    row("\"inf\"", std::nullopt);
    row("\"nan\"", std::nullopt);
    row("true", std::nullopt);
    row("{}", std::nullopt);
    row("[3600]", std::nullopt);
    row("1e300", std::chrono::days(3650));
    row("9223372036854775808", std::chrono::days(3650));
    row("\"1788440400\"", 3600s); // the time of the end instead of the time until then
    row("1788440400", 3600s);
}

void TestTokenReply::lives()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(bool, zeroMeansNever);
    QFETCH(Seconds, life);
    QFETCH(bool, never);
    ClientConfig config;
    config.zeroExpiresInMeansNever = zeroMeansNever;
    QCOMPARE(now.toSecsSinceEpoch(), 1788436800);
    const auto outcome = classify(200, R"({"access_token":"a","expires_in":)" + expiresIn + "}", config);
    const auto& reply = std::get<TokenReply>(outcome);
    QCOMPARE(reply.expiresIn, life);
    QCOMPARE(reply.neverExpires, never);
}

void TestTokenReply::documentedLife()
{
    ClientConfig config;
    config.accessTokenLife = 28800s;
    const auto life = [&config](const QByteArray& field) {
        return std::get<TokenReply>(classify(200, R"({"access_token":"a")" + field + "}", config)).expiresIn;
    };
    QCOMPARE(life(""), Seconds(28800s));
    QCOMPARE(life(R"(,"expires_in":null)"), Seconds(28800s));
    QCOMPARE(life(R"(,"expires_in":60)"), Seconds(60s));
    QCOMPARE(life(R"(,"expires_in":"soon")"), Seconds());
}

void TestTokenReply::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Class>("means");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const auto row = [](const char* name, int status, const char* body, Class means, const char* error,
                        const char* description = "") {
        QTest::newRow(name) << status << QByteArray(body) << means << QString::fromUtf8(error)
                            << QString::fromUtf8(description);
    };
    row("dead", 400, R"({"error":"invalid_grant","error_description":"The refresh token is invalid or expired."})",
        Class::GrantDead, "invalid_grant", "The refresh token is invalid or expired.");
    row("dead, with status 200", 200, R"({"error":"bad_refresh_token"})", Class::GrantDead, "bad_refresh_token");
    row("dead, with status 500", 500, R"({"error":"invalid_grant"})", Class::GrantDead, "invalid_grant");
    row("dead, as a form", 200, "error=bad_refresh_token&error_description=It+is+old", Class::GrantDead,
        "bad_refresh_token", "It is old");
    row("sign-in needed", 400, R"({"error":"interaction_required"})", Class::GrantDead, "interaction_required");
    row("client", 401, R"({"error":"invalid_client"})", Class::ClientRejected, "invalid_client");
    row("client, with status 400", 400, R"({"error":"invalid_client"})", Class::ClientRejected, "invalid_client");
    row("client may not", 400, R"({"error":"unauthorized_client"})", Class::ClientRejected, "unauthorized_client");
    row("scope", 400, R"({"error":"invalid_scope"})", Class::RequestRejected, "invalid_scope");
    row("request", 400, R"({"error":"invalid_request"})", Class::RequestRejected, "invalid_request");
    row("grant type", 400, R"({"error":"unsupported_grant_type"})", Class::RequestRejected, "unsupported_grant_type");
    row("passes", 400, R"({"error":"temporarily_unavailable"})", Class::Transient, "temporarily_unavailable");
    row("passes too", 400, R"({"error":"server_error"})", Class::Transient, "server_error");
    row("throttled", 429, R"({"error":"too_many"})", Class::Throttled, "too_many");
    row("throttled, whatever it says", 429, R"({"error":"invalid_grant"})", Class::Throttled, "invalid_grant");
    row("throttled page", 429, "<html>slow down</html>", Class::Throttled, "http-429");
    row("throttled, empty", 429, "", Class::Throttled, "http-429");
    row("slow down", 400, R"({"error":"slow_down"})", Class::Throttled, "slow_down");
    row("array", 401, R"([{"error_key":"unauthorized","error_message":"Unauthorized"}])", Class::ClientRejected,
        "unauthorized", "Unauthorized");
    row("array, throttled", 400, R"([1,{"error_key":"throttled","error_message":"Slow"}])", Class::Throttled,
        "throttled", "Slow");
    row("bare object", 400, R"({"error_key":"invalid_grant","error_message":"Gone"})", Class::GrantDead,
        "invalid_grant", "Gone");
    row("nested", 400, R"({"error":{"code":"invalid_grant","message":"Gone"}})", Class::GrantDead, "invalid_grant",
        "Gone");
    row("nested without code", 403, R"({"error":{"message":"No"}})", Class::RequestRejected, "http-403", "No");
    row("error is true", 200, R"({"error":true,"message":"No"})", Class::RequestRejected, "http-200", "No");
    row("unknown code", 400, R"({"error":"weird"})", Class::RequestRejected, "weird");
    row("unknown code, 401", 401, R"({"error":"weird"})", Class::ClientRejected, "weird");
    row("gateway in JSON", 403, R"({"message":"Forbidden"})", Class::RequestRejected, "http-403", "Forbidden");
    row("error beside a token", 200, R"({"error":"invalid_grant","access_token":"a"})", Class::GrantDead,
        "invalid_grant");
    row("foreign type, nothing to lose", 200, R"({"access_token":"a","token_type":"mac"})", Class::RequestRejected,
        "unsupported-token-type", "mac");
}

void TestTokenReply::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Class, means);
    QFETCH(QString, error);
    QFETCH(QString, description);
    const auto outcome = classifyTokenExchange(answered(status, body, ""), {}, now);
    const auto* refused = std::get_if<Refused>(&outcome);
    QVERIFY(refused);
    QCOMPARE(refused->means, means);
    QCOMPARE(refused->error, error);
    QCOMPARE(refused->description, description);
}

void TestTokenReply::unknowns_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, int status, const char* body, const char* code) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(code);
    };
    row("page with 200", 200, "<!DOCTYPE html><html>access_token=x</html>", "not-json");
    row("empty 200", 200, "", "not-json");
    row("cut JSON", 200, R"({"access_token":"a)", "not-json");
    row("JSON text", 200, "\"ok\"", "not-json");
    row("JSON number", 200, "7", "not-json");
    row("null", 200, "null", "not-json");
    row("empty list", 200, "[]", "not-json");
    row("not UTF-8", 200, "{\"access_token\":\"\xff\"}", "not-json");
    row("empty object", 200, "{}", "no-access-token");
    row("access token is a number", 200, R"({"access_token":7})", "no-access-token");
    row("access token is empty", 200, R"({"access_token":""})", "no-access-token");
    row("access token cannot be sent", 200, R"({"access_token":"a b"})", "no-access-token");
    row("no content", 204, "", "http-204");
    row("redirect", 302, "", "http-302");
    row("gateway 400", 400, "<html>Bad Request</html>", "http-400");
    row("gateway 403", 403, "Forbidden", "http-403");
    row("not found", 404, "<html/>", "http-404");
    row("request timeout", 408, R"({"error":"timeout"})", "http-408");
    row("500", 500, "", "http-500");
    row("502 page", 502, "<html>Bad Gateway</html>", "http-502");
    row("503 JSON", 503, R"({"error":"temporarily_unavailable"})", "http-503");
    row("500 JSON", 500, R"({"error":"server_error"})", "http-500");
    row("504 JSON", 504, R"({"message":"Endpoint request timed out"})", "http-504");
}

void TestTokenReply::unknowns()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const auto outcome = classify(status, body);
    const auto* unknown = std::get_if<Unknown>(&outcome);
    QVERIFY(unknown);
    QCOMPARE(unknown->code, code);
    QVERIFY(!unknown->reason.isEmpty());
}

void TestTokenReply::rulesDecideFirst_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Class>("means");
    QTest::newRow("by description, any case")
        << 400
        << QByteArray(R"({"error":"invalid_grant","error_description":"Token Request Is Already being processed"})")
        << Class::Transient;
    QTest::newRow("description elsewhere")
        << 400 << QByteArray(R"({"error":"invalid_grant","error_description":"gone"})") << Class::GrantDead;
    QTest::newRow("by code") << 400 << QByteArray(R"({"error":"Access Denied"})") << Class::Throttled;
    QTest::newRow("code must be equal") << 400 << QByteArray(R"({"error":"access denied"})") << Class::RequestRejected;
    QTest::newRow("by status, without a body") << 418 << QByteArray("<html/>") << Class::ClientRejected;
    QTest::newRow("by status, before 429") << 429 << QByteArray(R"({"error":"quota"})") << Class::RequestRejected;
    QTest::newRow("even of a 5xx") << 503 << QByteArray(R"({"error":"maintenance"})") << Class::Transient;
}

void TestTokenReply::rulesDecideFirst()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Class, means);
    ClientConfig config;
    config.refusals = {
        {u"invalid_grant"_s, u"already being processed"_s, 0, Class::Transient},
        {u"Access Denied"_s, QString(), 400, Class::Throttled},
        {QString(), QString(), 418, Class::ClientRejected},
        {u"quota"_s, QString(), 0, Class::RequestRejected},
        {u"maintenance"_s, QString(), 0, Class::Transient},
    };
    const auto outcome = classify(status, body, config);
    const auto* refused = std::get_if<Refused>(&outcome);
    QVERIFY(refused);
    QCOMPARE(refused->means, means);
}

void TestTokenReply::obeysRetryAfter()
{
    auto exchange = answered(503, "");
    exchange.retryAfter = "17";
    QCOMPARE(std::get<Unknown>(classifyTokenExchange(exchange, {}, now)).retryAfter, Seconds(17s));
    exchange.status = 429;
    QCOMPARE(std::get<Refused>(classifyTokenExchange(exchange, {}, now)).retryAfter, Seconds(17s));
    exchange.retryAfter = "Thu, 03 Sep 2026 12:01:00 GMT";
    QCOMPARE(std::get<Refused>(classifyTokenExchange(exchange, {}, now)).retryAfter, Seconds(60s));
    exchange.dateHeader = "Thu, 03 Sep 2026 12:00:50 GMT"; // our own clock is slow
    QCOMPARE(std::get<Refused>(classifyTokenExchange(exchange, {}, now)).retryAfter, Seconds(10s));
}

void TestTokenReply::hidesTokensInDescriptions()
{
    const auto outcome = classify(400, R"({"error":"invalid_grant",)"
                                       R"("error_description":"Token 1AbCdEfGhIjKlMnOpQrSt2 is\nunknown"})");
    QCOMPARE(std::get<Refused>(outcome).description, u"Token … is unknown"_s);
    const auto long_ = classify(400, R"({"error":")" + QByteArray("x y ").repeated(9000) + R"("})");
    QVERIFY(std::get<Refused>(long_).error.size() <= 64);
}

void TestTokenReply::tokenTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("bearer");
    for (const char* type : {"Bearer", "bearer", "BEARER", "BearerToken", ""})
        QTest::addRow("understood: %s", type) << QString::fromLatin1(type) << true;
    for (const char* type : {"mac", "DPoP", "Bearer ", "N_A"})
        QTest::addRow("not understood: %s", type) << QString::fromLatin1(type) << false;
}

void TestTokenReply::tokenTypes()
{
    QFETCH(QString, type);
    QFETCH(bool, bearer);
    QCOMPARE(isBearerType(type), bearer);
}

void TestTokenReply::survivesHostileBodies()
{
    const QByteArray bodies[] = {QByteArray("[").repeated(200'000), QByteArray("{\"a\":").repeated(200'000),
                                 QByteArray(1'000'000, '\0'),       QByteArray("&=").repeated(200'000),
                                 QByteArray("error=%ff%fe"),        QByteArray("access_token=%00")};
    for (const auto& body : bodies) {
        const auto outcome = classifyTokenExchange(answered(200, body, "text/plain"), {}, now);
        QVERIFY(!std::holds_alternative<TokenReply>(outcome));
    }
}

EVERGRANT_TEST(TestTokenReply)
#include "tst_tokenreply.moc"
