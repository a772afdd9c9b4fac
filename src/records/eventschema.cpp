// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventschema.h"

#include "core/text/utc.h"
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::eventlog {

QList<QStringList> schemaSteps()
{
    return {{
        // "EvEv"
        u"PRAGMA application_id = 1165378934"_s,
        // `ordered_at` is `at`, but never less than in the row before, whatever the clock did: so the rows since a time
        // are the rows since an id.
        u"CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, ordered_at INTEGER NOT NULL,"
        "connection_id BLOB, connection TEXT, level INTEGER NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL,"
        "details TEXT, tags TEXT NOT NULL)"_s,
        // Every index ends with the row's id by itself.
        u"CREATE INDEX events_level ON events (level)"_s,
        u"CREATE INDEX events_connection ON events (connection_id, level)"_s,
        u"CREATE INDEX events_time ON events (ordered_at)"_s,
    }};
}

void addTextIndex(SqliteDatabase& database)
{
    const auto exists = hasTextIndex(database);
    if (!exists || *exists)
        return;
    // detail=none: a third of the size; what it finds has all trigrams of the text, and is compared afterwards.
    (void)database.inTransaction([&]() -> SqlResult<void> {
        const QStringList statements{
            u"CREATE VIRTUAL TABLE events_text USING fts5(message, kind, tags, content='events', content_rowid='id',"
            " tokenize='trigram', detail=none)"_s,
            u"CREATE TRIGGER events_added AFTER INSERT ON events BEGIN"
            " INSERT INTO events_text (rowid, message, kind, tags)"
            " VALUES (new.id, new.message, new.kind, new.tags); END"_s,
            u"CREATE TRIGGER events_removed AFTER DELETE ON events BEGIN"
            " INSERT INTO events_text (events_text, rowid, message, kind, tags)"
            " VALUES ('delete', old.id, old.message, old.kind, old.tags); END"_s,
            u"INSERT INTO events_text (events_text) VALUES ('rebuild')"_s,
        };
        for (const auto& statement : statements) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        return {};
    });
}

SqlResult<bool> hasTextIndex(SqliteDatabase& database)
{
    return database.value(u"SELECT 1 FROM sqlite_master WHERE name = 'events_text'"_s).map([](const QVariant& found) {
        return found.isValid();
    });
}

QString connectionTag(const QUuid& connection)
{
    constexpr char16_t firstPrivate = 0xE000;
    constexpr uint used = 0x1800; // of 0x1900: the rest is for levels
    const auto hash = QCryptographicHash::hash(connection.toRfc4122(), QCryptographicHash::Sha256);
    QString tag;
    for (qsizetype i = 0; i < 3; ++i) {
        const uint number = (uint(uchar(hash[2 * i])) << 8 | uchar(hash[2 * i + 1])) % used;
        tag += QChar(char16_t(firstPrivate + number));
    }
    return tag;
}

QString levelTag(EventLevel minimumLevel)
{
    constexpr char16_t firstOfLevels = 0xF800;
    return QString(3, QChar(char16_t(firstOfLevels + int(minimumLevel))));
}

QString tagsFor(const Event& event)
{
    QStringList tags{connectionTag(event.connectionId)};
    for (int level = int(EventLevel::Info); level <= int(event.level); ++level)
        tags << levelTag(EventLevel(level));
    return tags.join(u' ');
}

QString eventColumns()
{
    return u"e.id, e.at, e.connection_id, e.connection, e.level, e.kind, e.message, e.details"_s;
}

Event eventFrom(const QSqlQuery& row)
{
    Event event;
    event.id = row.value(0).toLongLong();
    event.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), utcZone);
    event.connectionId = QUuid::fromRfc4122(row.value(2).toByteArray());
    event.connection = row.value(3).toString();
    event.level = EventLevel(qBound(int(EventLevel::Debug), row.value(4).toInt(), int(EventLevel::Error)));
    event.kind = row.value(5).toString();
    event.message = row.value(6).toString();
    event.details = QJsonDocument::fromJson(row.value(7).toByteArray()).object();
    return event;
}

SqlResult<qint64> insertEvent(SqliteDatabase& database, const Event& event, qint64 orderedAt)
{
    const QVariant details =
        event.details.isEmpty()
            ? QVariant(QMetaType::fromType<QString>())
            : QVariant(QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)));
    return database.insert(
        u"INSERT INTO events (at, ordered_at, connection_id, connection, level, kind, message, details, tags)"
        " VALUES (?,?,?,?,?,?,?,?,?)"_s,
        {event.at.toMSecsSinceEpoch(), orderedAt, event.connectionId.toRfc4122(), event.connection, int(event.level),
         event.kind, event.message, details, tagsFor(event)});
}

} // namespace evergrant::eventlog
