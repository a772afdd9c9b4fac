// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sqlitedatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

// Primary result codes of SQLite (sqlite3.h); the driver passes extended codes on, whose low byte they are.
constexpr int sqlitePermission = 3, sqliteBusy = 5, sqliteLocked = 6, sqliteReadOnly = 8, sqliteIoError = 10,
              sqliteCorrupt = 11, sqliteFull = 13, sqliteCannotOpen = 14, sqliteNotADatabase = 26;

bool isAlmostFull(const QString& path)
{
    constexpr qint64 oneJournalPage = 64 * 1024;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < oneJournalPage;
}

bool isFolderReadOnly(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return QStorageInfo(folder.filePath()).isReadOnly() || !folder.isWritable();
}

SqlTrouble troubleOf(int code, const QString& path)
{
    switch (code & 0xff) {
    case sqliteFull:
        return SqlTrouble::Full;
    case sqliteReadOnly:
    case sqlitePermission:
        return SqlTrouble::ReadOnly;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return SqlTrouble::Damaged;
    case sqliteBusy:
    case sqliteLocked:
        return SqlTrouble::Busy;
    case sqliteCannotOpen:
        return isFolderReadOnly(path) ? SqlTrouble::ReadOnly : SqlTrouble::Other;
    case sqliteIoError:
        // A quota, and a file system that notices a full disk only while flushing, arrive as I/O errors.
        return isAlmostFull(path) ? SqlTrouble::Full : SqlTrouble::Other;
    default:
        return SqlTrouble::Other;
    }
}

} // namespace

SqliteDatabase::SqliteDatabase(QString path)
    : m_path(std::move(path))
{
}

SqliteDatabase::~SqliteDatabase()
{
    close();
}

SqlError SqliteDatabase::error(const QSqlError& error) const
{
    return {troubleOf(error.nativeErrorCode().toInt(), m_path), error.databaseText()};
}

SqlResult<void> SqliteDatabase::open(Access access, std::chrono::milliseconds lockWait)
{
    close();
    m_name = u"evergrant-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    const QString mode = access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;"_s : QString();
    database.setConnectOptions(mode + u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(lockWait.count()));
    if (!database.open())
        return tl::unexpected(error(database.lastError()));
    return {};
}

SqlResult<void> SqliteDatabase::openAndKeep(const QStringList& preparation)
{
    m_preparation = preparation;
    m_kept = false;
    return open(Access::ReadWrite, 0ms).and_then([this] { return prepareConnection(); }).map([this] { m_kept = true; });
}

