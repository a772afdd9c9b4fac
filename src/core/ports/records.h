// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/event/event.h"
#include "core/result.h"
#include <QCoroTask>
#include <QList>

namespace evergrant {

/// The settings of all connections. Changes are durable when their task ends, in the order of the calls, and what one
/// costs does not depend on the number of connections.
class ConnectionStore
{
public:
    virtual ~ConnectionStore() = default;
    /// To be called before all others. In the order in which they were added.
    virtual QCoro::Task<Result<QList<Connection>>> load() = 0;
    /// Adds it, or replaces the one with its id.
    virtual QCoro::Task<Result<void>> put(Connection connection) = 0;
    virtual QCoro::Task<Result<void>> remove(QUuid id) = 0; ///< also where there is none
    virtual QStringList warnings() const = 0;               ///< sentences on what load() could not use as it was
};

/// events.db: disposable, so appending never fails loudly; a damaged file is put aside and a new one begun.
class EventLog : public EventReader
{
public:
    /// Gives the event its id and, when `at` is invalid, the time. Returns the event as stored.
    virtual Event append(Event event) = 0;
};

} // namespace evergrant
