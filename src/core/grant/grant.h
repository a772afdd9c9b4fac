// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/connection/learned.h"
#include "core/grant/grantslot.h"
#include "core/result.h"
#include "core/secret.h"
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace evergrant {

/// What a token endpoint answered with (RFC 6749 section 5.1), as it is kept.
struct TokenSet
{
    Secret accessToken;
    Secret refreshToken; ///< may be empty: some grants have none
    QString tokenType;   ///< as sent, usually "Bearer"
    QString scope;
    QDateTime obtainedAt;               ///< wall clock, UTC
    std::optional<QDateTime> expiresAt; ///< wall clock, UTC; empty: unknown or never, see expiryKnown
    bool neverExpires = false;          ///< the provider says the access token has no end

    QStringList scopes() const; ///< the words of `scope`, which some providers part by commas
};

/// Whether the provider was seen to hand out a new refresh token with a refresh.
enum class Rotation { Unknown, Static, Rotating };
QString toWord(Rotation rotation); ///< "unknown", "static", "rotating"
Rotation rotationFromWord(const QString& word);

/// What may be shown about a grant even while its tokens cannot be opened. Nothing in here is secret.
struct GrantInfo
{
    QUuid grantId;          ///< new with every consent
    quint64 generation = 0; ///< counts the token sets of this grant, from 1; the higher one wins
    QDateTime authorizedAt;
    QString authorizedBy;                  ///< user name on this machine of whoever pressed the button
    QString account;                       ///< who the provider says this is, if it told us
    QString accountId;                     ///< what never changes about that account, if it told us
    QString subject;                       ///< `sub` of the ID token, if there was one
    QString subjectName;                   ///< what that ID token calls the account for people; may be empty
    LearnedValues learned;                 ///< what only the consent told: addresses depend on it
    GrantType grantType = GrantType::Code; ///< how it was obtained
    QString issuedBy; ///< origin of the token endpoint; the refresh token is never sent to another one
    QString clientId; ///< of the client registration it was given to; empty: the connection's own
    Rotation rotation = Rotation::Unknown;
    QDateTime obtainedAt;
    std::optional<QDateTime> expiresAt;
    bool neverExpires = false;
    std::optional<QDateTime> refreshTokenEndsAt; ///< as told by the provider; renewals move it
    std::optional<QDateTime> grantEndsAt;        ///< as told by the provider; renewals do not move it
    bool hasRefreshToken = false;
    /// The access token was seen to be refused by an API (`token --rejected-stdin`) and must not be handed out.
    bool accessTokenRejected = false;

    /// A new access token can be had without a person: with the refresh token, or because the grant needs nobody.
    bool isRenewable() const;
    QString accountLabel() const; ///< for people, without format characters; empty: unknown
    bool isAccountKnown() const;  ///< also by a name of which nothing is seen
    /// refreshTokenEndsAt where renewals move it; empty where it is the end of the grant, or unknown.
    std::optional<QDateTime> movingEnd() const;
};

/// Whether two grants are for the same account; empty: nobody can tell. What probes found out decides. `bySubject`:
/// where that says nothing, the ID tokens do. Not where the probe is about something else than the person who signed
/// in, such as one of several companies.
std::optional<bool> isSameAccount(const GrantInfo& one, const GrantInfo& other, bool bySubject);

struct Grant
{
    GrantInfo info;
    TokenSet tokens;
    Secret clientSecret; ///< of info.clientId; unused while that is empty
};

/// CBOR map with a format number, for sealing (grants.db) and for the keychain item.
Secret encodeGrant(const Grant& grant);
/// Fails on anything but a complete, known format; never returns half a grant.
Result<Grant> decodeGrant(QByteArrayView bytes);

/// Everything secret that belongs to one connection: the content of its OS keychain item, the second copy beside the
/// rows of the grant store.
struct KeychainCopy
{
    std::optional<Grant> main, spare;
    Secret clientSecret;
    /// Only while the grant store cannot take it, see GrantSlot::Pending.
    std::optional<Grant> pending = {};
    std::optional<Grant> spare2 = {};
    std::optional<Grant> spare3 = {};

    std::optional<Grant>& at(GrantSlot slot);
    const std::optional<Grant>& at(GrantSlot slot) const;
    bool isEmpty() const; ///< nothing secret in it
};
Secret encodeKeychainCopy(const KeychainCopy& copy);
Result<KeychainCopy> decodeKeychainCopy(QByteArrayView bytes);

} // namespace evergrant
