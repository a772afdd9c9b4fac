// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/status.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace evergrant::cli {

/// The table of `evergrant status`, from the connections of `status --json`.
QString statusTable(const QList<api::ConnectionStatus>& connections, bool colours);

/// A sentence for a person where a newer worker sent a state that this program does not have; else empty.
QString remarkOnUnknownStates(const QList<api::ConnectionStatus>& connections);

/// The answer of `status --check` by the convention of monitoring plugins: one line with performance data.
struct CheckAnswer
{
    int exitCode = 0; ///< 0 ok, 1 warning, 2 critical, 3 unknown
    QString line;
};
/// The worst connection decides: critical, then warning, then unknown, then ok. A state that is not known here is
/// unknown, whatever else is sent with it; a delivery that fails is a warning. Performance data: how many connections
/// there are, how many are in order, and the seconds that each access token still has.
CheckAnswer checkStatus(const QList<api::ConnectionStatus>& connections, const QDateTime& now);
/// The check itself could not be made.
CheckAnswer checkFailed(const QString& message);

} // namespace evergrant::cli
