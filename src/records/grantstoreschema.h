// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"
#include "records/sqlitedatabase.h"

namespace evergrant::grantstore {

/// One list of statements per version of the schema; a released one is never changed.
QList<QStringList> schemaSteps();

/// Makes a copy of every table in this connection's own memory, under the name of the table with `held_` before it,
/// which triggers keep equal to the file's, transaction by transaction. The worker is the only one who writes to the
/// file, so whoever reads the copies reads the file, and needs no lock on it.
QStringList copiesInMemory();

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

} // namespace evergrant::grantstore
