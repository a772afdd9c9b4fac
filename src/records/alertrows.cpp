// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/alertrows.h"

#include "core/alert/alertsettingscodec.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<AlertRows::Row> rowFrom(const QSqlQuery& query)
{
    auto settings = alertSettingsFromJson(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object());
    if (!settings)
        return std::nullopt;
    return AlertRows::Row{0, std::move(*settings), query.value(1).toByteArray(), query.value(2).toString(),
                          QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object()};
}

} // namespace

SqlResult<AlertRows> AlertRows::read(SqliteDatabase& database)
{
    AlertRows all;
    const auto take = [&all](const QSqlQuery& query) {
        if (const auto row = rowFrom(query))
            all.put(*row);
        else if (!query.value(1).toByteArray().isEmpty())
            all.hasUnreadableSealed = true;
    };
    return database
        .forEachRow(u"SELECT settings, sealed, secret_origin, progress FROM alerts ORDER BY number"_s, {}, take)
        .map([&] { return std::move(all); });
}

void AlertRows::put(const Row& row)
{
    const auto there = rows.find(row.settings.id);
    if (there == rows.end()) {
        rows.insert(row.settings.id, row)->number = ++lastNumber;
        return;
    }
    there->settings = row.settings;
    there->sealed = row.sealed;
    there->secretOrigin = row.secretOrigin;
}

bool AlertRows::hasSealed() const
{
    return hasUnreadableSealed || std::ranges::any_of(rows, [](const Row& row) { return !row.sealed.isEmpty(); });
}

void AlertRows::dropSecrets()
{
    hasUnreadableSealed = false;
    for (Row& row : rows)
        row.sealed.clear();
}

namespace alerttable {

QStringList schema()
{
    return {u"CREATE TABLE alerts ("
            "number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
            // JSON without anything secret.
            "settings TEXT NOT NULL,"
            "sealed BLOB, secret_origin TEXT NOT NULL DEFAULT '', progress TEXT NOT NULL DEFAULT '{}')"_s};
}

SqlResult<void> put(SqliteDatabase& database, const AlertRows::Row& row)
{
    const QVariant sealed = row.sealed.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(row.sealed);
    return database.run(
        u"INSERT INTO alerts (id, settings, sealed, secret_origin) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET settings = excluded.settings, sealed = excluded.sealed,"
        " secret_origin = excluded.secret_origin"_s,
        {row.settings.id, compact(toJson(row.settings)), sealed, row.secretOrigin.isNull() ? u""_s : row.secretOrigin});
}

SqlResult<void> noteProgress(SqliteDatabase& database, const QString& id, const QJsonObject& progress)
{
    return database.run(u"UPDATE alerts SET progress = ? WHERE id = ?"_s, {compact(progress), id});
}

SqlResult<void> remove(SqliteDatabase& database, const QString& id)
{
    return database.run(u"DELETE FROM alerts WHERE id = ?"_s, {id});
}

SqlResult<void> dropSecrets(SqliteDatabase& database)
{
    return database.run(u"UPDATE alerts SET sealed = NULL"_s);
}

} // namespace alerttable

} // namespace evergrant
