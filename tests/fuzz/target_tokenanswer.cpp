// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a token endpoint, a gateway or a captive portal answers.

#include "core/grant/tokenanswer.h"
#include "core/grant/tokenreply.h"
#include "core/text/utc.h"
#include "target.h"

#include <QJsonDocument>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

/// Two bytes choose status and content type, a line feed ends the value of Retry-After.
TokenExchange exchangeFrom(QByteArrayView input)
{
    constexpr std::array statuses{200, 200, 201, 302, 400, 400, 401, 403, 407, 408, 429, 500, 502, 503};
    static const std::array<QByteArray, 4> types{"application/json", "text/html", "",
                                                 "application/x-www-form-urlencoded"};
    Choices choices(input);
    TokenExchange exchange;
    exchange.delivery = TokenExchange::Delivery::Answered;
    exchange.status = statuses.at(static_cast<std::size_t>(choices.choose(statuses.size())));
    exchange.contentType = types.at(static_cast<std::size_t>(choices.choose(types.size())));
    const auto rest = choices.rest();
    const auto end = qMax(rest.indexOf('\n'), qsizetype(0));
    exchange.retryAfter = rest.first(end).toByteArray();
    exchange.body = Secret::take(withToken(rest.sliced(end)));
    return exchange;
}

void requireFitForPeople(const QString& text)
{
    require(!text.contains(QLatin1StringView(token).first(12)), "no text contains a token");
    require(!text.contains(u'\n') && !text.contains(u'\r'), "a text is one line");
}

void requireWait(const std::optional<std::chrono::seconds>& wait)
{
    require(!wait || (*wait >= std::chrono::seconds(0) && *wait <= std::chrono::days(1)),
            "Retry-After is 0 to one day");
}

void checkReply(const TokenReply& reply)
{
    require(!reply.accessToken.isEmpty() || !reply.refreshToken.isEmpty(), "a reply carries a token");
    for (const char c : reply.accessToken.reveal())
        require(c > ' ' && c < 0x7f, "an access token fits into a header");
    require(!reply.expiresIn ||
                (*reply.expiresIn > std::chrono::seconds(0) && *reply.expiresIn <= std::chrono::days(3650)),
            "a life is up to ten years");

    Grant current;
    current.info.generation = 7;
    current.tokens.refreshToken = Secret::take("rt-old");
    current.tokens.accessToken = Secret::take("at-old");
    const auto next = succeedingGrant(current, reply, now);
    require(next.info.generation == 8, "a generation follows the other");
    const auto& expected = reply.refreshToken.isEmpty() ? current.tokens.refreshToken : reply.refreshToken;
    require(next.tokens.refreshToken == expected && next.info.hasRefreshToken, "no answer empties the refresh token");
    require(!next.tokens.accessToken.isEmpty(), "no answer empties the access token");
}

/// What the answer says, read here once more and in the plainest way.
bool plainlyGivesTokens(const TokenExchange& exchange)
{
    const auto object = QJsonDocument::fromJson(exchange.body.reveal().toByteArray()).object();
    const QStringList errors{u"error"_s, u"error_key"_s, u"errorCode"_s, u"error_code"_s};
    for (const auto& name : errors)
        if (object.contains(name))
            return false;
    return exchange.status != 407 && !object.value("refresh_token"_L1).toString().isEmpty();
}

} // namespace

void tryInput(QByteArrayView input)
{
    const auto exchange = exchangeFrom(input);
    const ClientConfig config;
    const auto outcome = classifyTokenExchange(exchange, config, now);
    require(outcome.index() == classifyTokenExchange(exchange, config, now).index(), "the same answer means the same");
    if (plainlyGivesTokens(exchange))
        require(std::holds_alternative<TokenReply>(outcome), "an answer with tokens is never taken for a refusal");
    if (const auto* reply = std::get_if<TokenReply>(&outcome))
        return checkReply(*reply);
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        require(!refused->error.isEmpty() && refused->error.size() <= 64, "a refusal has a short code");
        require(refused->description.size() <= 300, "a description is short");
        requireFitForPeople(refused->error);
        requireFitForPeople(refused->description);
        requireWait(refused->retryAfter);
    } else if (const auto* unknown = std::get_if<Unknown>(&outcome)) {
        require(!unknown->code.isEmpty(), "an unknown outcome has a code");
        requireFitForPeople(unknown->reason);
        requireWait(unknown->retryAfter);
    } else {
        require(exchange.status == 407, "only a proxy's refusal means that nothing was sent");
    }
}

} // namespace evergrant::fuzz
