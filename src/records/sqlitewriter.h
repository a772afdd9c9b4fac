// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/sqlitedatabase.h"
#include <QObject>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace evergrant {

/// Writes to one SQLite file in a thread of its own, in the order of the calls, so that the caller's event loop waits
/// for no disk. Whatever waits when a transaction ends shares the next one, and with it the price of making it durable.
/// A change that fails takes nothing of the others with it.
///
/// To be used in the thread that made it. What is handed over must not hold a plain secret, nor refer to anything that
/// the caller's thread changes.
class SqliteWriter : public QObject
{
    Q_OBJECT

public:
    /// Changes the database, in the writer's thread, as a part of a transaction: it neither begins nor ends one. It
    /// ends with SqlTrouble::Replaced or Occupied where it has written nothing because a guard did not hold.
    using Change = std::function<SqlResult<void>(SqliteDatabase&)>;
    /// What became of it. Called in the order of the changes, in the thread that made the writer.
    using Done = std::function<void(const SqlResult<void>&)>;

    explicit SqliteWriter(QString path);
    ~SqliteWriter() override; ///< after everything that was handed over has been tried, and each Done was called

    /// Opens the file for writing, see SqliteDatabase::openAndKeep(). Waits.
    SqlResult<void> open(const QStringList& preparation);
    void write(Change change, Done done);
    /// Waits until everything that was handed over before has been tried. Each Done has been called when it returns.
    void flush();
    /// Does something alone, in the writer's thread and outside of a transaction, after everything handed over before.
    void runAlone(Change work, Done done);
    /// The same, and waits for it.
    SqlResult<void> runAlone(const Change& work);

private:
    struct Job
    {
        Change change;
        Done done;
        SqlResult<void> result;
        bool alone = false;
    };
    using Jobs = std::deque<Job>;

    void handOver(Job job);
    void work();
    Jobs nextGroup();
    void runGroup(Jobs& group);
    SqlResult<void> runInOneTransaction(Jobs& group);
    void deliver();

    SqliteDatabase m_database; ///< the writer's thread only

    std::mutex m_mutex; ///< over all that follows
    std::condition_variable m_changed;
    Jobs m_waiting;
    Jobs m_ended;          ///< their Done is still to be called
    bool m_busy = false;   ///< a group is out of both lists, being run
    bool m_ending = false; ///< the thread returns once nothing waits

    std::thread m_thread; ///< the last member: it uses all others
};

} // namespace evergrant
