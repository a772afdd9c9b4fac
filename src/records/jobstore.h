// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/jobstore.h"
#include "records/sqlitewriter.h"
#include <functional>
#include <memory>

namespace evergrant {

/// PROFILE/jobs.db: jobs and their history, with a thread that writes. Nothing in it is secret. Complete by itself
/// after every change (a rollback journal), so any copy of it is a backup. A file whose jobs or history cannot be read
/// is left as it is for whoever repairs it or puts a backup back; there are no jobs then, and every change fails.
/// Damage to the output of a run shows when that is asked for.
///
/// Errors: Failed "store-full", "store-readonly", "store-damaged", "store-newer", "store-failed"; Temporary
/// "store-busy".
class SqliteJobStore : public JobStore
{
public:
    /// Makes the file (0600) when it is not there, and reads all but the output.
    explicit SqliteJobStore(const QString& path);

    /// Why there are no jobs; empty: all is well.
    const std::optional<Error>& failure() const { return m_failure; }

    QList<StoredJob> jobs() const override { return m_jobs; }
    QCoro::Task<Result<void>> put(JobSettings settings, QDateTime since) override;
    QCoro::Task<Result<void>> putRun(QString job, JobRun run, QByteArray output, QList<qint64> surplus) override;
    QCoro::Task<Result<QByteArray>> output(QString job, qint64 run) override;
    QCoro::Task<Result<void>> remove(QString job) override;

private:
    Result<void> open();
    SqlResult<void> migrateAndRead();
    QCoro::Task<Result<void>> written(SqliteWriter::Change change);
    Error storeError(const SqlError& error) const;

    QString m_path;
    std::optional<Error> m_failure;
    QList<StoredJob> m_jobs; ///< as of the start
    SqliteWriter m_writer;
};

} // namespace evergrant
