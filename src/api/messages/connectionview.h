// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/status.h"
#include "core/connection/probe.h"
#include <QMap>
#include <QUuid>

namespace evergrant::api {

/// A further grant that is kept as a spare.
struct SpareGrant
{
    SpareState state = SpareState::None;
    QDateTime authorizedAt; ///< UTC
    QString authorizedBy;
    bool operator==(const SpareGrant&) const = default;
};

/// A program that may ask the local HTTP endpoint for the connection's token.
struct TokenConsumer
{
    QString name;
    QDateTime lastUsedAt; ///< UTC, to about ten minutes; null: never
    bool operator==(const TokenConsumer&) const = default;
};

/// What the last probe has found.
struct ProbeOutcome
{
    ProbeReport::Result result = ProbeReport::Result::Unknown;
    QString message; ///< one plain sentence
    bool operator==(const ProbeOutcome&) const = default;
};

/// A connection with everything that a window shows of it.
struct ConnectionView : ConnectionStatus
{
    QUuid id;
    QString providerName;
    QString grantType = QStringLiteral("code"); ///< a word of GrantType
    QString clientId;
    bool hasClientSecret = false; ///< or a private key
    QStringList scopes;
    QString redirectUri;             ///< empty: the port is free
    QMap<QString, QString> settings; ///< by the keys of `--set`
    QString headline, detail;        ///< the one big sentence, and cause and consequence in a few
    QString brief, explanation;      ///< as of Assessment: parts of `detail`, or both empty
    Action action = Action::None;    ///< None also for a word that is not known here
    int severity = 0;                ///< as of severity(Health)
    bool paused = false;
    QString authorizing;                        ///< id of the attempt that is under way, else empty
    std::optional<std::chrono::days> idleLimit; ///< "idle_limit_days" in JSON; null: none is known
    QDateTime absoluteExpiresAt;                ///< when the grant ends, however often it is renewed
    QDateTime secretExpiresAt;                  ///< when the client secret ends at the latest
    QString keychainCopy;                       ///< "stored", "pending", "off"
    std::optional<SpareGrant> spareGrant;       ///< "spare" in JSON: of `spares`, one of the state `spare`
    QList<SpareGrant> spares;                   ///< up to three, in the order of their places
    QList<Place> places;                        ///< where the account is, as the sign-in showed; for people
    QDateTime probedAt;                         ///< of the last probe
    std::optional<ProbeOutcome> probe;
    bool canProbe = false; ///< there is a call that proves the access
    QList<TokenConsumer> consumers;
    std::optional<std::chrono::seconds> minLife; ///< so long before its end a token is replaced, for its deliveries
    Correction correction; ///< would probably correct the last error, once a person agrees to it; null in JSON: none

    /// How many more spares can be made: a place is empty, or what it holds is lost. 0 to 3; 0 of an older worker,
    /// which has one place.
    int sparesLeft() const;
    bool operator==(const ConnectionView&) const = default;
};

/// Lists connections for windows.
struct Connections
{
    static constexpr QLatin1StringView Name{"connections"};
    using Params = Status::Params;
    struct Answer
    {
        QList<ConnectionView> connections;
    };
};

// Parts of messages of other sources.
extern template struct Codec<Place>;
extern template struct Codec<ConnectionView>;

} // namespace evergrant::api
