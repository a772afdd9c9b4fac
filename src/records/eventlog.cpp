// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventlog.h"

#include "core/event/harmlessid.h"
#include "core/text/scrub.h"
#include "core/text/utc.h"
#include <QCoroFuture>
#include <QLoggingCategory>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Q_LOGGING_CATEGORY(log, "evergrant.records")

constexpr std::chrono::milliseconds heldPause(250);
constexpr std::size_t mostWhileHeld = 10'000; // further ones are dropped
constexpr std::size_t largestBatch = 256;     // events: a window hears of the first before all of a burst are written

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

/// Whoever asks may be there longer than the log.
template <typename T>
QCoro::Task<T> endOf(QFuture<T> future)
{
    co_return co_await future;
}

} // namespace

SqliteEventLog::SqliteEventLog(const QString& path, Clock& clock, const EventRetention& retention)
    : m_clock(clock)
    , m_age(retention.age)
    , m_retry(clock.makeAlarm([this] { writeNext(); }))
    , m_trimAgain(clock.makeAlarm([this] { trimNext(); }))
    , m_files(std::make_shared<Files>(retention, path))
    , m_writer(path)
{
}

SqliteEventLog::~SqliteEventLog()
{
    onAppended({});
    m_ending = true;
    flush();
    if (m_state == State::Held) {
        writeNext();
        flush();
    }
    // Who writes has to be the last to close the file. The task cannot fail, and nobody is left to be told.
    (void)m_writer.runAlone([files = m_files](SqliteDatabase&) {
        files->read.close();
        return SqlResult<void>();
    });
}

void SqliteEventLog::append(Event event)
{
    event = withoutSecrets(std::move(event));
    if (!event.at.isValid())
        event.at = m_clock.now();
    event.at = QDateTime::fromMSecsSinceEpoch(event.at.toMSecsSinceEpoch(), utcZone);
    event.id = 0;
    const bool held = m_state == State::Held;
    if (!held || m_waiting.size() < mostWhileHeld)
        m_waiting.push_back({event, held});
    if (held)
        tell(event);
    else if (m_state == State::Idle)
        writeNext();
}

void SqliteEventLog::writeNext()
{
    m_state = m_waiting.empty() ? State::Idle : State::Writing;
    if (m_waiting.empty())
        return;
    const auto batch = std::make_shared<QList<Event>>();
    const auto size = std::min(m_waiting.size(), largestBatch);
    for (std::size_t i = 0; i < size; ++i)
        batch->append(m_waiting[i].event);
    m_writer.runAlone([files = m_files, batch, now = m_clock.now()](
                          SqliteDatabase& database) { return files->written.write(database, *batch, now); },
                      [this, batch](const SqlResult<void>& written) { onWritten(*batch, written); });
}

void SqliteEventLog::onWritten(const QList<Event>& batch, const SqlResult<void>& written)
{
    const auto count = std::size_t(batch.size());
    if (!written && written.error().trouble == SqlTrouble::Busy)
        return onHeld();
    noteFailure(batch.first().at, written);
    QList<Event> untold; // a dropped one is not told twice
    for (std::size_t i = 0; i < count; ++i) {
        if (written || !m_waiting[i].told)
            untold << batch[qsizetype(i)];
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qsizetype(count));
    for (Reading& reading : m_readings)
        reading.after -= std::min(reading.after, count);
    writeNext();
    // The worker before may have had a longer time, or have ended before everything was removed.
    if (written && !m_ending && !std::exchange(m_trimmed, true))
        trimNext();
    readNext();
    for (const Event& event : std::as_const(untold))
        tell(event);
}

void SqliteEventLog::onHeld()
{
    m_state = State::Held;
    m_retry->set(heldPause);
    readNext();
    QList<Event> untold;
    for (Waiting& waiting : m_waiting) {
        if (!std::exchange(waiting.told, true))
            untold << waiting.event;
    }
    for (const Event& event : std::as_const(untold))
        tell(event);
}

void SqliteEventLog::noteFailure(const QDateTime& at, const SqlResult<void>& written)
{
    if (written) {
        m_lost.reset();
        return;
    }
    if (!m_lost)
        qCWarning(log).noquote() << "Events cannot be written:" << written.error().text;
    m_lost = EventsLost{m_lost ? m_lost->since : at, written.error().trouble == SqlTrouble::Full, written.error().text};
}

QCoro::Task<Result<QList<Event>>> SqliteEventLog::read(EventFilter filter)
{
    const auto found = std::make_shared<QPromise<Found>>();
    found->start();
    m_readings.push_back({std::move(filter), m_waiting.size(), found});
    readNext();
    return endOf(found->future());
}

void SqliteEventLog::readNext()
{
    while (!m_readings.empty() && (m_state != State::Writing || m_readings.front().after == 0)) {
        const Reading reading = m_readings.front();
        m_readings.pop_front();
        const auto events = std::make_shared<Found>();
        m_writer.runAlone(
            [files = m_files, filter = reading.filter, events](SqliteDatabase&) {
                *events = files->read.read(filter);
                return SqlResult<void>();
            },
            [found = reading.found, events](const SqlResult<void>&) {
                found->addResult(*events);
                found->finish();
            });
    }
}

QCoro::Task<Result<void>> SqliteEventLog::keepFor(std::chrono::days age)
{
    const auto done = std::make_shared<QPromise<Result<void>>>();
    done->start();
    const auto saved = std::make_shared<Result<void>>(checkRetention(age));
    m_writer.runAlone(
        [files = m_files, age, saved](SqliteDatabase&) {
            EventRetention retention = files->written.retention();
            retention.age = age;
            if (*saved)
                *saved = saveRetention(retention);
            if (*saved)
                files->written.setRetention(retention);
            return SqlResult<void>();
        },
        [this, age, saved, done](const SqlResult<void>&) {
            if (*saved)
                m_age = age;
            if (*saved && !m_ending)
                trimNext();
            done->addResult(*saved);
            done->finish();
        });
    return endOf(done->future());
}

/// In steps, so that nobody waits long who appends or reads. While another program holds the file it is tried again;
/// what cannot be removed otherwise goes with later events.
void SqliteEventLog::trimNext()
{
    const auto trimmed = std::make_shared<SqlResult<int>>(0);
    m_writer.runAlone(
        [files = m_files, trimmed, now = m_clock.now()](SqliteDatabase& database) {
            *trimmed = files->written.trim(database, now);
            return SqlResult<void>();
        },
        [this, trimmed](const SqlResult<void>&) {
            if (m_ending)
                return;
            if (trimmed->value_or(0) > 0)
                trimNext();
            else if (!*trimmed && trimmed->error().trouble == SqlTrouble::Busy)
                m_trimAgain->set(heldPause);
        });
}

void SqliteEventLog::flush()
{
    while (m_state == State::Writing)
        m_writer.flush();
}

} // namespace evergrant
