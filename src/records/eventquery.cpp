// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventquery.h"

#include "records/eventschema.h"
#include <QSqlError>
#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::eventlog {

namespace {

constexpr qsizetype trigramLength = 3;
constexpr int connectionColumn = 2, levelColumn = 4, kindColumn = 5, messageColumn = 6; // of eventColumns()

/// The ids between which the result lies, both outside of it.
struct Range
{
    qint64 above = 0;
    qint64 below = std::numeric_limits<qint64>::max();
};

/// Empty: nothing is that new.
SqlResult<std::optional<Range>> rangeOf(SqliteDatabase& database, const EventFilter& filter)
{
    Range range;
    range.above = qMax(filter.afterId, qint64(0));
    if (filter.beforeId > 0)
        range.below = filter.beforeId;
    if (filter.since) {
        const auto first =
            database.value(u"SELECT id FROM events WHERE ordered_at >= ? ORDER BY ordered_at, id LIMIT 1"_s,
                           {filter.since->toMSecsSinceEpoch()});
        if (!first)
            return tl::unexpected(first.error());
        if (!first->isValid())
            return std::nullopt;
        range.above = qMax(range.above, first->toLongLong() - 1);
    }
    return std::optional(range);
}

/// The clock may have gone back since a row was written, so the range alone does not do.
void addSince(QString& sql, QVariantList& values, const EventFilter& filter)
{
    if (!filter.since)
        return;
    sql += u" AND e.at >= ?"_s;
    values << filter.since->toMSecsSinceEpoch();
}

/// Without texts. One walk a level, merged by id: an index that leads with a range of levels would have to sort.
QString walk(const EventFilter& filter, const Range& range, QVariantList& values)
{
    const bool oneConnection = !filter.connectionId.isNull();
    const QString order = filter.newestFirst ? u"DESC"_s : u"ASC"_s;
    QStringList walks;
    const bool allLevels = !oneConnection && filter.minimumLevel == EventLevel::Debug;
    for (int level = int(filter.minimumLevel); level <= int(EventLevel::Error); ++level) {
        QString sql = u"SELECT %1 FROM events e WHERE e.id > ? AND e.id < ?"_s.arg(eventColumns());
        values << range.above << range.below;
        addSince(sql, values, filter);
        if (!allLevels)
            sql += u" AND e.level = %1"_s.arg(level);
        if (oneConnection) {
            sql += u" AND e.connection_id = ?"_s;
            values << filter.connectionId.toRfc4122();
        }
        walks << sql;
        if (allLevels)
            break;
    }
    return u"%1 ORDER BY 1 %2"_s.arg(walks.join(" UNION ALL "_L1), order);
}

/// All trigrams of the text, and the tags; quoted, because FTS5 has a syntax of its own.
QString matchExpression(const QList<uint>& text, const EventFilter& filter)
{
    constexpr qsizetype enough = 24; // rare enough by then; the comparison afterwards decides anyway
    QStringList terms;
    for (qsizetype i = 0; i + trigramLength <= text.size() && terms.size() < enough; ++i) {
        const QString term = QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()) + i, trigramLength);
        if (!terms.contains(term))
            terms << term;
    }
    if (!filter.connectionId.isNull())
        terms << connectionTag(filter.connectionId);
    if (filter.minimumLevel > EventLevel::Debug)
        terms << levelTag(filter.minimumLevel);
    for (auto& term : terms)
        term = u'"' + term.replace(u'"', "\"\""_L1) + u'"';
    return terms.join(" AND "_L1);
}

SqlResult<QSqlQuery> textWalk(SqliteDatabase& database, const EventFilter& filter, const Range& range,
                              const QList<uint>& text)
{
    QString sql = u"SELECT %1 FROM events_text t CROSS JOIN events e ON e.id = t.rowid"
                  " WHERE t.events_text MATCH ? AND t.rowid > ? AND t.rowid < ?"_s.arg(eventColumns());
    QVariantList values{matchExpression(text, filter), range.above, range.below};
    addSince(sql, values, filter);
    sql += filter.newestFirst ? u" ORDER BY t.rowid DESC"_s : u" ORDER BY t.rowid"_s;
    return database.query(sql, values);
}

/// Looks at single columns, because most rows of a search without an index end here.
bool passes(const QSqlQuery& row, const EventFilter& filter)
{
    const auto contains = [&](int column) {
        return row.value(column).toString().contains(filter.containing, Qt::CaseInsensitive);
    };
    return (filter.connectionId.isNull() ||
            row.value(connectionColumn).toByteArray() == filter.connectionId.toRfc4122()) &&
           row.value(levelColumn).toInt() >= int(filter.minimumLevel) &&
           (contains(messageColumn) || contains(kindColumn));
}

} // namespace

SqlResult<QList<Event>> queryEvents(SqliteDatabase& database, const EventFilter& filter, int scanned)
{
    const auto range = rangeOf(database, filter);
    if (!range)
        return tl::unexpected(range.error());
    if (!*range)
        return QList<Event>();
    const int limit = qBound(1, filter.limit, 1000);
    const QList<uint> text = filter.containing.toUcs4();
    const auto indexed = text.size() >= trigramLength ? hasTextIndex(database) : SqlResult<bool>(false);
    if (!indexed)
        return tl::unexpected(indexed.error());

    QVariantList values;
    auto rows = [&]() -> SqlResult<QSqlQuery> {
        if (*indexed)
            return textWalk(database, filter, **range, text);
        const QString sql = walk(filter, **range, values);
        return database.query(u"%1 LIMIT %2"_s.arg(sql).arg(text.isEmpty() ? limit : scanned), values);
    }();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Event> events;
    while (events.size() < limit && rows->next()) {
        if (text.isEmpty() || passes(*rows, filter))
            events << eventFrom(*rows);
    }
    // A walk that broke off on a damaged page looks like its end.
    if (rows->lastError().isValid())
        return tl::unexpected(SqlError{SqlTrouble::Damaged, rows->lastError().databaseText()});
    return events;
}

} // namespace evergrant::eventlog
