// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/tokenreply.h"

#include "core/errorcode.h"
#include "core/grant/idtoken.h"
#include "core/grant/tokenanswer.h"
#include "core/provider/presettext.h"
#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::TokenReply)
};

Secret secretFrom(const QJsonValue& value)
{
    QString text = value.toString();
    Secret secret = Secret::take(text.toUtf8());
    text.fill(QChar()); // nobody shares it
    return secret;
}

/// What may stand in an Authorization header (RFC 6749 appendix A.12); anything else could add header lines of its own.
bool isHeaderSafe(const Secret& token)
{
    return std::ranges::all_of(token.reveal(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::optional<double> numberFrom(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void readLife(const QJsonValue& value, bool zeroMeansNever, const QDateTime& now, TokenReply& reply)
{
    const auto number = numberFrom(value);
    if (!number || *number < 0)
        return; // nothing that can be believed: the life is unknown
    if (*number < 1) {
        reply.neverExpires = zeroMeansNever && *number == 0;
        return;
    }
    constexpr std::chrono::seconds longest = std::chrono::days(3650);
    constexpr auto longestCount = static_cast<double>(longest.count());
    const double left = *number - static_cast<double>(now.toSecsSinceEpoch());
    if (*number > longestCount && left > 0 && left < longestCount)
        reply.expiresIn = std::chrono::seconds(static_cast<qint64>(left)); // some servers send the time of the end
    else
        reply.expiresIn = std::chrono::seconds(static_cast<qint64>(std::min(*number, longestCount)));
}

QString scopeFrom(const QJsonValue& value)
{
    QStringList words;
    for (const auto& item : value.toArray())
        words.append(item.toString());
    return value.isArray() ? words.join(u' ') : value.toString();
}

/// Whose the grant is. An ID token for another client says nothing about it (OpenID Connect Core section 3.1.3.7, step
/// 3).
void readAccount(const ClientConfig& config, TokenReply& reply)
{
    const auto claims = readIdToken(reply.idToken.reveal());
    if (!claims || !claims->audience.contains(config.clientId))
        return;
    reply.subject = claims->subject;
    reply.subjectName = claims->name;
}

TokenReply readReply(const QJsonObject& answer, const ClientConfig& config, const QDateTime& now)
{
    TokenReply reply;
    reply.accessToken = secretFrom(answer.value("access_token"_L1));
    if (!isHeaderSafe(reply.accessToken))
        reply.accessToken = Secret();
    reply.refreshToken = secretFrom(answer.value("refresh_token"_L1));
    reply.idToken = secretFrom(answer.value("id_token"_L1));
    reply.tokenType = answer.value("token_type"_L1).toString();
    reply.scope = scopeFrom(answer.value("scope"_L1));
    // RFC 6749 section 5.1: what is not told is what was asked for. A refresh asks for nothing.
    if (reply.scope.isEmpty() && isClientOnly(config.grantType))
        reply.scope = config.scopes.join(u' ');
    // A value that must not be used costs no token: without it the calls that need it are not made.
    reply.learned = learnedFrom(config.learned, LearnedRule::Source::TokenAnswer, answer).value_or(LearnedValues());
    // RFC 6749 section 5.1: where it is missing the documented default counts.
    if (const auto value = answer.value("expires_in"_L1); value.isUndefined() || value.isNull())
        reply.expiresIn = config.accessTokenLife;
    readLife(answer.value("expires_in"_L1), config.zeroExpiresInMeansNever, now, reply);
    reply.ends = grantEndsIn(answer, config.grantEnds, now);
    readAccount(config, reply);
    return reply;
}

struct KnownError
{
    QLatin1StringView error;
    RefusalClass means;
};

/// RFC 6749 section 5.2, RFC 8628 section 3.5, OpenID Connect Core section 3.1.2.6, and spellings that several
/// providers share. What only one provider says belongs in its preset.
constexpr KnownError knownErrors[] = {
    {"invalid_grant"_L1, RefusalClass::GrantDead},
    {"bad_refresh_token"_L1, RefusalClass::GrantDead},
    {"invalid_refresh_token"_L1, RefusalClass::GrantDead},
    {"invalid_token"_L1, RefusalClass::GrantDead},
    {"expired_token"_L1, RefusalClass::GrantDead},
    {"access_denied"_L1, RefusalClass::GrantDead},
    {"interaction_required"_L1, RefusalClass::GrantDead},
    {"login_required"_L1, RefusalClass::GrantDead},
    {"consent_required"_L1, RefusalClass::GrantDead},
    {"account_selection_required"_L1, RefusalClass::GrantDead},
    {"invalid_client"_L1, RefusalClass::ClientRejected},
    {"unauthorized_client"_L1, RefusalClass::ClientRejected},
    {"invalid_request"_L1, RefusalClass::RequestRejected},
    {"invalid_scope"_L1, RefusalClass::RequestRejected},
    {"invalid_target"_L1, RefusalClass::RequestRejected},
    {"unsupported_grant_type"_L1, RefusalClass::RequestRejected},
    {"temporarily_unavailable"_L1, RefusalClass::Transient},
    {"server_error"_L1, RefusalClass::Transient},
    {"authorization_pending"_L1, RefusalClass::Transient},
    {"slow_down"_L1, RefusalClass::Throttled},
    {"throttled"_L1, RefusalClass::Throttled},
    {"quota_exceeded"_L1, RefusalClass::Throttled},
};

bool fits(const RefusalRule& rule, const AnswerError& error, int status)
{
    const auto isNamed = [&error](qint64 number) { return error.numbers.contains(number); };
    return (rule.error.isEmpty() || rule.error == error.code) &&
           (rule.descriptionContains.isEmpty() ||
            error.description.contains(rule.descriptionContains, Qt::CaseInsensitive)) &&
           (rule.status == 0 || rule.status == status) &&
           (rule.numbers.isEmpty() || std::ranges::any_of(rule.numbers, isNamed));
}

/// The preset's row for this answer; null: there is none.
const RefusalRule* ruleFor(const QList<RefusalRule>& rules, const AnswerError& error, int status)
{
    const auto found = std::ranges::find_if(rules, [&](const RefusalRule& rule) { return fits(rule, error, status); });
    return found == rules.end() ? nullptr : &*found;
}

/// Whoever asks for a name and password at a token endpoint asks for the client's (RFC 6749 section 2.3.1).
bool asksForClientPassword(const TokenExchange& exchange)
{
    static const QRegularExpression basic(uR"((?:\A|,)\s*basic(?:\s|,|\z))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return exchange.status == 401 && basic.match(QString::fromLatin1(exchange.challenge)).hasMatch();
}

std::optional<RefusalClass> knownClass(const QString& error)
{
    const auto* known = std::ranges::find(knownErrors, error, &KnownError::error);
    return known == std::ranges::end(knownErrors) ? std::nullopt : std::optional(known->means);
}

QString httpCode(int status)
{
    return "http-"_L1 + QString::number(status);
}

Unknown unknown(int status, std::optional<std::chrono::seconds> retryAfter)
{
    if (status == 200)
        return {Tr::tr("The provider answered with something that is not a token answer."), u"not-json"_s, retryAfter};
    return {Tr::tr("The provider answered with HTTP status %1 and no readable reason.").arg(status), httpCode(status),
            retryAfter};
}

/// What an answer without a reason means if it is repeated. Token endpoints refuse with these statuses (RFC 6749
/// section 5.2); with 401 and 403, but hardly with 400, gateways send pages of their own.
std::optional<RefusalClass> meaningWithoutReason(int status, QByteArrayView body)
{
    constexpr qsizetype longestLine = 300;
    const auto text = body.trimmed();
    const bool isPage = text.startsWith('<');
    if (!isPage && text.size() <= longestLine && asksToWait({{}, QString::fromUtf8(text)}))
        return std::nullopt;
    if (status == 400 || (status == 403 && !isPage))
        return RefusalClass::GrantDead;
    return status == 401 && !isPage ? std::optional(RefusalClass::ClientRejected) : std::nullopt;
}

/// Where nobody has consented, nobody can consent again: what is refused is what the administrator entered.
RefusalClass meaningFor(GrantType grant, RefusalClass means)
{
    return needsNoConsent(grant) && means == RefusalClass::GrantDead ? RefusalClass::ClientRejected : means;
}

/// A refusal without a reason, which may also come from something in between.
Unknown withoutReason(int status, RefusalClass means, const ClientConfig& config,
                      std::optional<std::chrono::seconds> retryAfter)
{
    const auto provider = config.providerName.isEmpty() ? Tr::tr("The provider") : config.providerName;
    return {Tr::tr("%1 answered %2 without a reason.", "as in “Acme answered 400 without a reason.”")
                .arg(provider, QString::number(status)),
            httpCode(status), retryAfter, meaningFor(config.grantType, means)};
}

/// An answer that no rule and no standard explains, to a request that has worked before.
Unknown unclear(const Refused& refused, const ClientConfig& config)
{
    const auto provider = config.providerName.isEmpty() ? Tr::tr("The provider") : config.providerName;
    return {Tr::tr("%1 refused the renewal with “%2”.").arg(provider, refused.words()), refused.error,
            refused.retryAfter, meaningFor(config.grantType, RefusalClass::GrantDead)};
}

/// Statuses with which a server refuses what was sent, and not the client (401) or the address (404, 405).
bool refusesContent(int status)
{
    return status >= 400 && status < 500 && status != 401 && status != 404 && status != 405;
}

/// What an answer means that no rule and no code of the standards decides.
RefusalClass unclearMeaning(const AnswerError& error, int status, Asked asked)
{
    if (status == 401)
        return RefusalClass::ClientRejected;
    // A code says that it comes from the token endpoint.
    const bool isOwn = asked == Asked::CodeExchange && refusesContent(status) && !error.code.isEmpty();
    return isOwn ? RefusalClass::GrantDead : RefusalClass::RequestRejected;
}

/// Whether it is no refusal before it has been repeated. Without a code only the statuses of refusals count.
bool isUnclear(const AnswerError& error, int status, Asked asked)
{
    return asked == Asked::ProvenRefresh &&
           (error.code.isEmpty() ? status == 400 || status == 403 : refusesContent(status));
}

/// A readable answer with an error in it, or without anything that could be a token.
Outcome classifyRefusal(const AnswerError& error, int status, const ClientConfig& config,
                        std::optional<std::chrono::seconds> retryAfter, Asked asked)
{
    Refused refused;
    refused.error = scrubbed(error.code, 64);
    if (refused.error.isEmpty()) // also what consists of control characters only
        refused.error = httpCode(status);
    refused.description = scrubbed(error.description);
    refused.retryAfter = retryAfter;
    if (const auto* rule = ruleFor(config.refusals, error, status)) {
        refused.means = meaningFor(config.grantType, rule->means);
        refused.explanation = presetText(rule->explanation);
        return refused;
    }
    if (status == 429) {
        refused.means = RefusalClass::Throttled;
        return refused;
    }
    auto known = knownClass(error.code);
    // LemonLDAP::NG says so of a session that it has forgotten.
    if (asked == Asked::ProvenRefresh && error.code == errorcode::invalidRequest && refusesContent(status))
        known = asksToWait(error) ? RefusalClass::Throttled : RefusalClass::GrantDead;
    if (!known && asksToWait(error))
        known = RefusalClass::Throttled;
    // A server that fails may have failed after it had replaced the refresh token. A definite refusal stays one.
    const bool definite = known && *known != RefusalClass::Transient && *known != RefusalClass::Throttled;
    if ((status >= 500 && !definite) || status == 408)
        return unknown(status, retryAfter);
    if (!known && isUnclear(error, status, asked))
        return unclear(refused, config);
    refused.means = meaningFor(config.grantType, known.value_or(unclearMeaning(error, status, asked)));
    return refused;
}

Outcome classifyAnswer(const TokenExchange& exchange, const ClientConfig& config, const QDateTime& now, Asked asked)
{
    const QDateTime serverTime = httpTime(exchange.dateHeader);
    const auto retryAfter = parseRetryAfter(exchange.retryAfter, serverTime.isValid() ? serverTime : now);
    const int status = exchange.status;
    const auto answer = readTokenAnswer(exchange.body.reveal(), exchange.contentType);
    if (!answer) {
        if (status == 429 || asksForClientPassword(exchange) || ruleFor(config.refusals, {}, status))
            return classifyRefusal({}, status, config, retryAfter, asked);
        if (const auto means = meaningWithoutReason(status, exchange.body.reveal()))
            return withoutReason(status, *means, config, retryAfter);
        return unknown(status, retryAfter);
    }
    if (const auto error = errorIn(*answer))
        return classifyRefusal(*error, status, config, retryAfter, asked);

    const TokenReply reply = readReply(*answer, config, now);
    // Whatever the status says: a new refresh token may be the only one that still works.
    if (!reply.refreshToken.isEmpty())
        return reply;
    if (!reply.accessToken.isEmpty()) {
        if (isBearerType(reply.tokenType))
            return reply;
        return Refused{RefusalClass::RequestRejected, u"unsupported-token-type"_s, scrubbed(reply.tokenType),
                       retryAfter, unusableTypeText(reply.tokenType)};
    }
    if (answer->isEmpty() && (status == 400 || status == 403) && !ruleFor(config.refusals, {}, status))
        return withoutReason(status, RefusalClass::GrantDead, config, retryAfter);
    if (status >= 400)
        return classifyRefusal(failureIn(*answer), status, config, retryAfter, asked);
    return Unknown{Tr::tr("The provider's answer contains no access token."), u"no-access-token"_s, retryAfter};
}

} // namespace

QString unusableTypeText(const QString& tokenType)
{
    return Tr::tr("Its access tokens are of the type “%1”, and Evergrant can use those of the type “Bearer” only.")
        .arg(scrubbed(tokenType, 40));
}

bool isBearerType(const QString& tokenType)
{
    return tokenType.isEmpty() || tokenType.compare("bearer"_L1, Qt::CaseInsensitive) == 0 ||
           tokenType.compare("bearertoken"_L1, Qt::CaseInsensitive) == 0;
}

Outcome classifyTokenExchange(const TokenExchange& exchange, const ClientConfig& config, const QDateTime& now,
                              Asked asked)
{
    using Delivery = TokenExchange::Delivery;
    switch (exchange.delivery) {
    case Delivery::NotSent:
        return NotSent{exchange.transportError};
    case Delivery::NoCompleteAnswer:
        return Unknown{exchange.transportError,
                       exchange.transportCode.isEmpty() ? u"no-answer"_s : exchange.transportCode, std::nullopt};
    case Delivery::Answered:
        break;
    }
    if (exchange.fromProxy || exchange.status == 407)
        return NotSent{Tr::tr("The proxy between this computer and the provider asks for a password.")};
    if (exchange.status == 511)
        return NotSent{Tr::tr("This network wants somebody to sign in before it lets anything through.")};
    return classifyAnswer(exchange, config, now, asked);
}

Grant succeedingGrant(const Grant& current, const TokenReply& reply, const QDateTime& now)
{
    Grant next = current;
    auto& info = next.info;
    auto& tokens = next.tokens;
    ++info.generation;
    const bool first = current.tokens.refreshToken.isEmpty();
    // Where the client alone obtains tokens, one more thing that can be lost is of no use (RFC 6749 section 4.4.3).
    if (!reply.refreshToken.isEmpty() && !isClientOnly(info.grantType)) {
        if (!first && reply.refreshToken != current.tokens.refreshToken)
            info.rotation = Rotation::Rotating;
        tokens.refreshToken = reply.refreshToken;
    }
    if (!isClientOnly(info.grantType))
        applyGrantEnds(info, reply.ends, tokens.refreshToken == current.tokens.refreshToken, now);
    if (info.subject.isEmpty()) {
        info.subject = reply.subject;
        info.subjectName = reply.subjectName;
    }
    // Once seen to rotate, always rotating: some providers replace the token only once a day.
    if (!first && info.rotation == Rotation::Unknown)
        info.rotation = Rotation::Static;
    info.hasRefreshToken = !tokens.refreshToken.isEmpty();
    if (!reply.scope.isEmpty())
        tokens.scope = reply.scope;
    info.learned.insert(reply.learned);
    // Only a new refresh token, or an access token that must not be used (RFC 6749 section 7.1): the one in hand stays
    // what it was.
    if (reply.accessToken.isEmpty() || !isBearerType(reply.tokenType))
        return next;

    tokens.accessToken = reply.accessToken;
    tokens.tokenType = reply.tokenType;
    tokens.obtainedAt = now;
    tokens.expiresAt = reply.expiresIn ? std::optional(now.addSecs(reply.expiresIn->count())) : std::nullopt;
    tokens.neverExpires = reply.neverExpires;
    info.obtainedAt = tokens.obtainedAt;
    info.expiresAt = tokens.expiresAt;
    info.neverExpires = tokens.neverExpires;
    info.accessTokenRejected = false;
    return next;
}

} // namespace evergrant
