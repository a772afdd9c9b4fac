// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventfile.h"

#include "records/durablefile.h"
#include "records/eventschema.h"
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Q_LOGGING_CATEGORY(log, "evergrant.records")

constexpr int pruneEvery = 64;   // events
constexpr int pruneAtMost = 128; // twice as many, so that a log that is too long gets shorter
constexpr int trimAtMost = 2000; // what is appended meanwhile waits for so many

/// With which a file is put aside after such trouble; empty: it stays.
QString suffixAfter(SqlTrouble trouble)
{
    switch (trouble) {
    case SqlTrouble::Damaged:
        return u".damaged-"_s;
    case SqlTrouble::Newer:
        return u".newer-"_s;
    case SqlTrouble::Full:
    case SqlTrouble::ReadOnly:
    case SqlTrouble::Busy:
    case SqlTrouble::Replaced:
    case SqlTrouble::Occupied:
    case SqlTrouble::Other:
        break;
    }
    return {};
}

} // namespace

SqlResult<void> EventFile::write(SqliteDatabase& database, QList<Event>& events, const QDateTime& now)
{
    auto written = writeOnce(database, events, now);
    if (!written) {
        if (const QString suffix = suffixAfter(written.error().trouble); !suffix.isEmpty()) {
            putAside(database, suffix, now);
            written = writeOnce(database, events, now);
        }
    }
    if (!written) {
        for (Event& event : events)
            event.id = 0;
    }
    return written;
}

SqlResult<void> EventFile::open(SqliteDatabase& database)
{
    if (const auto there = preparePrivateFile(database.path()); !there)
        return tl::unexpected(SqlError{SqlTrouble::Other, there.error().message});
    auto done =
        database.open(SqliteDatabase::Access::ReadWrite)
            .and_then([&] { return database.run(u"PRAGMA busy_timeout = 0"_s); })
            .and_then([&] { return database.run(u"PRAGMA journal_mode = WAL"_s); })
            .and_then([&] { return database.run(u"PRAGMA synchronous = NORMAL"_s); })
            .and_then([&] { return database.migrate(eventlog::schemaSteps()); })
            .and_then([&] { return database.value(u"SELECT ordered_at FROM events ORDER BY id DESC LIMIT 1"_s); })
            .map([this](const QVariant& last) { m_lastOrderedAt = last.toLongLong(); });
    m_open = done.has_value();
    if (m_open)
        eventlog::addTextIndex(database);
    else
        database.close();
    return done;
}

void EventFile::putAside(SqliteDatabase& database, const QString& suffix, const QDateTime& now)
{
    database.close();
    m_open = false;
    const QString path = database.path();
    const QString aside = unusedSibling(path, suffix, now);
    if (!QFile::rename(path, aside))
        return;
    QFile::rename(path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    qCWarning(log).noquote() << "The event log was put aside as" << aside;
    if (!open(database))
        return;
    // Whoever follows the log by ids must not miss the new events: they start above any that the old log gave.
    // Where this fails the events are kept all the same; the next write tells what is wrong with the file.
    (void)database.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES ('events', ?)"_s, {now.toSecsSinceEpoch()});
}

SqlResult<void> EventFile::writeOnce(SqliteDatabase& database, QList<Event>& events, const QDateTime& now)
{
    if (!m_open) {
        if (const auto opened = open(database); !opened)
            return opened;
    }
    return database.inTransaction([&] { return insert(database, events, now); });
}

SqlResult<void> EventFile::insert(SqliteDatabase& database, QList<Event>& events, const QDateTime& now)
{
    for (Event& event : events) {
        m_lastOrderedAt = qMax(m_lastOrderedAt, event.at.toMSecsSinceEpoch());
        const auto id = eventlog::insertEvent(database, event, m_lastOrderedAt);
        if (!id)
            return tl::unexpected(id.error());
        event.id = *id;
        if (++m_sincePruned < pruneEvery)
            continue;
        if (auto pruned = prune(database, now, pruneAtMost); !pruned)
            return pruned;
    }
    return {};
}

SqlResult<int> EventFile::trim(SqliteDatabase& database, const QDateTime& now)
{
    if (!m_open) {
        if (const auto opened = open(database); !opened)
            return tl::unexpected(opened.error());
    }
    int removed = 0;
    const auto trimmed = database.inTransaction([&] {
        return prune(database, now, trimAtMost)
            .and_then([&] { return database.value(u"SELECT changes()"_s); })
            .map([&](const QVariant& changes) { removed = changes.toInt(); });
    });
    return trimmed.map([&] { return removed; });
}

SqlResult<void> EventFile::prune(SqliteDatabase& database, const QDateTime& now, int atMost)
{
    m_sincePruned = 0;
    const qint64 oldest = now.addDays(-m_retention.age.count()).toMSecsSinceEpoch();
    // Ids have no gaps but at the old end, so they count the rows. Only the oldest few are looked at.
    return database.run(u"DELETE FROM events WHERE id IN (SELECT id FROM (SELECT id, ordered_at FROM events ORDER BY id"
                        " LIMIT ?) WHERE ordered_at < ? OR id <= (SELECT max(id) FROM events) - ?)"_s,
                        {atMost, oldest, m_retention.rows});
}

} // namespace evergrant
