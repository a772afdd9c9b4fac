// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sqlitewriter.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// So many changes share one transaction at most: the first of them does not wait for all others of a burst.
constexpr std::size_t largestGroup = 256;

/// The change has found something else in the file than it is about, and has written nothing.
bool isGuarded(const SqlResult<void>& result)
{
    return !result &&
           (result.error().trouble == SqlTrouble::Replaced || result.error().trouble == SqlTrouble::Occupied);
}

} // namespace

SqliteWriter::SqliteWriter(QString path)
    : m_database(std::move(path))
    , m_thread([this] { work(); })
{
}

SqliteWriter::~SqliteWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
    deliver();
}

SqlResult<void> SqliteWriter::open(const QStringList& preparation)
{
    return runAlone([preparation](SqliteDatabase& database) { return database.openAndKeep(preparation); });
}

void SqliteWriter::write(Change change, Done done)
{
    handOver({std::move(change), std::move(done), {}, false});
}

void SqliteWriter::runAlone(Change work, Done done)
{
    handOver({std::move(work), std::move(done), {}, true});
}

SqlResult<void> SqliteWriter::runAlone(const Change& work)
{
    SqlResult<void> result;
    runAlone(work, [&result](const SqlResult<void>& ended) { result = ended; });
    flush();
    return result;
}

void SqliteWriter::handOver(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void SqliteWriter::flush()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.empty() && !m_busy; });
    }
    deliver();
}

void SqliteWriter::deliver()
{
    Jobs tried;
    {
        const std::lock_guard lock(m_mutex);
        tried.swap(m_ended);
    }
    for (const auto& job : tried)
        job.done(job.result);
}

void SqliteWriter::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_ending; });
        if (m_waiting.empty())
            break;
        Jobs group = nextGroup();
        m_busy = true;
        lock.unlock();
        runGroup(group);
        lock.lock();
        m_busy = false;
        std::move(group.begin(), group.end(), std::back_inserter(m_ended));
        m_changed.notify_all();
        QMetaObject::invokeMethod(this, &SqliteWriter::deliver, Qt::QueuedConnection);
    }
    lock.unlock();
    m_database.close(); // Qt wants it in the thread that has opened it
}

SqliteWriter::Jobs SqliteWriter::nextGroup()
{
    Jobs group;
    do {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    } while (!group.front().alone && !m_waiting.empty() && !m_waiting.front().alone && group.size() < largestGroup);
    return group;
}

void SqliteWriter::runGroup(Jobs& group)
{
    if (group.front().alone) {
        group.front().result = group.front().change(m_database);
        return;
    }
    const auto done = runInOneTransaction(group);
    if (done || group.size() == 1 || done.error().trouble == SqlTrouble::Busy)
        return;
    // What keeps the whole from being written, such as a full disk, may be the fault of one.
    for (auto& job : group) {
        Jobs one;
        one.push_back(std::move(job));
        (void)runInOneTransaction(one); // what became of it is in the job
        job = std::move(one.front());
    }
}

/// Where it fails as a whole, it fails for each: what a guard has found is not in the file then.
SqlResult<void> SqliteWriter::runInOneTransaction(Jobs& group)
{
    auto done = m_database.inTransaction([&]() -> SqlResult<void> {
        for (auto& job : group) {
            job.result = job.change(m_database);
            // SQLite may have rolled back everything by itself.
            if (!job.result && !isGuarded(job.result))
                return job.result;
        }
        return {};
    });
    for (auto& job : group) {
        if (!done)
            job.result = done;
    }
    return done;
}

} // namespace evergrant
