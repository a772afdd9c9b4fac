// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventlog.h"

#include "core/event/harmlessid.h"
#include "core/text/scrub.h"
#include "core/text/utc.h"
#include "records/durablefile.h"
#include "records/eventquery.h"
#include "records/eventschema.h"
#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Q_LOGGING_CATEGORY(log, "evergrant.records")

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EventLog)
};

constexpr int pruneEvery = 64; // events
constexpr std::chrono::milliseconds busyPause(250);
constexpr std::size_t mostWaiting = 10'000; // further ones are dropped
constexpr int pruneAtMost = 128;            // twice as many, so that a log that is too long gets shorter

Event withoutSecrets(Event event)
{
    event.message = scrubbed(event.message, 1000);
    for (auto it = event.details.begin(); it != event.details.end(); ++it) {
        const QString text = it.value().toString();
        if (!text.isEmpty() && !isHarmlessId(it.key(), text))
            it.value() = scrubbed(text);
        else if (it.value().isObject() || it.value().isArray())
            it.value() = u"…"_s; // details are flat: whatever this is, it was not looked at
    }
    return event;
}

bool isBusy(const SqlResult<qint64>& written)
{
    return !written && written.error().trouble == SqlTrouble::Busy;
}

} // namespace

SqliteEventLog::SqliteEventLog(const QString& path, Clock& clock, EventRetention retention)
    : m_database(path)
    , m_clock(clock)
    , m_retry(clock.makeAlarm([this] { writeWaiting(); }))
    , m_retention(retention)
{
    openOrRecreate();
}

SqliteEventLog::~SqliteEventLog()
{
    onAppended({});
    writeWaiting();
}

SqlResult<void> SqliteEventLog::open()
{
    if (const auto there = preparePrivateFile(m_database.path()); !there)
        return tl::unexpected(SqlError{SqlTrouble::Other, there.error().message});
    auto done = m_database.open(SqliteDatabase::Access::ReadWrite)
                    .and_then([this] { return m_database.run(u"PRAGMA busy_timeout = 0"_s); })
                    .and_then([this] { return m_database.run(u"PRAGMA journal_mode = WAL"_s); })
                    .and_then([this] { return m_database.run(u"PRAGMA synchronous = NORMAL"_s); })
                    .and_then([this] { return m_database.migrate(eventlog::schemaSteps()); })
                    .and_then([this] {
                        return m_database.value(u"SELECT ordered_at FROM events ORDER BY id DESC"
                                                " LIMIT 1"_s);
                    })
                    .map([this](const QVariant& last) { m_lastOrderedAt = last.toLongLong(); });
    m_open = done.has_value();
    if (m_open)
        eventlog::addTextIndex(m_database);
    else
        m_database.close();
    return done;
}

void SqliteEventLog::openOrRecreate()
{
    const auto opened = open();
    if (opened)
        return;
    const auto trouble = opened.error().trouble;
    if (trouble == SqlTrouble::Damaged || trouble == SqlTrouble::Newer)
        putAside(trouble == SqlTrouble::Newer ? u".newer-"_s : u".damaged-"_s);
    else
        qCWarning(log).noquote() << "The event log cannot be opened:" << opened.error().text;
}

void SqliteEventLog::putAside(const QString& suffix)
{
    m_database.close();
    m_open = false;
    const QString path = m_database.path();
    const QString aside = unusedSibling(path, suffix, m_clock.now());
    if (!QFile::rename(path, aside))
        return;
    QFile::rename(path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    qCWarning(log).noquote() << "The event log was put aside as" << aside;
    if (!open())
        return;
    // Whoever follows the log by ids must not miss the new events: they start above any that the old log gave.
    (void)m_database.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES ('events', ?)"_s,
                         {m_clock.now().toSecsSinceEpoch()});
}

Event SqliteEventLog::append(Event event)
{
    event = withoutSecrets(std::move(event));
    if (!event.at.isValid())
        event.at = m_clock.now();
    event.at = QDateTime::fromMSecsSinceEpoch(event.at.toMSecsSinceEpoch(), utcZone);
    // One after the other, so that the ids have the order of the events.
    auto id = m_waiting.empty() ? write(event) : tl::unexpected(SqlError{SqlTrouble::Busy, {}});
    if (!id && id.error().trouble == SqlTrouble::Damaged) {
        putAside(u".damaged-"_s);
        id = write(event);
    }
    event.id = id.value_or(0);
    if (!isBusy(id)) {
        noteResult(id);
    } else if (m_waiting.size() < mostWaiting) {
        if (m_waiting.empty())
            m_retry->set(busyPause);
        m_waiting.push_back(event);
    }
    tell(event);
    return event;
}

void SqliteEventLog::noteResult(const SqlResult<qint64>& written)
{
    if (!written && !m_complained)
        qCWarning(log).noquote() << "Events cannot be written:" << written.error().text;
    m_complained = !written;
    if (written && ++m_sincePruned >= pruneEvery)
        prune();
}

void SqliteEventLog::writeWaiting()
{
    while (!m_waiting.empty()) {
        const auto id = write(m_waiting.front());
        if (isBusy(id))
            return m_retry->set(busyPause);
        Event event = std::move(m_waiting.front());
        m_waiting.pop_front();
        event.id = id.value_or(0);
        noteResult(id);
        if (id)
            tell(event);
    }
}

SqlResult<qint64> SqliteEventLog::write(const Event& event)
{
    if (!m_open) {
        if (const auto opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    const qint64 orderedAt = qMax(m_lastOrderedAt, event.at.toMSecsSinceEpoch());
    auto id = eventlog::insertEvent(m_database, event, orderedAt);
    if (id)
        m_lastOrderedAt = orderedAt;
    return id;
}

void SqliteEventLog::prune()
{
    m_sincePruned = 0;
    const qint64 oldest = m_clock.now().addDays(-m_retention.age.count()).toMSecsSinceEpoch();
    // Ids have no gaps but at the old end, so they count the rows. Only the oldest few are looked at.
    (void)m_database.run(
        u"DELETE FROM events WHERE id IN (SELECT id FROM (SELECT id, ordered_at FROM events ORDER BY id"
        " LIMIT ?) WHERE ordered_at < ? OR id <= (SELECT max(id) FROM events) - ?)"_s,
        {pruneAtMost, oldest, m_retention.rows});
}

Result<QList<Event>> SqliteEventLog::read(const EventFilter& filter)
{
    auto events = m_open ? eventlog::queryEvents(m_database, filter)
                         : SqlResult<QList<Event>>(tl::unexpected(SqlError{SqlTrouble::Other, u"not open"_s}));
    if (!events && events.error().trouble == SqlTrouble::Damaged)
        putAside(u".damaged-"_s);
    return std::move(events).map_error([this](const SqlError& error) {
        return Error{ErrorKind::Failed, u"event-log-unreadable"_s,
                     Tr::tr("The event log %1 cannot be read: %2.").arg(m_database.path(), error.text)};
    });
}

} // namespace evergrant
