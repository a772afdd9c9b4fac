// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUuid>

namespace evergrant {

/// How a connection gets its tokens; the words of `evergrant add --grant`.
enum class GrantType { Code, Device, ClientCredentials, JwtBearer, Static };

QString toWord(GrantType type); ///< "code", "device", "client-credentials", "jwt-bearer", "static"
Result<GrantType> grantTypeFromWord(const QString& word);

/// The client alone obtains tokens, as often as it likes: client credentials and JWT bearer.
bool isClientOnly(GrantType type);
/// Nobody has to consent: those, and static credentials.
bool needsNoConsent(GrantType type);

/// Checks `[a-z0-9][a-z0-9._-]{0,63}`, the form of a connection's name.
Result<QString> checkedConnectionName(const QString& name);

/// The keys that `--set key=value` accepts, in the order in which help lists them.
const QStringList& knownSettings();
/// Refuses unknown keys, endpoint URLs that are not https (plain http only for loopback addresses), and words outside
/// the lists for `client_auth` and `refresh_policy`; names the key and the remedy.
Result<void> checkSetting(const QString& key, const QString& value);

/// One account at one provider: settings only, nothing secret. Kept in connections.json (records/connectionsfile.h).
struct Connection
{
    QUuid id;      ///< never changes; keys of stores use it
    QString name;  ///< what scripts say; can be renamed
    QString title; ///< free text for windows; empty means: the provider's name
    QString providerId;
    GrantType grantType = GrantType::Code;
    QString clientId;
    QStringList scopes;              ///< empty: the preset's default scopes
    QString redirectUri;             ///< fixed at `add` where the provider compares it exactly, else empty
    QMap<QString, QString> settings; ///< values given with --set
    bool paused = false;
    QDateTime pausedUntil;   ///< UTC, whole seconds; null: until somebody resumes it. Of no meaning unless paused
    bool heldAsCopy = false; ///< paused by the worker, because the profile turned out to be a copy
    QDateTime createdAt;

    bool operator==(const Connection&) const = default;
};

QJsonObject toJson(const Connection& connection);
/// The error names the field that is missing or wrong.
Result<Connection> connectionFromJson(const QJsonObject& object);

/// "Authorization: Bearer" and the environment of `run`: EVERGRANT_TOKEN_<NAME>, upper case, other characters `_`.
QString environmentVariableFor(const QString& connectionName);

} // namespace evergrant
