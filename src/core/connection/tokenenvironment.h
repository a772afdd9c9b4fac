// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QMap>
#include <QStringList>
#include <functional>

namespace evergrant {

// What a program that is given access tokens finds in its environment, with `evergrant run` and as a sync job:
// EVERGRANT_TOKEN_<NAME> (environmentVariableFor()) and EVERGRANT_TOKEN_FILE_<NAME> for each connection, and
// EVERGRANT_TOKEN where there is one.

/// Names that would share a variable. Errors: Usage "usage", naming both.
Result<void> checkTokenVariables(const QStringList& names);

/// `tokens` by the names of their connections; `fileOf`: the path of the file in which a connection's token is renewed.
QMap<QString, QString> tokenEnvironment(const QMap<QString, Secret>& tokens,
                                        const std::function<QString(const QString&)>& fileOf);

/// The variable for "the" token, which is there only where there is one connection.
inline constexpr QLatin1StringView singleTokenVariable("EVERGRANT_TOKEN");

} // namespace evergrant
