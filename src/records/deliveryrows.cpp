// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/deliveryrows.h"

#include "records/grantstoreschema.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::grantstore;

namespace evergrant {

namespace {

/// An empty value is NULL.
QVariant orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

QString jsonOf(const TargetSettings& settings)
{
    return QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact));
}

std::optional<DeliveryRows::Row> rowFrom(const QSqlQuery& query)
{
    const auto document = QJsonDocument::fromJson(query.value(0).toString().toUtf8());
    auto settings = targetSettingsFromJson(document.object());
    if (!settings)
        return std::nullopt;
    DeliveryRows::Row row;
    row.settings = std::move(*settings);
    row.sealed = query.value(1).toByteArray();
    row.secretOrigin = query.value(2).toString();
    row.last.tokenSet.grantId = uuidFromColumn(query.value(3));
    row.last.tokenSet.generation = query.value(4).toULongLong();
    row.last.tokenSet.expiresAt = timeFromColumn(query.value(5));
    row.last.version = query.value(6).toString();
    row.last.at = timeFromColumn(query.value(7)).value_or(QDateTime());
    return row;
}

} // namespace

SqlResult<DeliveryRows> DeliveryRows::read(SqliteDatabase& database)
{
    DeliveryRows all;
    const auto take = [&all](const QSqlQuery& query) {
        if (const auto row = rowFrom(query))
            all.put(*row);
        else if (!query.value(1).toByteArray().isEmpty())
            all.hasUnreadableSealed = true;
    };
    return database
        .forEachRow(u"SELECT settings, sealed, secret_origin, grant_id, generation, expires_at, version,"
                    " delivered_at FROM delivery_targets ORDER BY number"_s,
                    {}, take)
        .map([&] { return std::move(all); });
}

void DeliveryRows::put(const Row& row)
{
    const Place place(row.settings.connection, row.settings.id);
    const auto there = rows.find(place);
    if (there == rows.end()) {
        rows.insert(place, row)->number = ++lastNumber;
        return;
    }
    there->settings = row.settings;
    there->sealed = row.sealed;
    there->secretOrigin = row.secretOrigin;
}

void DeliveryRows::removeConnection(const QUuid& connection)
{
    auto row = rows.lowerBound(Place(connection, QString()));
    while (row != rows.end() && row.key().first == connection)
        row = rows.erase(row);
}

bool DeliveryRows::hasSealed() const
{
    return hasUnreadableSealed || std::ranges::any_of(rows, [](const auto& row) { return !row.sealed.isEmpty(); });
}

void DeliveryRows::dropSecrets()
{
    hasUnreadableSealed = false;
    for (Row& row : rows)
        row.sealed.clear();
}

namespace deliverytable {

QStringList schema()
{
    return {u"CREATE TABLE delivery_targets ("
            "number INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, id TEXT NOT NULL,"
            // JSON without anything secret.
            "settings TEXT NOT NULL,"
            "sealed BLOB, secret_origin TEXT NOT NULL DEFAULT '',"
            // The last delivery that arrived; NULL: none.
            "grant_id TEXT, generation INTEGER, expires_at INTEGER, version TEXT, delivered_at INTEGER,"
            "UNIQUE (connection, id))"_s};
}

SqlResult<void> put(SqliteDatabase& database, const DeliveryRows::Row& row)
{
    return database.run(u"INSERT INTO delivery_targets (connection, id, settings, sealed, secret_origin)"
                        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (connection, id) DO UPDATE SET"
                        " settings = excluded.settings, sealed = excluded.sealed,"
                        " secret_origin = excluded.secret_origin"_s,
                        {toColumn(row.settings.connection), row.settings.id, jsonOf(row.settings), orNull(row.sealed),
                         row.secretOrigin.isNull() ? u""_s : row.secretOrigin});
}

SqlResult<void> change(SqliteDatabase& database, const TargetSettings& settings)
{
    return database.run(u"UPDATE delivery_targets SET settings = ? WHERE connection = ? AND id = ?"_s,
                        {jsonOf(settings), toColumn(settings.connection), settings.id});
}

SqlResult<void> noteDelivered(SqliteDatabase& database, const QUuid& connection, const QString& id,
                              const DeliveryRecord& record)
{
    return database.run(u"UPDATE delivery_targets SET grant_id = ?, generation = ?, expires_at = ?, version = ?,"
                        " delivered_at = ? WHERE connection = ? AND id = ?"_s,
                        {toColumn(record.tokenSet.grantId), qint64(record.tokenSet.generation),
                         toColumn(record.tokenSet.expiresAt), record.version, toColumn(record.at), toColumn(connection),
                         id});
}

SqlResult<void> remove(SqliteDatabase& database, const QUuid& connection, const QString& id)
{
    return database.run(u"DELETE FROM delivery_targets WHERE connection = ? AND id = ?"_s, {toColumn(connection), id});
}

SqlResult<void> removeConnection(SqliteDatabase& database, const QUuid& connection)
{
    return database.run(u"DELETE FROM delivery_targets WHERE connection = ?"_s, {toColumn(connection)});
}

SqlResult<void> dropSecrets(SqliteDatabase& database)
{
    return database.run(u"UPDATE delivery_targets SET sealed = NULL"_s);
}

} // namespace deliverytable

} // namespace evergrant
