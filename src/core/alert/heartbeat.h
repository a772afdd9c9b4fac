// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"
#include "core/result.h"
#include <QJsonArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace evergrant {

/// A dead man's switch: an address that is called while all is well, and with "/fail" behind its path when it is not
/// (the convention of healthchecks.io). Who calls is missed when the worker itself is dead.
struct Heartbeat
{
    QUrl url;
    QStringList connections; ///< names; empty: all
    bool paused = false;     ///< it is not called until somebody resumes it

    bool operator==(const Heartbeat&) const = default;
};

/// The address for failures.
QUrl failUrlOf(const Heartbeat& heartbeat);

/// Errors: Usage "bad-address".
Result<void> checkHeartbeat(const Heartbeat& heartbeat);

QJsonArray toJson(const QList<Heartbeat>& heartbeats);
/// What cannot be read is left out.
QList<Heartbeat> heartbeatsFromJson(const QJsonArray& array);

/// Whether a connection counts as well for a heartbeat: it has a usable token and needs nobody, or nobody wants it to
/// work.
bool isWell(const Assessment& assessment, bool hasUsableToken);

/// A connection that a heartbeat is about.
struct WatchedConnection
{
    QString name;
    QString trouble; ///< one sentence without a full stop; empty: it is well
};
/// Why one of these connections is not well, for the heartbeat's server; empty: all are. `names` are those of the
/// heartbeat. One that no connection has is not well either: a heartbeat of a connection that was removed or renamed
/// would say for ever that all is well.
QString troubleOf(const QStringList& names, const QList<WatchedConnection>& connections);

} // namespace evergrant
