// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QList>
#include <QString>
#include <chrono>

namespace evergrant {

/// How the client proves itself at the token endpoint (RFC 6749 section 2.3, RFC 7591 names).
/// SecretBasicRaw is HTTP Basic without the encoding of RFC 6749 section 2.3.1, for servers that do not decode the
/// pair.
enum class ClientAuth { SecretBasic, SecretBasicRaw, SecretPost, PrivateKeyJwt, None };
QString toWord(ClientAuth auth);
Result<ClientAuth> clientAuthFromWord(const QString& word);

/// What a server does with a refresh token that is sent a second time. The replay table (replaypolicy.h) follows it.
struct ReplayPolicy
{
    enum class Kind { Unknown, NeverRotates, OldStaysValid, UntilSuccessorUsed, Window, RevokesFamily };
    Kind kind = Kind::Unknown;
    std::chrono::seconds window{0}; ///< only for Window: how long the old token is still accepted
    bool thenRevokesFamily = false; ///< only for Window: what reuse after it does

    bool operator==(const ReplayPolicy&) const = default;
};
/// "unknown", "never-rotates", "old-stays-valid", "until-successor-used", "window:30", "window:30,then:revokes-family",
/// "revokes-family".
QString toWord(const ReplayPolicy& policy);
Result<ReplayPolicy> replayPolicyFromWord(const QString& word);

/// What a parsed OAuth error means for the people around the connection.
enum class RefusalClass {
    Transient,      ///< passes by itself: server_error, temporarily_unavailable, look-alikes named in the preset
    Throttled,      ///< asked too often
    GrantDead,      ///< the refresh token is not accepted any more: sign in again
    ClientRejected, ///< client id, secret or certificate is wrong or expired: the administrator corrects it
    RequestRejected ///< scope, redirect or request form is not accepted: the administrator corrects the settings
};
QString toWord(RefusalClass refusal); ///< "transient", "throttled", "grant-dead", "client-rejected", "request-rejected"
Result<RefusalClass> refusalClassFromWord(const QString& word);

/// A row of the preset's `errors`: the first row whose every given field fits decides.
struct RefusalRule
{
    QString error;               ///< equal to the OAuth error code; empty fits all
    QString descriptionContains; ///< case-insensitive; empty fits all
    int status = 0;              ///< HTTP status; 0 fits all
    RefusalClass means = RefusalClass::GrantDead;
    QList<qint64> numbers = {};      ///< one of the answer's `error_codes` is among these; empty fits all
    QString explanation = QString(); ///< plain sentence in place of the provider's words; may be empty
};

} // namespace evergrant
