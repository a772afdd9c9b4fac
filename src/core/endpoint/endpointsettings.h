// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace evergrant {

/// A program that may ask the local HTTP endpoint for tokens of some connections.
struct EndpointConsumer
{
    QString name;             ///< of the form of a connection's name
    QList<QUuid> connections; ///< whose tokens it gets
    QByteArray keyHash;       ///< SHA-256 of its key, 32 bytes; a key has 256 random bits, so nothing slower is needed
    QDateTime createdAt;      ///< UTC
    QDateTime lastUsedAt;     ///< UTC, to about ten minutes; null: never
    bool operator==(const EndpointConsumer&) const = default;
};

/// The local HTTP endpoint: off until somebody enables it. Nothing in here is secret.
struct EndpointSettings
{
    bool enabled = false;
    quint16 port = 0; ///< 0: none was chosen yet
    QList<EndpointConsumer> consumers;
    /// Whose token every program of this computer gets that asks as it would ask Google's metadata server; null: none.
    QUuid googleConnection;
    bool operator==(const EndpointSettings&) const = default;
};

QJsonObject toJson(const EndpointSettings& settings);
/// Errors: Failed "bad-endpoint-settings", naming the field.
Result<EndpointSettings> endpointSettingsFromJson(const QJsonObject& object);

} // namespace evergrant
