// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dependentstest.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

TargetSettings DependentsTest::vault()
{
    TargetSettings settings;
    settings.connection = QUuid::createUuid();
    settings.id = u"vault"_s;
    settings.kind = TargetKind::Vault;
    settings.options = {{u"address"_s, u"https://vault.example.com"_s}, {u"path"_s, u"secret/two words"_s}};
    return settings;
}

Dependent DependentsTest::delivery(const QString& connection)
{
    return exportedDelivery(vault(), connection, true);
}

Dependent DependentsTest::job()
{
    JobSettings settings;
    settings.name = u"nightly"_s;
    settings.connections = {QUuid::createUuid()};
    settings.command = QStringList{u"/opt/sync"_s};
    return exportedJob(settings, {u"crm"_s});
}

void DependentsTest::makeStation()
{
    m_station = std::make_unique<Station>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_station->worker.script(u"add"_s, QJsonObject());
    m_station->worker.script(u"check-add"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params.value("name"_L1) == "shop"_L1)
            return fail(ErrorKind::Usage, u"name-taken"_s, u"name: it exists."_s);
        return QJsonObject();
    });
    m_station->worker.script(u"export"_s, QJsonObject());
    m_station->worker.script<api::TakeDependent>({{DependentType::Job, {}, u"nightly"_s}, DependentStep::AddedPaused});
}

int DependentsTest::import(const QList<Dependent>& dependents, const QByteArray& more)
{
    ExportedDocument document;
    for (const auto& name : {u"crm"_s, u"shop"_s})
        document.connections << QJsonObject{{u"name"_s, name}, {u"provider"_s, u"google"_s}};
    document.dependents = dependents;
    QByteArray bytes = QJsonDocument(exportedDocument(document)).toJson(QJsonDocument::Compact);
    bytes.replace("{\"connections\"", '{' + more + "\"connections\"");
    QFile file(m_folder->filePath(u"settings.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return m_station->run({u"import"_s, file.fileName()});
}

QList<QJsonObject> DependentsTest::taken() const
{
    QList<QJsonObject> all;
    for (const auto& [method, params] : m_station->worker.requests)
        if (method == "take-dependent"_L1)
            all << params;
    return all;
}

} // namespace evergrant::test
