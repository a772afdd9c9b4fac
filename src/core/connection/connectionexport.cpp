// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionexport.h"

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

const QStringList& exportedFields()
{
    static const QStringList fields{u"name"_s,      u"provider"_s, u"grant"_s,        u"title"_s,
                                    u"client_id"_s, u"scopes"_s,   u"redirect_uri"_s, u"settings"_s};
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

QJsonObject exportedConnection(const Connection& connection)
{
    const QJsonObject whole = toJson(connection);
    QJsonObject exported;
    for (const auto& field : exportedFields()) {
        const QJsonValue value = whole.value(field);
        if (!isEmpty(value))
            exported.insert(field, value);
    }
    return exported;
}

QJsonObject exportedDocument(const QJsonArray& connections)
{
    return {{u"schema"_s, knownSchema}, {u"connections"_s, connections}};
}

Result<QJsonArray> importedEntries(const QByteArray& document)
{
    QJsonParseError problem;
    const QJsonObject top = QJsonDocument::fromJson(document, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return unreadable(
            Tr::tr("line %1: %2").arg(document.left(problem.offset).count('\n') + 1).arg(problem.errorString()));
    const int schema = top.value("schema"_L1).toInt();
    if (schema > knownSchema)
        return fail(ErrorKind::Usage, u"import-newer"_s,
                    Tr::tr("it was written by a newer version of Evergrant (schema %1)").arg(schema));
    if (schema != knownSchema)
        return unreadable(Tr::tr("the field “schema” is missing or wrong"));
    if (!top.value("connections"_L1).isArray())
        return unreadable(Tr::tr("the field “connections” is missing or is not a list"));
    return top.value("connections"_L1).toArray();
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
