// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>

namespace evergrant {

/// Which token set it is. Another grant takes over in the order of the engine's changes.
struct TokenSetId
{
    QUuid grantId;
    quint64 generation = 0;             ///< counts within a grant
    std::optional<QDateTime> expiresAt; ///< UTC; more may become known of a token set: when it ends

    bool operator==(const TokenSetId&) const = default;
};

/// What is brought to a target: the current access token of a connection, never a refresh token.
struct Delivery
{
    QUuid connection;
    QString connectionName; ///< see checkedConnectionName()
    QUuid grantId;
    quint64 generation = 0; ///< counts within a grant; another grant takes over in the order of the changes
    Secret accessToken;
    QString tokenType;                                          ///< as the provider said; empty: it said nothing
    QByteArray headerName = QByteArrayLiteral("Authorization"); ///< in which the API wants to see it
    Secret headerValue;                                         ///< whole value of that header
    std::optional<QDateTime> expiresAt;                         ///< UTC; empty: never, or not known

    TokenSetId tokenSet() const { return {grantId, generation, expiresAt}; }
};

} // namespace evergrant
