// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/connection/probe.h"
#include "core/ports/jobstore.h"
#include "core/ports/records.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QMap>
#include <functional>
#include <optional>

namespace evergrant::jobs {

/// The access token of a connection, as a job gets it.
struct GivenToken
{
    Secret accessToken;
    qint64 generation = 0; ///< counts within a grant
};

/// What jobs get from outside; all of it outlives them. Shared, because a run under way keeps it.
struct JobPorts
{
    Clock& clock;
    JobStore& store;
    EventLog& events;
    QString runtimeDirectory;           ///< for files of tokens, see TokenFiles
    QMap<QString, QString> environment; ///< variables that every job gets
    /// A token that works, renewed before where that is necessary. Errors: those of ManagedConnection::token().
    std::function<QCoro::Task<Result<GivenToken>>(QUuid connection)> token;
    /// The newest one. Not called from within a change of the connection.
    std::function<std::optional<GivenToken>(const QUuid& connection)> current;
    /// One harmless call, which renews nothing.
    std::function<QCoro::Task<ProbeReport>(QUuid connection)> probe;
    std::function<QString(const QUuid& connection)> nameOf; ///< empty: the connection was removed
    /// It was moved away with a package: another profile renews it, and runs what is to run with it.
    std::function<bool(const QUuid& connection)> isMovedAway;
    std::function<void()> changed; ///< what is shown of the jobs is different now
};

} // namespace evergrant::jobs