SqlResult<void> SqliteDatabase::prepareConnection()
{
    for (const auto& statement : std::as_const(m_preparation)) {
        if (auto ran = query(statement); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

/// SQLite goes on reading a deleted file and refuses to write to it (SQLITE_READONLY_DBMOVED). If this fails, that
/// error is what the caller gets.
void SqliteDatabase::writeAnewIfGone()
{
    if (!m_kept || m_inTransaction)
        return;
    if (QFileInfo::exists(m_path)) {
        if (m_onDeletedFile)
            moveToNewFile();
        return;
    }
    // Outside a transaction of ours, the only user's, the journal is spent; without its file SQLite stumbles over it.
    QFile::remove(m_path + u"-journal"_s);
    const QString fresh = m_path + u".anew"_s;
    QFile::remove(fresh);
    if (!query(u"VACUUM INTO ?"_s, {fresh}) || !QFile::rename(fresh, m_path))
        return;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    moveToNewFile();
}

/// The connection to the deleted file stays until the one to the new file is prepared: its temporary tables are what
/// is read meanwhile.
void SqliteDatabase::moveToNewFile()
{
    m_prepared.clear();
    QString other = std::exchange(m_name, {});
    const auto prepared = open(Access::ReadWrite, 0ms).and_then([this] { return prepareConnection(); });
    m_onDeletedFile = prepared ? std::nullopt : std::optional(prepared.error());
    if (prepared)
        std::swap(m_name, other);
    m_prepared.clear();
    close(); // the one of the two that is not used
    m_name = other;
}

void SqliteDatabase::close()
{
    m_prepared.clear();
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

SqlResult<QSqlQuery> SqliteDatabase::query(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(error(query.lastError()));
    for (const auto& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(error(query.lastError()));
    return query;
}

SqlResult<void> SqliteDatabase::forEachRow(const QString& select, const QVariantList& values,
                                           const std::function<void(const QSqlQuery&)>& take)
{
    auto rows = query(select, values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        take(*rows);
    // next() says false for an error, too.
    if (rows->lastError().isValid())
        return tl::unexpected(error(rows->lastError()));
    return {};
}

SqlResult<void> SqliteDatabase::run(const QString& sql, const QVariantList& values)
{
    writeAnewIfGone();
    if (m_onDeletedFile)
        return tl::unexpected(*m_onDeletedFile);
    return executed(sql, values).map([](QSqlQuery* done) { done->finish(); });
}

/// Whoever has used it finishes it before anything else is done: compiling the few statements of a renewal costs as
/// much as executing them.
SqlResult<QSqlQuery*> SqliteDatabase::executed(const QString& sql, const QVariantList& values)
{
    constexpr std::size_t most = 64;
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery fresh(QSqlDatabase::database(m_name, false));
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return tl::unexpected(error(fresh.lastError()));
        if (m_prepared.size() == most)
            m_prepared.clear();
        found = m_prepared.emplace(sql, std::move(fresh)).first;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        found->second.bindValue(int(i), values[i]);
    if (found->second.exec())
        return &found->second;
    const SqlError failure = error(found->second.lastError());
    m_prepared.erase(found); // SQLite may want it compiled anew
    return tl::unexpected(failure);
}

SqlResult<void> SqliteDatabase::change(const QString& sql, const QVariantList& values)
{
    const auto changed = executed(sql, values);
    if (!changed)
        return tl::unexpected(changed.error());
    const int rows = (*changed)->numRowsAffected();
    (*changed)->finish();
    if (rows < 1)
        return tl::unexpected(SqlError{SqlTrouble::Replaced, u"no row"_s});
    return {};
}

SqlResult<qint64> SqliteDatabase::insert(const QString& sql, const QVariantList& values)
{
    return executed(sql, values).map([](QSqlQuery* inserted) {
        const qint64 id = inserted->lastInsertId().toLongLong();
        inserted->finish();
        return id;
    });
}

SqlResult<QVariant> SqliteDatabase::value(const QString& sql, const QVariantList& values)
{
    const auto rows = executed(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QVariant first = (*rows)->next() ? (*rows)->value(0) : QVariant();
    const QSqlError failure = (*rows)->lastError();
    (*rows)->finish();
    if (failure.isValid())
        return tl::unexpected(error(failure));
    return first;
}

SqlResult<void> SqliteDatabase::inTransaction(const std::function<SqlResult<void>()>& work)
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    auto done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s); // refused when SQLite has rolled back by itself, as it does on a full disk
    m_inTransaction = false;
    return done;
}

SqlResult<void> SqliteDatabase::migrate(const QList<QStringList>& steps)
{
    const auto version = value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > steps.size())
        return tl::unexpected(SqlError{SqlTrouble::Newer, u"schema %1"_s.arg(version->toInt())});
    for (qsizetype next = version->toInt(); next < steps.size(); ++next) {
        const auto done = inTransaction([&]() -> SqlResult<void> {
            for (const auto& statement : steps[next]) {
                if (auto ran = run(statement); !ran)
                    return ran;
            }
            return run(u"PRAGMA user_version = %1"_s.arg(next + 1));
        });
        if (!done)
            return done;
    }
    return {};
}

SqlResult<void> SqliteDatabase::check()
{
    const auto verdict = value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != "ok"_L1)
        return tl::unexpected(SqlError{SqlTrouble::Damaged, verdict->toString()});
    return {};
}

} // namespace evergrant
