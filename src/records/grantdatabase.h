// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "records/grantrows.h"
#include "records/sqlitewriter.h"
#include <QFuture>
#include <QPromise>

namespace evergrant {

/// The file grants.db, its thread, and what it holds in memory.
///
/// A rollback journal with synchronous=FULL, not a write-ahead log: the file is complete by itself after every
/// transaction, so any copy of it is a backup. The journal is kept between transactions (PERSIST), so that renewing
/// goes on while the disk is full: a row of unchanged size needs no new room.
///
/// To be used in the thread that made it. Errors: those that SqliteGrantStore names.
class GrantDatabase
{
public:
    explicit GrantDatabase(const QString& path);

    /// Makes the file (0600) when it is not there, brings it to the present schema and reads it. Waits for the disk. A
    /// damaged file is left exactly as it is.
    Result<void> open();

    const QString& path() const { return m_path; }
    /// As it was after the last transaction.
    const GrantRows& rows() const { return m_rows; }
    QString takeOwned(const QString& key) { return m_rows.takeOwned(key); } ///< see GrantStore::takeMeta()

    /// Makes the same change to the rows in memory. Called once it is durable, in the thread of the owner.
    using Apply = std::function<void(GrantRows&)>;
    /// A part of the next transaction, together with these settings. Resolves in the order of the calls.
    QFuture<Result<void>> write(SqliteWriter::Change change, Apply apply, const StoreSettings& along = {});
    /// Alone, outside of a transaction, after everything that was written before.
    QFuture<Result<void>> runAlone(SqliteWriter::Change work, Apply apply = {});
    /// Waits until all of that is durable, or has failed.
    void flush() { m_writer.flush(); }

private:
    SqlResult<void> migrateAndRead();
    using Written = QPromise<Result<void>>;
    SqliteWriter::Done resolve(const std::shared_ptr<Written>& written, Apply apply);
    Error storeError(const SqlError& error) const;

    QString m_path;
    GrantRows m_rows;
    SqliteWriter m_writer; ///< after the rows, which it changes to the end
};

} // namespace evergrant
