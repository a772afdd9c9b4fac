// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerrows.h"

#include "answerrows_providers.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::test {

namespace {

/// What the program itself knows of a provider; nothing for the empty name.
QJsonObject shipped(const QByteArray& provider)
{
    QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR "/resources/providers/%1.json").arg(QString::fromLatin1(provider)));
    if (!provider.isEmpty() && !file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", provider.constData());
    return provider.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(file.readAll()).object();
}

/// Answers that no provider means: gateways, portals, proxies, and what is left of an answer.
QList<AnswerRow> strayRows()
{
    const QString unknown = u"unknown"_s;
    const QByteArray html("text/html"), json("application/json");
    const QByteArray date("Thu, 03 Sep 2026 12:02:00 GMT");
    return {
        {"",
         "captive portal",
         200,
         "<!DOCTYPE html><html><body><form action=\"/login?token=1\">Welcome to Cafe WiFi</form></body></html>",
         unknown,
         u"not-json"_s,
         {},
         html},
        {"", "captive portal, as a redirect", 302, "", unknown, u"http-302"_s, {}, html},
        // RFC 6585 section 6
        {"",
         "captive portal that says so",
         511,
         "<html><body>You need to authenticate</body></html>",
         u"not-sent"_s,
         {},
         {},
         html},
        {"", "proxy wants a password", 407, "<html>Proxy Authentication Required</html>", u"not-sent"_s, {}, {}, html},
        // nginx's and Amazon's own pages
        {"",
         "502 page",
         502,
         "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<hr><center>nginx</center>",
         unknown,
         u"http-502"_s,
         {},
         html},
        {"", "504 in JSON", 504, R"({"message":"Endpoint request timed out"})", unknown, u"http-504"_s},
        {"", "page, and JSON promised", 500, "<html><body>Oops</body></html>", unknown, u"http-500"_s},
        {"", "cut in the middle", 200, R"({"access_token":"at-2","refresh_tok)", unknown, u"not-json"_s},
        {"", "cut before the end", 200, R"({"access_token":"at-2","refresh_token":"rt-2")", unknown, u"not-json"_s},
        // RFC 6749 section 5.2, RFC 7617
        {"",
         "Basic challenge and a page",
         401,
         "<html>401 Unauthorized</html>",
         u"client-rejected"_s,
         u"http-401"_s,
         {},
         html,
         {},
         "Basic realm=\"token\""},
        {"",
         "Basic among others",
         401,
         "",
         u"client-rejected"_s,
         u"http-401"_s,
         {},
         {},
         {},
         "Bearer realm=\"api\", Basic realm=\"token\""},
        {"",
         "Basic challenge and an error",
         401,
         R"({"error":"invalid_client"})",
         u"client-rejected"_s,
         u"invalid_client"_s,
         {},
         json,
         {},
         "Basic"},
        {"",
         "another challenge",
         401,
         "<html>401</html>",
         unknown,
         u"http-401"_s,
         {},
         html,
         {},
         "Bearer realm=\"basic\""},
        // RFC 9110 section 10.2.3
        {"",
         "429 for so many seconds",
         429,
         R"({"error":"rate_limited"})",
         u"throttled"_s,
         u"rate_limited"_s,
         {},
         json,
         "120",
         {},
         120s},
        {"",
         "429 until a time",
         429,
         "<html>Too Many Requests</html>",
         u"throttled"_s,
         u"http-429"_s,
         {},
         html,
         date,
         {},
         120s},
        {"", "503 for so many seconds", 503, "", unknown, u"http-503"_s, {}, html, "120", {}, 120s},
        {"",
         "503 until a time",
         503,
         R"({"error":"temporarily_unavailable"})",
         unknown,
         u"http-503"_s,
         {},
         json,
         date,
         {},
         120s},
    };
}

/// Replies whose fields are not what RFC 6749 section 5.1 says.
QList<AnswerRow> oddReplyRows()
{
    const QString reply = u"reply"_s;
    return {
        {"", "no life", 200, R"({"access_token":"at-2","refresh_token":"rt-2","token_type":"Bearer"})", reply,
         u"rt-2 ?"_s},
        {"", "no life at all", 200, R"({"access_token":"at-2","refresh_token":"rt-2","expires_in":0})", reply,
         u"rt-2 ?"_s},
        {"", "life as text", 200, R"({"access_token":"at-2","refresh_token":"rt-2","expires_in":"3600"})", reply,
         u"rt-2 3600"_s},
        {"", "empty refresh token", 200, R"({"access_token":"at-2","refresh_token":"","expires_in":3600})", reply,
         u"- 3600"_s},
        {"", "refresh token is null", 200, R"({"access_token":"at-2","refresh_token":null,"expires_in":3600})", reply,
         u"- 3600"_s},
        {"", "unchanged refresh token", 200, R"({"access_token":"at-2","refresh_token":"rt-1","expires_in":3600})",
         reply, u"rt-1 3600"_s},
        {"", "foreign type", 200, R"({"access_token":"at-2","refresh_token":"rt-2","token_type":"mac"})", reply,
         u"rt-2 ?"_s},
        {"", "foreign type, nothing to lose", 200, R"({"access_token":"at-2","token_type":"N_A"})",
         u"request-rejected"_s, u"unsupported-token-type"_s,
         u"Its access tokens are of the type “N_A”, and Evergrant can use those of the type “Bearer” only."_s},
        {"", "a success that has an error code", 200,
         R"({"errorCode":"0","access_token":"at-2","refresh_token":"rt-2","expires_in":3600})", reply, u"rt-2 3600"_s},
        {"", "only a refresh token", 200, R"({"refresh_token":"rt-2"})", reply, u"rt-2 ?"_s},
        {"", "nothing", 200, "{}", u"unknown"_s, u"no-access-token"_s},
    };
}

} // namespace

QDateTime answerTime()
{
    return QDateTime(QDate(2026, 9, 3), QTime(12, 0), QTimeZone::utc());
}

QList<AnswerRow> answerRows()
{
    return microsoftRows() + salesforceAndZohoRows() + otherProviderRows() + documentedRows() + strayRows() +
           oddReplyRows();
}

TokenExchange exchangeOf(const AnswerRow& row)
{
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = row.status;
    exchange.body = Secret::take(QByteArray(row.body.constData(), row.body.size()));
    exchange.contentType = row.contentType;
    exchange.retryAfter = row.retryAfter;
    exchange.challenge = row.challenge;
    return exchange;
}

QByteArray presetJson(const QByteArray& provider)
{
    QJsonObject preset = QJsonDocument::fromJson(R"({"id": "x", "name": "Acme", "summary": "s", "grants": ["code"],
        "client_id_label": "c", "endpoints": {"authorization_endpoint": "https://id.acme.example/authorize",
                                              "token_endpoint": "https://id.acme.example/token"}})")
                             .object();
    const QJsonObject known = shipped(provider);
    for (const QString& field : {u"errors"_s, u"zero_expires_in_means_never"_s}) {
        if (known.contains(field))
            preset.insert(field, known.value(field));
    }
    return QJsonDocument(preset).toJson();
}

ClientConfig configFor(const AnswerRow& row)
{
    const auto preset = parseProviderPreset(presetJson(row.provider), QString::fromLatin1(row.provider));
    if (!preset)
        qFatal("%s", qPrintable(preset.error().message));
    ClientConfig config;
    config.refusals = preset->refusals;
    config.zeroExpiresInMeansNever = preset->zeroExpiresInMeansNever;
    config.tokenEndpoint = QUrl(u"https://id.acme.example/token"_s);
    config.providerName = preset->name;
    return config;
}

} // namespace evergrant::test
