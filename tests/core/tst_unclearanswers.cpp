// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of token endpoints that give no reason, or one that no standard knows.

#include "../support/testprogram.h"
#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using Class = RefusalClass;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

TokenExchange answered(int status, const QByteArray& body)
{
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = status;
    QByteArray copy(body.constData(), body.size());
    exchange.body = Secret::take(std::move(copy));
    return exchange;
}

} // namespace

class TestUnclearAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutReason_data();
    void withoutReason();
    void unclearRefusals_data();
    void unclearRefusals();
    void unclearRefusalIsQuoted();
};

void TestUnclearAnswers::withoutReason_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("grant");  // what it means if it is repeated; empty: nothing
    QTest::addColumn<QString>("client"); // the same where only the client is judged
    const auto row = [](const char* name, int status, const char* body, const char* grant, const char* client) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(grant) << QString::fromLatin1(client);
    };
    row("400", 400, "", "grant-dead", "client-rejected");
    row("400, blank", 400, " \n", "grant-dead", "client-rejected");
    row("400, text", 400, "Bad Request", "grant-dead", "client-rejected");
    row("400, page", 400, "<h1>Bad Request</h1>", "grant-dead", "client-rejected");
    row("400, empty object", 400, "{}", "grant-dead", "client-rejected");
    row("401", 401, "", "client-rejected", "client-rejected");
    row("401, page", 401, "<html/>", "", "");
    row("403", 403, "", "grant-dead", "client-rejected");
    row("403, empty object", 403, "{}", "grant-dead", "client-rejected");
    row("403, page", 403, "\n<!DOCTYPE html>", "", "");
    row("403, text of a firewall", 403, "error code: 1020", "grant-dead", "client-rejected");
    row("403, text of somebody who is busy", 403, "Too many requests", "", "");
    row("404", 404, "", "", "");
    row("408", 408, "", "", "");
    row("200", 200, "", "", "");
    row("302", 302, "", "", "");
    row("500", 500, "", "", "");
    row("503, page", 503, "<html/>", "", "");
}

void TestUnclearAnswers::withoutReason()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto meaning = [&](GrantType grant) {
        ClientConfig config;
        config.providerName = u"Acme"_s;
        config.grantType = grant;
        const auto outcome = classifyTokenExchange(answered(status, body), config, now);
        const auto* unknown = std::get_if<Unknown>(&outcome);
        if (!unknown)
            return u"not unknown"_s;
        if (!unknown->ifRepeated)
            return QString();
        return unknown->reason == u"Acme answered %1 without a reason."_s.arg(status) ? toWord(*unknown->ifRepeated)
                                                                                      : unknown->reason;
    };
    QTEST(meaning(GrantType::Code), "grant");
    QTEST(meaning(GrantType::ClientCredentials), "client");
}

