// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <optional>
#include <tl/expected.hpp>
#include <unordered_map>

namespace evergrant {

/// What SQLite complained about, as far as the stores act differently.
enum class SqlTrouble {
    Full,     ///< no room on the disk, or quota used up
    ReadOnly, ///< file, folder or file system cannot be written
    Damaged,  ///< not a database, or one with broken pages
    Busy,     ///< another program keeps it locked
    Newer,    ///< written by a later version of this program
    Replaced, ///< what was to be changed is not there any more, or something newer is in its place
    Occupied, ///< a row that excludes the new one is there
    Other
};

struct SqlError
{
    SqlTrouble trouble = SqlTrouble::Other;
    QString text; ///< of SQLite, English; names statements and columns, never values
};

template <typename T>
using SqlResult = tl::expected<T, SqlError>;

/// One SQLite file through Qt SQL, under a connection name of its own. For the thread that made it.
class SqliteDatabase
{
public:
    enum class Access { ReadWrite, ReadOnly };

    explicit SqliteDatabase(QString path);
    ~SqliteDatabase();
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    const QString& path() const { return m_path; }

    /// SQLite looks at the file with the first statement only: what is wrong with it shows then. A statement waits up
    /// to `lockWait` for a lock of another program.
    SqlResult<void> open(Access access, std::chrono::milliseconds lockWait = std::chrono::seconds(5));
    void close();

    /// Opens for writing, without waiting for locks, prepares the connection with these statements, and stands by the
    /// file from then on: one that is deleted while it is open is written anew, before the next write, from what SQLite
    /// still holds of it. Until the new file is prepared, reads see what was there before, and each write fails.
    SqlResult<void> openAndKeep(const QStringList& preparation);

    /// Each result must be destroyed before the database, and before the transaction around it ends.
    SqlResult<QSqlQuery> query(const QString& sql, const QVariantList& values = {});
    /// Calls `take` for each row. Rows that cannot be read to the last one are an error, not the end.
    SqlResult<void> forEachRow(const QString& select, const QVariantList& values,
                               const std::function<void(const QSqlQuery&)>& take);
    SqlResult<void> run(const QString& sql, const QVariantList& values = {});
    /// The same for a statement that has to change a row; Replaced where it changes none.
    SqlResult<void> change(const QString& sql, const QVariantList& values = {});
    /// Of a statement that inserts a row: its rowid.
    SqlResult<qint64> insert(const QString& sql, const QVariantList& values);
    /// First column of the first row; invalid when there is no row.
    SqlResult<QVariant> value(const QString& sql, const QVariantList& values = {});

    /// All of `work`, or nothing. Transactions do not nest.
    SqlResult<void> inTransaction(const std::function<SqlResult<void>()>& work);

    /// Brings the file to schema `steps.size()`: the file's `user_version` counts the steps already taken, each step is
    /// one transaction. Newer when the file has taken more steps than are known here.
    SqlResult<void> migrate(const QList<QStringList>& steps);

    /// Walks through all pages; Damaged when something is wrong. Reads the whole file.
    SqlResult<void> check();

private:
    SqlError error(const QSqlError& error) const;
    SqlResult<void> prepareConnection();
    void writeAnewIfGone();
    void moveToNewFile();
    SqlResult<QSqlQuery*> executed(const QString& sql, const QVariantList& values);

    QString m_path;
    QString m_name; ///< of the QSqlDatabase; empty while closed
    std::unordered_map<QString, QSqlQuery>
        m_prepared; ///< of that connection, by their text; none is being stepped through
    QStringList m_preparation;
    bool m_kept = false, m_inTransaction = false;
    std::optional<SqlError> m_onDeletedFile; ///< why the new file could not be prepared; the old one is still open
};

} // namespace evergrant
