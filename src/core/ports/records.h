// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/event/event.h"
#include "core/result.h"
#include <QCoroTask>
#include <QList>
#include <chrono>
#include <functional>

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
///
/// Whoever knows why something happened appends it, with a sentence for a person and its context (attempt, error code,
/// what follows). So the log is no subscriber of the engine's change feed: a change says what holds now, for those who
/// act on it, and knows neither reason nor words; and many events (the worker started, a code was made, a try that
/// changed nothing) are no change of a connection.
class EventLog
{
public:
    virtual ~EventLog() = default;
    /// Hands the event over, to be stored after those before it; where `at` is invalid, it gets the time. Nothing
    /// waits.
    virtual void append(Event event) = 0;
    /// After what was appended before was written, or could not be. Another thread reads, so nothing waits. Errors:
    /// Failed "event-log-unreadable".
    virtual QCoro::Task<Result<QList<Event>>> read(EventFilter filter) = 0;
    /// Whom to tell of each event that is appended, as stored; empty: nobody. Called in the order of the events, in the
    /// thread of the log, within append() or later. An event that is not stored, or not yet, is told with id 0; one
    /// that is stored late is told again. `tell` does not append.
    void onAppended(std::function<void(const Event&)> tell) { m_tell = std::move(tell); }

protected:
    void tell(const Event& event) const
    {
        if (m_tell)
            m_tell(event);
    }

private:
    std::function<void(const Event&)> m_tell;
};

/// For how long the event log keeps events. It keeps no more than a million in any case.
class EventKeeping
{
public:
    static constexpr std::chrono::days Shortest{7}, Longest{3650};
    virtual ~EventKeeping() = default;
    virtual std::chrono::days keptFor() const = 0;
    /// Durably. Events that are older by now are removed soon after. Errors: Usage "bad-retention", which names the
    /// field "days" and is checked first; those of writing a file.
    virtual QCoro::Task<Result<void>> keepFor(std::chrono::days age) = 0;
};

} // namespace evergrant
