// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionpackage.h"

#include "core/text/jsonvalues.h"
#include "core/text/storedmap.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ConnectionPackage)
};

constexpr int plainSchema = 1, knownSchema = 2;
constexpr auto packageField = "package"_L1;
constexpr auto sealedField = "connections_sealed"_L1;
constexpr auto sealedDependentsField = "dependents_sealed"_L1;
constexpr auto importedField = "imported"_L1;
constexpr auto partKind = "evergrant-packaged"_L1;
constexpr auto dependentKind = "evergrant-packaged-dependent"_L1;
constexpr quint64 partFormat = 1;

tl::unexpected<Error> unreadable(const QString& why)
{
    return fail(ErrorKind::Usage, u"import-unreadable"_s, why);
}

tl::unexpected<Error> incomplete()
{
    return unreadable(Tr::tr("a part of the package is missing"));
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Failed, u"package-damaged"_s, Tr::tr("A part of the package is damaged."));
}

int schemaOf(const PackageHeader& header)
{
    return header.dependents > 0 ? knownSchema : plainSchema;
}

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const PackageUse& use)
{
    return {{u"profile"_s, text(use.profile)}, {u"at"_s, timeToJson(use.at)}, {u"where"_s, use.where}};
}

std::optional<PackageUse> useFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    return PackageUse{QUuid(value["profile"_L1].toString()), timeFromRfc3339(value["at"_L1]),
                      value["where"_L1].toString()};
}

PackageHeader headerFrom(const QJsonObject& top)
{
    const QJsonObject object = top.value(packageField).toObject();
    PackageHeader header;
    header.id = QUuid(object["id"_L1].toString());
    header.source = QUuid(object["source"_L1].toString());
    header.moves = object["moves"_L1].toBool();
    header.count = object["count"_L1].toInt();
    header.dependents = object["dependents"_L1].toInt();
    header.stretch = object["stretch"_L1].toString();
    header.check = object["check"_L1].toString();
    header.madeAt = timeFromRfc3339(top["made_at"_L1]);
    header.madeOn = top["made_on"_L1].toString();
    return header;
}

} // namespace

QByteArray packageDocument(const Package& package)
{
    const PackageHeader& header = package.header;
    QJsonObject top{{u"schema"_s, schemaOf(header)},
                    {packageField, QJsonObject{{u"id"_s, text(header.id)},
                                               {u"source"_s, text(header.source)},
                                               {u"moves"_s, header.moves},
                                               {u"count"_s, header.count},
                                               {u"stretch"_s, header.stretch},
                                               {u"check"_s, header.check}}},
                    {u"made_at"_s, timeToJson(header.madeAt)},
                    {u"made_on"_s, header.madeOn},
                    {sealedField, QJsonArray::fromStringList(package.sealed)}};
    if (header.dependents > 0) {
        QJsonObject head = top.value(packageField).toObject();
        head.insert(u"dependents"_s, header.dependents);
        top.insert(packageField, head);
        top.insert(sealedDependentsField, QJsonArray::fromStringList(package.sealedDependents));
    }
    if (package.used)
        top.insert(importedField, toJson(*package.used));
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

bool isPackage(const QByteArray& document)
{
    // One that is cut short is no JSON any more; this is its first key.
    return document.contains("\"connections_sealed\"");
}

Result<Package> packageFrom(const QByteArray& document)
{
    QJsonParseError problem;
    const QJsonObject top = QJsonDocument::fromJson(document, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return unreadable(Tr::tr("the package is damaged or cut short (%1)").arg(problem.errorString()));
    const int schema = top.value("schema"_L1).toInt();
    if (schema > knownSchema)
        return fail(ErrorKind::Usage, u"import-newer"_s,
                    Tr::tr("it was written by a newer version of Evergrant (schema %1)").arg(schema));
    if (schema < plainSchema || !top.value(packageField).isObject() || !top.value(sealedField).isArray())
        return incomplete();
    Package package;
    package.header = headerFrom(top);
    package.sealed = textsIn(top.value(sealedField));
    package.sealedDependents = textsIn(top.value(sealedDependentsField));
    package.used = useFrom(top.value(importedField));
    const PackageHeader& header = package.header;
    if (header.id.isNull() || header.stretch.isEmpty() || header.check.isEmpty() ||
        header.count != package.sealed.size() || package.sealed.contains(QString()) || schema != schemaOf(header) ||
        header.dependents != package.sealedDependents.size() || package.sealedDependents.contains(QString()))
        return incomplete();
    return package;
}

QByteArray sealedPlace(const PackageHeader& header, int number)
{
    QString place = u"evergrant package %1|%2|%3|%4|%5"_s.arg(schemaOf(header))
                        .arg(text(header.id), text(header.source), header.moves ? u"moves"_s : u"copies"_s)
                        .arg(header.count);
    if (header.dependents > 0)
        place += u'|' + QString::number(header.dependents);
    return (place + u'|' + QString::number(number)).toLatin1();
}

Secret encodePackaged(const PackagedConnection& connection)
{
    const Secret secrets = encodeKeychainCopy(connection.secrets);
    const QString settings = QString::fromUtf8(QJsonDocument(connection.settings).toJson(QJsonDocument::Compact));
    StoredMapWriter out(secrets.reveal().size() + 4 * settings.size());
    out.begin(5);
    out.put(0, partKind);
    out.put(1, partFormat);
    out.put(2, connection.id);
    out.put(3, settings);
    out.put(4, secrets);
    out.end();
    return out.take();
}

Result<PackagedConnection> decodePackaged(QByteArrayView bytes)
{
    StoredMapReader in(bytes);
    PackagedConnection connection;
    in.begin();
    if (in.text(0) != partKind || in.number(1) != partFormat)
        in.spoil();
    connection.id = in.uuid(2);
    connection.settings = QJsonDocument::fromJson(in.text(3).toUtf8()).object();
    const Secret secrets = in.secret(4);
    in.end();
    if (!in.atEnd() || connection.id.isNull())
        return damaged();
    const auto copy = decodeKeychainCopy(secrets.reveal());
    if (!copy)
        return tl::unexpected(copy.error());
    connection.secrets = *copy;
    return connection;
}

Secret encodePackaged(const PackagedDependent& dependent)
{
    const QString settings =
        QString::fromUtf8(QJsonDocument(dependent.dependent.settings).toJson(QJsonDocument::Compact));
    StoredMapWriter out(dependent.secret.reveal().size() + 4 * settings.size());
    out.begin(5);
    out.put(0, dependentKind);
    out.put(1, partFormat);
    out.put(2, toWord(dependent.dependent.type));
    out.put(3, settings);
    out.put(4, dependent.secret);
    out.end();
    return out.take();
}

Result<PackagedDependent> decodePackagedDependent(QByteArrayView bytes)
{
    StoredMapReader in(bytes);
    in.begin();
    if (in.text(0) != dependentKind || in.number(1) != partFormat)
        in.spoil();
    const auto type = dependentTypeFromWord(in.text(2));
    const QJsonObject settings = QJsonDocument::fromJson(in.text(3).toUtf8()).object();
    const Secret secret = in.secret(4);
    in.end();
    if (!in.atEnd() || !type)
        return damaged();
    return PackagedDependent{{*type, settings}, secret};
}

} // namespace evergrant
