// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/jobstore.h"

#include "core/errorcode.h"
#include "core/text/utc.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::JobStore)
};

/// One list of statements per version of the schema; a released one is never changed.
QList<QStringList> schemaSteps()
{
    return {{u"CREATE TABLE jobs (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,"
             " settings TEXT NOT NULL, since INTEGER NOT NULL)"_s,
             u"CREATE TABLE runs (job TEXT NOT NULL, number INTEGER NOT NULL, run TEXT NOT NULL, output BLOB,"
             " PRIMARY KEY (job, number))"_s}};
}

QStringList preparation()
{
    return {u"PRAGMA cell_size_check = ON"_s, u"PRAGMA journal_mode = PERSIST"_s, u"PRAGMA synchronous = FULL"_s};
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QVariant& column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

/// A job whose settings mean nothing here is left out, and stays in the file.
SqlResult<QList<StoredJob>> readJobs(SqliteDatabase& database)
{
    QList<StoredJob> jobs;
    const auto take = [&jobs](const QSqlQuery& row) {
        if (const auto settings = jobSettingsFromJson(objectIn(row.value(0))))
            jobs << StoredJob{*settings, QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), utcZone), {}};
    };
    return database.forEachRow(u"SELECT settings, since FROM jobs ORDER BY number"_s, {}, take).map([&] {
        return std::move(jobs);
    });
}

SqlResult<void> readHistory(SqliteDatabase& database, QList<StoredJob>& jobs)
{
    const auto take = [&jobs](const QSqlQuery& row) {
        const QString name = row.value(0).toString();
        const auto job = std::ranges::find_if(jobs, [&](const StoredJob& one) { return one.settings.name == name; });
        if (job != jobs.end())
            job->history << jobRunFromJson(objectIn(row.value(1)));
    };
    return database.forEachRow(u"SELECT job, run FROM runs ORDER BY job, number"_s, {}, take);
}

} // namespace

SqliteJobStore::SqliteJobStore(const QString& path)
    : m_path(path)
    , m_writer(path)
{
    if (const auto opened = open(); !opened)
        m_failure = opened.error();
}

Result<void> SqliteJobStore::open()
{
    if (const auto there = preparePrivateFile(m_path); !there)
        return there;
    if (const auto read = migrateAndRead(); !read) {
        m_jobs.clear(); // without their whole history some would run once more
        return tl::unexpected(storeError(read.error()));
    }
    if (const auto opened = m_writer.open(preparation()); !opened)
        return tl::unexpected(storeError(opened.error()));
    return {};
}

/// Nothing is written before all jobs are read, so that a damaged file stays as it is. The output is not looked at: of
/// a hundred runs of each job that takes seconds, in which the worker would answer nobody.
SqlResult<void> SqliteJobStore::migrateAndRead()
{
    SqliteDatabase database(m_path);
    auto done = database.open(SqliteDatabase::Access::ReadWrite, 1s);
    for (const QString& statement : preparation())
        done = done.and_then([&] { return database.run(statement); });
    return done.and_then([&] { return database.migrate(schemaSteps()); })
        .and_then([&] { return readJobs(database); })
        .and_then([&](QList<StoredJob>&& jobs) {
            m_jobs = std::move(jobs);
            return readHistory(database, m_jobs);
        });
}

QCoro::Task<Result<void>> SqliteJobStore::written(SqliteWriter::Change change)
{
    if (m_failure)
        co_return tl::unexpected(*m_failure);
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_writer.write(std::move(change), [this, promise](const SqlResult<void>& result) {
        promise->addResult(result ? Result<void>() : Result<void>(tl::unexpected(storeError(result.error()))));
        promise->finish();
    });
    const auto future = promise->future();
    co_return co_await future;
}

QCoro::Task<Result<void>> SqliteJobStore::put(JobSettings settings, QDateTime since)
{
    const SqliteWriter::Change change = [settings, since](SqliteDatabase& database) {
        return database.run(
            u"INSERT INTO jobs (name, settings, since) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
            " settings = excluded.settings, since = excluded.since"_s,
            {settings.name, textOf(toJson(settings)), since.toMSecsSinceEpoch()});
    };
    return written(change);
}

QCoro::Task<Result<void>> SqliteJobStore::putRun(QString job, JobRun run, QByteArray output, QList<qint64> surplus)
{
    const SqliteWriter::Change change = [job, run, output, surplus](SqliteDatabase& database) {
        auto done = database.run(u"INSERT OR REPLACE INTO runs (job, number, run, output) VALUES (?, ?, ?, ?)"_s,
                                 {job, run.number, textOf(toJson(run)), output});
        for (const qint64 number : surplus)
            done = done.and_then(
                [&] { return database.run(u"DELETE FROM runs WHERE job = ? AND number = ?"_s, {job, number}); });
        return done;
    };
    return written(change);
}

QCoro::Task<Result<QByteArray>> SqliteJobStore::output(QString job, qint64 run)
{
    const auto text = std::make_shared<QByteArray>();
    const SqliteWriter::Change read = [job, run, text](SqliteDatabase& database) {
        return database.value(u"SELECT output FROM runs WHERE job = ? AND number = ?"_s, {job, run})
            .map([&](const QVariant& value) { *text = value.toByteArray(); });
    };
    auto reading = written(read);
    const auto done = co_await reading;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return *text;
}

QCoro::Task<Result<void>> SqliteJobStore::remove(QString job)
{
    const SqliteWriter::Change change = [job](SqliteDatabase& database) {
        return database.run(u"DELETE FROM runs WHERE job = ?"_s, {job}).and_then([&] {
            return database.run(u"DELETE FROM jobs WHERE name = ?"_s, {job});
        });
    };
    return written(change);
}

Error SqliteJobStore::storeError(const SqlError& error) const
{
    switch (error.trouble) {
    case SqlTrouble::Full:
        return {ErrorKind::Failed, u"store-full"_s,
                Tr::tr("The disk is full, so nothing can be stored in %1. Make room on it.").arg(m_path)};
    case SqlTrouble::ReadOnly:
        return {ErrorKind::Failed, u"store-readonly"_s,
                Tr::tr("Nothing can be stored in %1: the disk or the file is read-only.").arg(m_path)};
    case SqlTrouble::Damaged:
        return {ErrorKind::Failed, errorcode::storeDamaged,
                Tr::tr("The file of the sync jobs, %1, is damaged; it was left as it is. Put back a backup of it, or "
                       "move it away and add the jobs again; then run evergrant stop.")
                    .arg(m_path)};
    case SqlTrouble::Busy:
        return {ErrorKind::Temporary, errorcode::storeBusy, Tr::tr("Another program keeps %1 locked.").arg(m_path)};
    case SqlTrouble::Newer:
        return {ErrorKind::Failed, u"store-newer"_s,
                Tr::tr("%1 was written by a newer version of Evergrant. Use that version.").arg(m_path)};
    case SqlTrouble::Replaced:
    case SqlTrouble::Occupied:
    case SqlTrouble::Other:
        break;
    }
    return {ErrorKind::Failed, u"store-failed"_s, Tr::tr("The file %1 failed: %2.").arg(m_path, error.text)};
}

} // namespace evergrant
