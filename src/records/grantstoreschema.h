// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include "records/sqlitedatabase.h"

namespace evergrant::grantstore {

/// One list of statements per version of the schema; a released one is never changed.
QList<QStringList> schemaSteps();

/// Uuids are text without braces, times are milliseconds since 1970 UTC (NULL: none).
QString toColumn(const QUuid& id);
QVariant toColumn(const QDateTime& time);
QVariant toColumn(const std::optional<QDateTime>& time);
QUuid uuidFromColumn(const QVariant& column);
std::optional<QDateTime> timeFromColumn(const QVariant& column);

/// The plain columns of a grant, in the order in which infoColumns() names them.
QString infoColumns();
QVariantList infoValues(const GrantInfo& info);
/// Reads them from `first` on.
GrantInfo infoFrom(const QSqlQuery& row, int first);

/// The columns of an attempt, the outcome last.
QString attemptColumns();
QVariantList attemptValues(const Attempt& attempt); ///< without an outcome
Attempt attemptFrom(const QSqlQuery& row);          ///< from the first column on

QString attemptRecordColumns();
AttemptRecord attemptRecordFrom(const QSqlQuery& row); ///< from the first column on

enum class Guard {
    None,
    NothingNewer ///< Replaced, where the row has a later generation of the same grant, or a grant of a later consent
};
/// Replaces the row; what was current becomes the previous generation if it belongs to the same grant.
SqlResult<void> writeGrant(SqliteDatabase& database, const QUuid& connection, GrantSlot slot, const GrantInfo& info,
                           const QByteArray& sealed, Guard guard = Guard::None);

/// Replaces the row of this grant and generation; Replaced where there is none.
SqlResult<void> amendGrant(SqliteDatabase& database, const QUuid& connection, GrantSlot slot, const GrantInfo& info,
                           const QByteArray& sealed);

/// The sealed generation before the one in the row, and the grant that both are of.
struct PreviousRow
{
    QUuid grantId;
    quint64 generation = 0;
    QByteArray sealed;
};
SqlResult<std::optional<PreviousRow>> previousOf(SqliteDatabase& database, const QUuid& connection, GrantSlot slot);
/// For a row that is there.
SqlResult<void> writePrevious(SqliteDatabase& database, const QUuid& connection, GrantSlot slot,
                              const PreviousRow& previous);

SqlResult<void> writeSettings(SqliteDatabase& database, const StoreSettings& settings);

} // namespace evergrant::grantstore
