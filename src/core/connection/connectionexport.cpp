// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionexport.h"

#include "core/handover/handovernotes.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ConnectionExport)
};

constexpr int knownSchema = 1;
constexpr qsizetype mostDependents = 200'000; ///< as many as 10,000 connections may have
constexpr auto settingsField = "settings"_L1;
constexpr auto schemaField = "schema"_L1;
constexpr auto connectionsField = "connections"_L1;
constexpr WordTable<DependentType, 4> dependentLists{{{DependentType::Delivery, "deliveries"_L1},
                                                      {DependentType::Job, "jobs"_L1},
                                                      {DependentType::Alert, "alerts"_L1},
                                                      {DependentType::Heartbeat, "heartbeats"_L1}}};

const QStringList& exportedFields()
{
    static const QStringList fields{u"name"_s,      u"provider"_s, u"grant"_s,        u"title"_s,
                                    u"client_id"_s, u"scopes"_s,   u"redirect_uri"_s, settingsField};
    return fields;
}

bool isEmpty(const QJsonValue& value)
{
    return value == QJsonValue(QString()) || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject());
}

tl::unexpected<Error> unreadable(const QString& why)
{
    return fail(ErrorKind::Usage, u"import-unreadable"_s, why);
}

} // namespace

QString listOf(DependentType type)
{
    return wordFor(dependentLists, type);
}

QJsonObject exportedConnection(const Connection& connection)
{
    QJsonObject whole = toJson(connection);
    // As the worker's `add` takes it: the notes are among the settings.
    QJsonObject settings = whole.value(settingsField).toObject();
    const auto notes = notesAmong(connection.settings);
    for (auto it = notes.begin(); it != notes.end(); ++it)
        settings.insert(it.key(), it.value());
    whole.insert(settingsField, settings);
    QJsonObject exported;
    for (const auto& field : exportedFields()) {
        const QJsonValue value = whole.value(field);
        if (!isEmpty(value))
            exported.insert(field, value);
    }
    return exported;
}

QJsonObject exportedDocument(const ExportedDocument& document)
{
    QJsonObject top{{schemaField, knownSchema}, {connectionsField, document.connections}};
    for (const auto& [type, field] : dependentLists) {
        QJsonArray list;
        for (const auto& dependent : document.dependents)
            if (dependent.type == type)
                list << dependent.settings;
        if (!list.isEmpty())
            top.insert(field, list);
    }
    return top;
}

Result<ExportedDocument> importedDocument(const QByteArray& document)
{
    QJsonParseError problem;
    const QJsonObject top = QJsonDocument::fromJson(document, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return unreadable(
            Tr::tr("line %1: %2").arg(document.left(problem.offset).count('\n') + 1).arg(problem.errorString()));
    const int schema = top.value(schemaField).toInt();
    if (schema > knownSchema)
        return fail(ErrorKind::Usage, u"import-newer"_s,
                    Tr::tr("it was written by a newer version of Evergrant (schema %1)").arg(schema));
    if (schema != knownSchema)
        return unreadable(Tr::tr("the field “schema” is missing or wrong"));
    if (!top.value(connectionsField).isArray())
        return unreadable(Tr::tr("the field “connections” is missing or is not a list"));
    ExportedDocument imported;
    imported.connections = top.value(connectionsField).toArray();
    for (const auto& [type, field] : dependentLists) {
        const QJsonValue value = top.value(field);
        if (!value.isUndefined() && !value.isArray())
            return unreadable(Tr::tr("the field “%1” is not a list").arg(field));
        const auto list = value.toArray();
        for (const auto& settings : list) {
            if (!settings.isObject())
                return unreadable(Tr::tr("an entry of “%1” is not an object").arg(field));
            imported.dependents << Dependent{type, settings.toObject()};
        }
    }
    if (imported.dependents.size() > mostDependents)
        return unreadable(Tr::tr("it has more than %1 deliveries, jobs, alerts and heartbeats").arg(mostDependents));
    for (const auto& field : top.keys())
        if (field != schemaField && field != connectionsField && !valueFor(dependentLists, field))
            imported.unknownLists << field;
    return imported;
}

Result<void> checkImportedEntry(const QJsonObject& entry)
{
    for (const auto& field : entry.keys())
        if (!exportedFields().contains(field))
            return fail(ErrorKind::Usage, u"import-entry"_s, Tr::tr("%1: this field is not known.").arg(field));
    QJsonObject whole = entry;
    whole.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!whole.contains("grant"_L1))
        whole.insert(u"grant"_s, toWord(GrantType::Code)); // the provider's usual one
    return connectionFromJson(whole).map([](const Connection&) {}).map_error([](const Error& error) {
        return Error{ErrorKind::Usage, u"import-entry"_s, error.message};
    });
}

} // namespace evergrant
