// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/event/eventslost.h"
#include "core/ports/records.h"
#include "records/eventfile.h"
#include "records/eventlogreader.h"
#include "records/sqlitewriter.h"
#include <QPromise>
#include <deque>
#include <memory>
#include <optional>

namespace evergrant {

/// PROFILE/events.db, written by the worker while windows read it. It is written in a thread of its own, what waits at
/// one moment in one transaction, and not flushed to the disk each time (write-ahead log): a crash of the worker may
/// cost the events of its last milliseconds, a power cut those of the last moments.
///
/// A file that is damaged or of a later version is put aside, see EventFile. While another program holds the file
/// nothing waits for it: events are told with id 0, and are written and told once more as soon as it is free, with the
/// time that they have. When writing fails otherwise (disk full), events are dropped and told with id 0.
class SqliteEventLog : public EventLog, public EventKeeping
{
public:
    /// `clock` outlives this object.
    SqliteEventLog(const QString& path, Clock& clock, const EventRetention& retention = {});
    ~SqliteEventLog() override; ///< after everything that was appended has been tried

    void append(Event event) override;
    QCoro::Task<Result<QList<Event>>> read(EventFilter filter) override;
    std::chrono::days keptFor() const override { return m_age; }
    QCoro::Task<Result<void>> keepFor(std::chrono::days age) override;
    const std::optional<EventsLost>& lost() const { return m_lost; } ///< empty: the last ones were stored
    /// Waits until the writing of everything that was appended has been tried, and has been told.
    void flush();

private:
    enum class State {
        Idle,    ///< nothing waits
        Writing, ///< the first of those that wait are with the writer
        Held     ///< another program holds the file; they are tried again in a moment
    };
    struct Waiting
    {
        Event event;
        bool told = false; ///< with id 0
    };
    using Found = Result<QList<Event>>;
    struct Reading
    {
        EventFilter filter;
        std::size_t after = 0; ///< so many of the events that wait
        std::shared_ptr<QPromise<Found>> found;
    };
    /// The writer's thread only.
    struct Files
    {
        Files(const EventRetention& retention, const QString& path)
            : written(retention)
            , read(path)
        {
        }
        EventFile written;
        SqliteEventReader read;
    };

    void writeNext();
    void readNext();
    void trimNext();
    void onWritten(const QList<Event>& batch, const SqlResult<void>& written);
    void onHeld();
    void noteFailure(const QDateTime& at, const SqlResult<void>& written);

    Clock& m_clock;
    std::deque<Waiting> m_waiting; ///< in the order of the events
    std::chrono::days m_age;       ///< for which events are kept
    State m_state = State::Idle;
    std::unique_ptr<Alarm> m_retry, m_trimAgain;
    bool m_trimmed = false; ///< since this log was opened
    std::optional<EventsLost> m_lost;
    bool m_ending = false;
    std::deque<Reading> m_readings; ///< that wait for events before them
    std::shared_ptr<Files> m_files;
    SqliteWriter m_writer;
};

} // namespace evergrant
