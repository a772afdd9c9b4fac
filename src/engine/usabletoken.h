// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace evergrant {

/// An access token as it is handed out.
struct UsableToken
{
    Secret accessToken;
    QString tokenType;
    std::optional<QDateTime> expiresAt;
    QString warning; ///< plain sentence; empty when all is well
};

struct TokenDemand
{
    std::chrono::seconds minValid{60};
    Secret rejected; ///< an access token that an API refused; refreshed only if it is still the current one
    std::chrono::milliseconds limit{30000}; ///< how long the caller waits at most
};

} // namespace evergrant