/// The same answer to a first request, to a refresh that has worked before, and to the exchange of a code. "repeated":
/// it is no refusal yet, but dead is what it means if it stays the only answer.
void TestUnclearAnswers::unclearRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("proven");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, int status, const char* body, const char* first, const char* proven,
                        const char* code) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(first) << QString::fromLatin1(proven)
                            << QString::fromLatin1(code);
    };
    const auto always = [&row](const char* name, int status, const char* body, const char* means) {
        row(name, status, body, means, means, means);
    };
    const char *dead = "grant-dead", *request = "request-rejected", *client = "client-rejected", *busy = "throttled";
    row("LemonLDAP, session forgotten", 400, R"({"error":"invalid_request"})", request, dead, request);
    row("Glewlwyd, code expired", 403, R"({"error":"invalid_code"})", request, "repeated", dead);
    row("unknown code", 400, R"({"error":"weird"})", request, "repeated", dead);
    row("unknown code of its own shape", 422, R"({"status":"GONE","message":"Gone"})", request, "repeated", dead);
    row("words without a code", 400, R"({"message":"Bad token"})", request, "repeated", request);
    row("no words", 400, R"({"message":"Bad Request"})", request, "repeated", request);
    row("gateway in JSON", 403, R"({"message":"Forbidden"})", request, "repeated", request);
    row("without a code, of another status", 422, R"({"message":"Forbidden"})", request, request, request);
    always("unknown code, 401", 401, R"({"error":"weird"})", client);
    always("no such address", 404, R"({"error":"Not Found"})", request);
    always("no such method", 405, R"({"error":"invalid_request"})", request);
    always("unknown code, 200", 200, R"({"error":"weird"})", request);
    always("client", 400, R"({"error":"invalid_client"})", client);
    always("scope", 400, R"({"error":"invalid_scope"})", request);
    always("grant type", 400, R"({"error":"unsupported_grant_type"})", request);
    always("dead", 400, R"({"error":"invalid_grant"})", dead);
    always("passes", 400, R"({"error":"temporarily_unavailable"})", "transient");
    always("throttled", 429, R"({"error":"weird"})", busy);

    always("rate, by its code", 403, R"({"error":"rate_limit_exceeded"})", busy);
    always("rate, by its code in capitals", 403, R"({"error":"RateLimitExceeded"})", busy);
    always("rate, in words", 400, R"({"message":"Rate exceeded"})", busy);
    always("throttling", 400, R"({"__type":"x","code":"ThrottlingException"})", busy);
    always("too many", 401, R"({"message":"Too many requests, try again in 60 seconds"})", busy);
    always("too many, by its code", 403, R"({"error":"TOO_MANY_REQUESTS"})", busy);
    always("limit", 403, R"({"error":"request_limit_reached"})", busy);
    always("quota", 403, R"({"error":{"status":"X","message":"Quota exceeded for this project"}})", busy);
    always("maintenance", 400, R"({"error":"maintenance"})", busy);
    always("unavailable", 400, R"({"message":"The service is unavailable"})", busy);
    always("temporary", 400, R"({"error":"weird","error_description":"A temporary problem"})", busy);
    row("the standard's code, busy", 400, R"({"error":"invalid_request","error_description":"Too many requests"})",
        request, busy, request);
    always("dead, whatever its words", 400, R"({"error":"invalid_grant","error_description":"Quota of uses"})", dead);
    row("only looks like it", 400, R"({"error":"integration_separated"})", request, "repeated", dead);
    row("nothing is limited", 400, R"({"error":"weird","error_description":"Unlimited access ended"})", request,
        "repeated", dead);
    row("a person tries again", 400, R"({"message":"Your session has expired. Sign in and try again."})", request,
        "repeated", request);
}

void TestUnclearAnswers::unclearRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto meaning = [&](Asked asked) {
        const auto outcome = classifyTokenExchange(answered(status, body), {}, now, asked);
        if (const auto* refused = std::get_if<Refused>(&outcome))
            return toWord(refused->means);
        const auto* unknown = std::get_if<Unknown>(&outcome);
        return unknown && unknown->ifRepeated == Class::GrantDead ? u"repeated"_s : u"unknown"_s;
    };
    QTEST(meaning(Asked::Anything), "first");
    QTEST(meaning(Asked::ProvenRefresh), "proven");
    QTEST(meaning(Asked::CodeExchange), "code");
}

/// What it says is told, in the words of the provider.
void TestUnclearAnswers::unclearRefusalIsQuoted()
{
    ClientConfig config;
    config.providerName = u"Acme"_s;
    const auto outcome = classifyTokenExchange(answered(400, R"({"error":"weird","error_description":"Odd grant"})"),
                                               config, now, Asked::ProvenRefresh);
    const auto unknown = std::get<Unknown>(outcome);
    QCOMPARE(unknown.code, u"weird"_s);
    QVERIFY2(unknown.reason.contains("Acme"_L1) && unknown.reason.contains("Odd grant"_L1), qPrintable(unknown.reason));
}

EVERGRANT_TEST(TestUnclearAnswers)
#include "tst_unclearanswers.moc"
