// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connectionview.h"
#include "core/secret.h"

namespace evergrant::api {

/// What became of a grant at its provider (RFC 7009).
enum class RevocationOutcome {
    NotAsked,        ///< revoking was not asked for
    Done,            ///< revoked
    Unsupported,     ///< the provider offers no way
    Failed,          ///< also for a word that is not known here
    NothingToRevoke, ///< there was none
    Shared           ///< not tried, because grants of other connections could end with it
};
RevocationOutcome revocationFromWord(const QString& word);

/// The params of methods about one connection.
struct ConnectionName
{
    QString name;
};

/// The answer of methods that change a connection.
struct ChangedConnection
{
    ConnectionView connection;
    QString message; ///< a further sentence; empty (left out in JSON): none
};

/// Adds a connection.
struct Add
{
    static constexpr QLatin1StringView Name{"add"};
    struct Params
    {
        QString name, provider; ///< required; `provider` is its id
        QString grant;          ///< a word of GrantType; empty: the usual one
        QString title, clientId, redirectUri;
        Secret clientSecret, proxyPassword;
        QStringList scopes; ///< empty: the usual ones
        QMap<QString, QString> settings;
        bool withoutSecrets = false; ///< what is secret is entered later, so nothing of it is missing now

        bool operator==(const Params&) const = default;
    };
    using Answer = ChangedConnection;
};

/// What Add would refuse is the error; nothing is added.
struct CheckAdd
{
    static constexpr QLatin1StringView Name{"check-add"};
    using Params = Add::Params;
    using Answer = Nothing;
};

/// The settings of connections, each as Add takes them; nothing secret among them.
struct Export
{
    static constexpr QLatin1StringView Name{"export"};
    using Params = Status::Params;
    struct Answer
    {
        QList<Add::Params> connections;
    };
};

/// Changes what is given; an absent field stays as it is. A setting with an empty value is taken back.
struct Set
{
    static constexpr QLatin1StringView Name{"set"};
    struct Params
    {
        QString name; ///< required
        std::optional<QString> title;
        std::optional<QString> clientId; ///< another one: a grant that somebody consented to waits for a new sign-in
        std::optional<Secret> clientSecret, proxyPassword;
        std::optional<QStringList> scopes;
        QMap<QString, QString> settings;

        bool operator==(const Params&) const = default;
    };
    using Answer = ChangedConnection;
};

struct Rename
{
    static constexpr QLatin1StringView Name{"rename"};
    struct Params
    {
        QString name, newName; ///< both required
    };
    using Answer = ChangedConnection;
};

/// Stops renewing. An older worker overlooks "for", and pauses until somebody resumes it: its answer has no
/// `pausedUntil`.
struct Pause
{
    static constexpr QLatin1StringView Name{"pause"};
    struct Params
    {
        QString name;                                   ///< required
        std::optional<std::chrono::seconds> duration{}; ///< "for" in JSON, 1 minute to 366 days; empty: until it is
                                                        ///< resumed
    };
    using Answer = ChangedConnection;
};

struct Resume
{
    static constexpr QLatin1StringView Name{"resume"};
    using Params = ConnectionName;
    using Answer = ChangedConnection;
};

/// Removes a connection with its grants. Errors: Usage "revocation-shared", which names the other connections whose
/// grants could end; nothing is removed then.
struct Remove
{
    static constexpr QLatin1StringView Name{"remove"};
    struct Params
    {
        QString name;
        bool revoke = false;    ///< also at the provider
        bool revokeAll = false; ///< the same, even where grants of other connections could end with it
    };
    struct Answer
    {
        RevocationOutcome revocation = RevocationOutcome::NotAsked;
        QString message; ///< empty: none
    };
};

} // namespace evergrant::api
