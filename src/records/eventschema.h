// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "records/sqlitedatabase.h"

namespace evergrant::eventlog {

/// One list of statements per version of the schema of events.db; a released one is never changed.
QList<QStringList> schemaSteps();

/// Makes the index for searching in texts, if this SQLite can (FTS5 with the trigram tokenizer). Without it searches go
/// through the newest events one by one.
void addTextIndex(SqliteDatabase& database);
SqlResult<bool> hasTextIndex(SqliteDatabase& database);

/// What else a row can be found by through the text index: words of three private-use characters, each of them exactly
/// one trigram. So "this connection, at least a warning, containing X" is one look-up.
QString connectionTag(const QUuid& connection);
QString levelTag(EventLevel minimumLevel);
QString tagsFor(const Event& event);

/// In the order of eventColumns(); `at` and `ordered_at` are milliseconds since 1970 UTC.
QString eventColumns();
Event eventFrom(const QSqlQuery& row);
SqlResult<qint64> insertEvent(SqliteDatabase& database, const Event& event, qint64 orderedAt);

} // namespace evergrant::eventlog
