// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertclock.h"

#include "core/alert/alertstate.h"
#include "records/sqlitedatabase.h"
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

QString pathOf(const Station& station)
{
    return station.profile() + u"/grants.db"_s;
}

QJsonObject objectFrom(const QVariant& column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

void moveBack(AlertState& state, std::chrono::seconds time)
{
    for (OpenIncident& open : state.incidents)
        for (QDateTime* moment : {&open.since, &open.countsFrom, &open.goodSince, &open.toldAt})
            if (moment->isValid())
                *moment = moment->addSecs(-time.count());
}

} // namespace

QJsonObject rememberedBy(const Station& station, const QString& alert)
{
    SqliteDatabase database(pathOf(station));
    if (!database.open(SqliteDatabase::Access::ReadOnly))
        return {};
    const auto progress = database.value(u"SELECT progress FROM alerts WHERE id = ?"_s, {alert});
    return progress ? objectFrom(*progress) : QJsonObject();
}

std::unique_ptr<Background> serveLater(const Station& station, std::chrono::minutes time)
{
    (void)station.evergrant({u"stop"_s}); // the next line says whether one is left
    if (!QTest::qWaitFor([&station] { return station.workers().isEmpty(); }, 30000))
        return nullptr;
    {
        SqliteDatabase database(pathOf(station));
        if (!database.open(SqliteDatabase::Access::ReadWrite))
            return nullptr;
        QMap<QString, QJsonObject> all;
        const auto read = database.forEachRow(u"SELECT id, progress FROM alerts"_s, {}, [&all](const QSqlQuery& row) {
            all.insert(row.value(0).toString(), objectFrom(row.value(1)));
        });
        if (!read)
            return nullptr;
        for (const auto& [id, remembered] : all.asKeyValueRange()) {
            AlertState state = alertStateFromJson(remembered.value("state"_L1).toObject());
            moveBack(state, time);
            QJsonObject progress = remembered;
            progress.insert(u"state"_s, toJson(state));
            const QByteArray json = QJsonDocument(progress).toJson(QJsonDocument::Compact);
            if (!database.run(u"UPDATE alerts SET progress = ? WHERE id = ?"_s, {QString::fromUtf8(json), id}))
                return nullptr;
        }
    }
    return station.serve();
}

} // namespace evergrant::e2e
