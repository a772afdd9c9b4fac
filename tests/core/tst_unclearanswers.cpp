// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of token endpoints that give no reason, or one that no standard knows.

#include "../support/testprogram.h"
#include "core/tokenreply.h"
#include "core/utc.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using Class = RefusalClass;
Q_DECLARE_METATYPE(evergrant::RefusalClass)

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

/// The same answer to a first request, to a refresh that has worked before, and to the exchange of a code.
void TestUnclearAnswers::unclearRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Class>("first");
    QTest::addColumn<Class>("proven");
    QTest::addColumn<Class>("code");
    const auto row = [](const char* name, int status, const char* body, Class first, Class proven, Class code) {
        QTest::newRow(name) << status << QByteArray(body) << first << proven << code;
    };
    using enum RefusalClass;
    row("LemonLDAP, session forgotten", 400, R"({"error":"invalid_request"})", RequestRejected, GrantDead,
        RequestRejected);
    row("Glewlwyd, code expired", 403, R"({"error":"invalid_code"})", RequestRejected, GrantDead, GrantDead);
    row("unknown code", 400, R"({"error":"weird"})", RequestRejected, GrantDead, GrantDead);
    row("unknown code of its own shape", 422, R"({"status":"GONE","message":"Gone"})", RequestRejected, GrantDead,
        GrantDead);
    row("words without a code", 400, R"({"message":"Bad token"})", RequestRejected, GrantDead, RequestRejected);
    row("gateway in JSON", 403, R"({"message":"Forbidden"})", RequestRejected, RequestRejected, RequestRejected);
    row("unknown code, 401", 401, R"({"error":"weird"})", ClientRejected, ClientRejected, ClientRejected);
    row("no such address", 404, R"({"error":"Not Found"})", RequestRejected, RequestRejected, RequestRejected);
    row("no such method", 405, R"({"error":"invalid_request"})", RequestRejected, RequestRejected, RequestRejected);
    row("unknown code, 200", 200, R"({"error":"weird"})", RequestRejected, RequestRejected, RequestRejected);
    row("client", 400, R"({"error":"invalid_client"})", ClientRejected, ClientRejected, ClientRejected);
    row("scope", 400, R"({"error":"invalid_scope"})", RequestRejected, RequestRejected, RequestRejected);
    row("grant type", 400, R"({"error":"unsupported_grant_type"})", RequestRejected, RequestRejected, RequestRejected);
    row("dead", 400, R"({"error":"invalid_grant"})", GrantDead, GrantDead, GrantDead);
    row("passes", 400, R"({"error":"temporarily_unavailable"})", Transient, Transient, Transient);
    row("throttled", 429, R"({"error":"weird"})", Throttled, Throttled, Throttled);
}

void TestUnclearAnswers::unclearRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto meaning = [&](Asked asked) {
        return std::get<Refused>(classifyTokenExchange(answered(status, body), {}, now, asked)).means;
    };
    QTEST(meaning(Asked::Anything), "first");
    QTEST(meaning(Asked::ProvenRefresh), "proven");
    QTEST(meaning(Asked::CodeExchange), "code");
}

EVERGRANT_TEST(TestUnclearAnswers)
#include "tst_unclearanswers.moc"
