// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/learned.h"
#include "core/grant/tokenexchange.h"
#include "core/result.h"
#include <optional>

namespace evergrant {

/// How an API wants to see its credential: the header's name, and what stands before the credential.
struct HeaderForm
{
    QString name = QStringLiteral("Authorization");
    QString scheme = QStringLiteral("Bearer"); ///< empty: nothing; "Basic": name and password as of RFC 7617
    QString username;                          ///< for Basic, where the provider takes any name: this one is sent

    bool operator==(const HeaderForm&) const = default;
};

/// One harmless call that proves an access token and names the account.
struct ProbeRule
{
    QString url; ///< may hold placeholders for settings and learned values
    bool post = false;
    QByteArray body;
    std::optional<HeaderForm> header; ///< where it is not the API's usual one
    QString scope;                    ///< without which it is refused; empty: none is needed
    QStringList account;              ///< JSON pointers; the first that holds a text names the account
    QString accountId;                ///< what never changes about an account: JSON pointer, or text with placeholders
    bool verified = true;             ///< false: a refusal proves nothing
};

/// What a probe found out.
struct ProbeReport
{
    enum class Result {
        Works,
        Refused,     ///< 401, or an error in the answer that says so: the token is not accepted
        Forbidden,   ///< 403: accepted, but not for this call
        Unreachable, ///< no answer, a server's failure, or asked too often: says nothing about the token
        NotThere,    ///< 404 and the like, or an answer that nobody can read: says nothing about the token
        Unknown      ///< there is no call that could be made
    };
    Result result = Result::Unknown;
    QString account, accountId;   ///< empty: not told
    QString accountLabel() const; ///< for people, without format characters
    LearnedValues learned;
    QString message;                   ///< one plain sentence; no secret
    QString code;                      ///< "http-401", "timeout", ...
    std::optional<ErrorKind> obstacle; ///< why no call was made, where the connection itself does not permit one
};
QString toWord(ProbeReport::Result result); ///< "works", "refused", "forbidden", "unreachable", "not-there", "unknown"
ProbeReport::Result probeResultFromWord(const QString& word); ///< Unknown for every other word

/// Pure: what an answer to the probe means. An answer with status 200 and an `error` in it is a refusal (Mailchimp).
ProbeReport readProbe(const ProbeRule& rule, const QList<LearnedRule>& learned, const TokenExchange& exchange);

/// Two probes of the same account? Empty: nobody can tell, because one of them does not say.
std::optional<bool> isSameAccount(const QString& account, const QString& accountId, const QString& otherAccount,
                                  const QString& otherId);

} // namespace evergrant
