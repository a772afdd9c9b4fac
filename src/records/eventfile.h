// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "records/eventretention.h"
#include "records/sqlitedatabase.h"
#include <utility>

namespace evergrant {

/// What is written to events.db. For the thread that writes it: each call takes that thread's database.
///
/// The file is made (0600) where it is not there. One that is damaged is renamed to events.db.damaged-TIME, one of a
/// later version to events.db.newer-TIME, and a new one begun; ids go on ascending.
class EventFile
{
public:
    explicit EventFile(EventRetention retention)
        : m_retention(std::move(retention))
    {
    }

    /// Writes all of them and gives each its id, or none. Busy where another program holds the file; nothing waits for
    /// it. `now` is the time for what is put aside and for the age of what is removed.
    SqlResult<void> write(SqliteDatabase& database, QList<Event>& events, const QDateTime& now);
    const EventRetention& retention() const { return m_retention; }
    void setRetention(const EventRetention& retention) { m_retention = retention; }
    /// Removes some of what is too old or too much; how many. 0: there is nothing left to remove.
    SqlResult<int> trim(SqliteDatabase& database, const QDateTime& now);

private:
    SqlResult<void> open(SqliteDatabase& database);
    void putAside(SqliteDatabase& database, const QString& suffix, const QDateTime& now);
    SqlResult<void> writeOnce(SqliteDatabase& database, QList<Event>& events, const QDateTime& now);
    SqlResult<void> insert(SqliteDatabase& database, QList<Event>& events, const QDateTime& now);
    SqlResult<void> prune(SqliteDatabase& database, const QDateTime& now, int atMost);

    EventRetention m_retention;
    qint64 m_lastOrderedAt = 0; ///< milliseconds since 1970 UTC
    int m_sincePruned = 0;      ///< events
    bool m_open = false;
};

} // namespace evergrant
