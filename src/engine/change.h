// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/probe.h"
#include "core/grant/grantlife.h"
#include "core/grant/grantslot.h"
#include "core/health/health.h"
#include <QUuid>
#include <variant>

namespace evergrant {

/// What has happened to a connection, for whoever attaches something to the engine: see ChangeFeed. Each is published
/// after it is stored; none holds a secret.
namespace change {

/// What a grant holds now, without the tokens.
struct TokenSetFacts
{
    QUuid connection;
    GrantSlot slot = GrantSlot::Main; ///< of Main: this access token is the current one
    QUuid grantId;
    quint64 generation = 0; ///< counts within a grant; another grant takes over in the order of these changes
    std::optional<QDateTime> expiresAt; ///< of the access token, UTC; empty: unknown or never
};
/// It is safe now: in the grant store, or in the keychain copy where that failed.
struct TokenSetStored : TokenSetFacts
{
};
/// It was there when the stores were opened.
struct TokenSetLoaded : TokenSetFacts
{
};
/// Client secret, key or proxy password.
struct CredentialsStored
{
    QUuid connection;
};
struct HealthChanged
{
    QUuid connection;
    Health before = Health::NeverAuthorized, after = Health::NeverAuthorized;
};
/// Nothing but a person helps, or nothing has worked for two minutes.
struct PersonNeeded
{
    QUuid connection;
};
struct PersonNoLongerNeeded
{
    QUuid connection;
};
/// A grant or a client secret will end; once for each threshold of warningDays().
struct EndWarned
{
    QUuid connection;
    LifeWarning warning;
};
struct ProbeReported
{
    QUuid connection;
    ProbeReport::Result result = ProbeReport::Result::Unknown;
};
struct ConnectionAdded
{
    QUuid connection;
};
/// Anything that a window shows; also where only a time has passed that is shown.
struct ConnectionChanged
{
    QUuid connection;
};
struct ConnectionRemoved
{
    QUuid connection;
    QString name; ///< it can be looked up no more
};

} // namespace change

using Change =
    std::variant<change::TokenSetStored, change::TokenSetLoaded, change::CredentialsStored, change::HealthChanged,
                 change::PersonNeeded, change::PersonNoLongerNeeded, change::EndWarned, change::ProbeReported,
                 change::ConnectionAdded, change::ConnectionChanged, change::ConnectionRemoved>;

inline QUuid connectionOf(const Change& change)
{
    return std::visit([](const auto& one) { return one.connection; }, change);
}

} // namespace evergrant
