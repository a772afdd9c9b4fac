// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/records.h"
#include "records/connectionsfile.h"
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace evergrant {

/// The connections file behind a thread of its own, so that the caller's event loop waits for no disk. Changes that
/// wait at the same time are made durable together. To be used in the thread that made it.
class ConnectionsWriter : public QObject, public ConnectionStore
{
    Q_OBJECT

public:
    /// See ConnectionsFile.
    ConnectionsWriter(QString path, const Clock& clock, const QString& profileId = {});
    /// Everything that was handed over has been written or has failed, and connections.json is up to date.
    ~ConnectionsWriter() override;

    QCoro::Task<Result<QList<Connection>>> load() override;
    QCoro::Task<Result<void>> put(Connection connection) override;
    QCoro::Task<Result<void>> remove(QUuid id) override;
    QStringList warnings() const override { return m_warnings; }
    /// Ends when connections.json is up to date, or cannot be written.
    QCoro::Task<> folded();

private:
    struct Job
    {
        enum class Kind { Load, Write, Fold } kind = Kind::Write;
        ConnectionChange change;
        Result<QList<Connection>> result; ///< empty unless it is a Load
        std::shared_ptr<QPromise<Result<QList<Connection>>>> promise;
    };
    using Jobs = std::deque<Job>;

    QFuture<Result<QList<Connection>>> handOver(Job::Kind kind, ConnectionChange change = {});
    static QCoro::Task<Result<void>> ended(QFuture<Result<QList<Connection>>> job);
    void work();
    Jobs takeGroup();
    void run(Jobs& group);
    Result<QList<Connection>> loaded();
    void deliver();

    QStringList m_warnings; ///< as of the last result that was delivered

    ConnectionsFile m_file;  ///< the writer's thread only
    bool m_isLoaded = false; ///< likewise

    std::mutex m_mutex; ///< over all that follows
    std::condition_variable m_changed;
    Jobs m_waiting, m_tried;
    QStringList m_newWarnings;
    bool m_ending = false;

    std::thread m_thread; ///< the last member: it uses all others
};

} // namespace evergrant
