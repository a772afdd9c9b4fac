// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/records.h"
#include "records/sqlitedatabase.h"
#include <chrono>
#include <deque>
#include <memory>

namespace evergrant {

/// Older events are removed, a few with every so many new ones.
struct EventRetention
{
    qint64 rows = 1'000'000;
    std::chrono::days age{400};
};

/// PROFILE/events.db, written by the worker while windows read it (write-ahead log, not flushed at every event: a power
/// cut may cost the last moments, a crash of the worker nothing). Texts are scrubbed once more before they are written.
///
/// A file that is damaged is renamed to events.db.damaged-TIME, one of a later version to events.db.newer-TIME, and a
/// new log begun; ids go on ascending. While another program holds the file nothing waits for it: events come back from
/// append() with id 0 and are written as soon as it is free, with the time that they have. When writing fails otherwise
/// (disk full), events are dropped and come back with id 0.
class SqliteEventLog : public EventLog
{
public:
    /// Makes the file (0600) when it is not there. `clock` outlives this object.
    SqliteEventLog(const QString& path, Clock& clock, EventRetention retention = {});
    ~SqliteEventLog() override;

    Event append(Event event) override;
    Result<QList<Event>> read(const EventFilter& filter) override;

private:
    SqlResult<void> open();
    void openOrRecreate();
    void putAside(const QString& suffix);
    SqlResult<qint64> write(const Event& event);
    void writeWaiting();
    void noteResult(const SqlResult<qint64>& written);
    void prune();

    SqliteDatabase m_database;
    Clock& m_clock;
    std::deque<Event> m_waiting; ///< until the file is free
    std::unique_ptr<Alarm> m_retry;
    EventRetention m_retention;
    qint64 m_lastOrderedAt = 0;
    int m_sincePruned = 0;
    bool m_open = false;
    bool m_complained = false;
};

} // namespace evergrant
