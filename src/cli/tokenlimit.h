// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <chrono>

namespace evergrant::cli {

/// How long `token`, `header` and `run` wait, the start of a worker included.
inline constexpr std::chrono::seconds TokenLimit{30};

inline QJsonObject tokenParams(const QString& name)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("timeout"), int(TokenLimit.count())}};
}

} // namespace evergrant::cli
