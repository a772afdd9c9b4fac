// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventlogreader.h"

#include "records/eventquery.h"
#include "records/eventschema.h"
#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EventLog)
};

/// A log that the worker is just making has no schema yet.
SqlResult<bool> isReady(SqliteDatabase& database)
{
    return database.value(u"PRAGMA user_version"_s).and_then([](const QVariant& version) -> SqlResult<bool> {
        if (version.toInt() > eventlog::schemaSteps().size())
            return tl::unexpected(SqlError{SqlTrouble::Newer, u"it was written by a newer version"_s});
        return version.toInt() == eventlog::schemaSteps().size();
    });
}

} // namespace

SqliteEventReader::SqliteEventReader(const QString& path)
    : m_database(path)
{
}

SqliteEventReader::FileId SqliteEventReader::fileIdOf(const QString& path)
{
    // Not by opening it: closing a file of its own makes a process lose SQLite's locks on it.
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

Result<QList<Event>> SqliteEventReader::read(const EventFilter& filter)
{
    const FileId current = fileIdOf(m_database.path());
    if (current != m_opened)
        close();
    if (current == FileId())
        return QList<Event>();
    SqlResult<QList<Event>> events;
    if (m_opened == FileId()) {
        // Windows read here: rather nothing now than a window that stands still.
        const auto opened = m_database.open(SqliteDatabase::Access::ReadOnly).and_then([this] {
            return m_database.run(u"PRAGMA busy_timeout = 250"_s);
        });
        if (!opened)
            events = tl::unexpected(opened.error());
    }
    if (events)
        events = isReady(m_database).and_then([&](bool ready) {
            return ready ? eventlog::queryEvents(m_database, filter) : SqlResult<QList<Event>>();
        });
    if (events) {
        m_opened = current;
        return std::move(*events);
    }
    close();
    return fail(ErrorKind::Failed, u"event-log-unreadable"_s,
                Tr::tr("The event log %1 cannot be read: %2.").arg(m_database.path(), events.error().text));
}

void SqliteEventReader::close()
{
    m_database.close();
    m_opened = {};
}

} // namespace evergrant
