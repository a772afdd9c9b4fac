// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/status.h"
#include <QByteArray>

namespace evergrant::api {

// The state of connections for monitoring. The only labels are names of connections and words of Evergrant: an account
// is nothing that a dashboard should show.

/// Gauges in Prometheus' text format 0.0.4, which is valid OpenMetrics but for its last line. Every connection has
/// every gauge at all times: what is not known, or never comes, is +Inf for an end and 0 for a beginning.
QByteArray prometheusMetrics(const QList<ConnectionStatus>& connections);

/// The section of a local check of Checkmk's agent, one service a connection.
QByteArray checkmkSection(const QList<ConnectionStatus>& connections, const QDateTime& now);

} // namespace evergrant::api
