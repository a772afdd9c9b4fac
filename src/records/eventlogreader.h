// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "records/sqlitedatabase.h"

namespace evergrant {

/// Reads the worker's events.db while the worker writes it. A log that is not there yet is an empty one; when the
/// worker begins a new file, the next read() follows. For one thread, from the first read() on.
class SqliteEventReader : public EventReader
{
public:
    explicit SqliteEventReader(const QString& path);

    Result<QList<Event>> read(const EventFilter& filter) override;
    void close(); ///< in that thread; the next read() may be in another one

private:
    struct FileId
    {
        quint64 device = 0, inode = 0;
        bool operator==(const FileId&) const = default;
    };
    static FileId fileIdOf(const QString& path);

    SqliteDatabase m_database;
    FileId m_opened; ///< zeros while nothing is open
};

} // namespace evergrant
