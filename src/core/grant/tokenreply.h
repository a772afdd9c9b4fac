// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/grant/grant.h"
#include "core/grant/tokenexchange.h"
#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>
#include <variant>

namespace evergrant {

/// A successful answer of a token endpoint. The refresh token is empty when the answer had none or an empty one.
///
/// A new refresh token is never thrown away, because it may be the only one that still works. So an answer that carries
/// one is a TokenReply even if the rest is unusable: without an access token `accessToken` is empty; and `tokenType`
/// may be one that is not understood, whose access token must not be used (RFC 6749 section 7.1; see isBearerType()).
/// succeedingGrant() takes care of both.
struct TokenReply
{
    Secret accessToken, refreshToken;
    QString tokenType, scope;
    /// At most ten years; empty: unknown (missing, negative, not a number; or 0 where that does not mean "never").
    std::optional<std::chrono::seconds> expiresIn;
    bool neverExpires = false;
    Secret idToken;
    LearnedValues learned = {}; ///< by the preset's rules; what is not acceptable is left out
    GrantEnds ends = {};
    QString subject = {}, subjectName = {}; ///< of an ID token that is for this client
};

struct NotSent
{
    QString reason;
};
struct Refused
{
    RefusalClass means = RefusalClass::GrantDead;
    QString error;       ///< OAuth error code; or "http-429" and the like when there is none
    QString description; ///< the provider's words, one line, at most 300 characters, scrubbed of anything token-like
    std::optional<std::chrono::seconds> retryAfter;
    QString explanation = QString(); ///< the same as a plain sentence, where the preset has one
    Correction correction = {};

    /// The best of these for a person.
    QString words() const
    {
        if (!explanation.isEmpty())
            return explanation;
        return description.isEmpty() ? error : description;
    }
};
struct Unknown
{
    QString reason; ///< plain text
    QString code;   ///< "timeout", "connection-closed", "http-502", "not-json", ...
    std::optional<std::chrono::seconds> retryAfter;
    /// Of a complete answer that refuses without a reason, or without one that is understood: what it means if it stays
    /// the only answer.
    std::optional<RefusalClass> ifRepeated = std::nullopt;
};

/// Exactly one of these is the outcome of an attempt; everything else follows from it (see design of the refresh in
/// CONTRIBUTING.md). 5xx and unreadable answers are Unknown, because the server may have rotated before it failed.
using Outcome = std::variant<NotSent, TokenReply, Refused, Unknown>;

/// What was asked for, as far as an unclear answer means something else for it.
enum class Asked {
    Anything,
    CodeExchange, ///< the code is good for one try
    ProvenRefresh ///< with a grant that has been renewed before, so the client and its requests are in order
};

/// Pure. `now` turns the date form of Retry-After into seconds (RFC 9110 section 10.2.3), unless a Date header says
/// what time it is for the server. In this order:
///
///  - NotSent, NoCompleteAnswer: as delivered. 407 and 511 (RFC 6585 section 6): a proxy or the network's sign-in page
///    answered, so the provider has seen nothing: NotSent.
///  - An `error` in a readable body is a refusal, whatever the HTTP status. The preset's rules decide first, then 429,
///  then
///    the OAuth error codes. Of 5xx answers only definite refusals (invalid_grant, invalid_client ...) are believed.
///    An unknown error code, or none, is Throttled where the words say that the server is busy (asksToWait()).
///    Else it is RequestRejected, with status 401 ClientRejected. With the other statuses of refusals an unknown code
///    is GrantDead for a code exchange. For a proven refresh it is Unknown and may mean that the grant is dead
///    (Unknown::ifRepeated), and so are 400 and 403 without a code. invalid_request is GrantDead there: what has
///    changed since the last time is the grant.
///  - Tokens in the body are a TokenReply, whatever the HTTP status. Without a refresh token and with a token type that
///  is
///    not understood: RequestRejected "unsupported-token-type".
///  - 429: Throttled. 401 with a Basic challenge: ClientRejected, whatever the body (RFC 6749 section 5.2).
///  - Everything else (pages of HTML, empty bodies, redirects, 5xx): Unknown. Of these 400, 401 and 403 may be refusals
///    of a server that gives no reason (Unknown::ifRepeated); a page with 401 or 403 is a gateway's, and a line that
///    says that somebody is busy is none.
Outcome classifyTokenExchange(const TokenExchange& exchange, const ClientConfig& config, const QDateTime& now,
                              Asked asked = Asked::Anything);

/// Why a response cannot be used although it carries an access token; for people. `tokenType` is not a bearer type.
QString unusableTypeText(const QString& tokenType);

/// "Bearer" in any case, its old spelling "BearerToken", or nothing at all (many servers leave it out).
bool isBearerType(const QString& tokenType);

/// Both forms of Retry-After; empty when absent or unreadable; never negative; at most one day.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& header, const QDateTime& now);

/// The three date forms of HTTP (RFC 9110 section 5.6.7), in UTC; invalid when it is none of them.
QDateTime httpTime(const QByteArray& header);

/// The next token set of a grant after a successful reply: an empty or missing refresh token or scope keeps the old. An
/// empty access token, or one whose type is not understood, keeps the old one with its expiry.
/// Rotation is learned from the second refresh token on. The account of the first ID token stays that of the grant.
Grant succeedingGrant(const Grant& current, const TokenReply& reply, const QDateTime& now);

} // namespace evergrant
