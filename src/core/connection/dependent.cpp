// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/dependent.h"

#include "core/alert/alertsettingscheck.h"
#include "core/alert/alertsettingscodec.h"
#include "core/text/jsonvalues.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Dependent)
};

constexpr WordTable<DependentType, 4> typeWords{{{DependentType::Delivery, "delivery"_L1},
                                                 {DependentType::Job, "job"_L1},
                                                 {DependentType::Alert, "alert"_L1},
                                                 {DependentType::Heartbeat, "heartbeat"_L1}}};

constexpr WordTable<DependentStep, 4> stepWords{{{DependentStep::AddedPaused, "added-paused"_L1},
                                                 {DependentStep::Here, "here"_L1},
                                                 {DependentStep::NeedsSecret, "needs-secret"_L1},
                                                 {DependentStep::NeedsAddress, "needs-address"_L1}}};

constexpr auto connectionField = "connection"_L1;
constexpr auto connectionsField = "connections"_L1;
constexpr auto secretField = "has_secret"_L1;
constexpr auto addressField = "needs_address"_L1;
constexpr auto serverField = "server"_L1;

/// What a field holds. A text where a list belongs would otherwise be as good as an empty list, which may mean all.
enum class Holds { Text, Number, Flag, Texts, NamedTexts };
using Fields = QHash<QString, Holds>;

const Fields& fieldsOf(DependentType type)
{
    using enum Holds;
    static const Fields delivery{{u"connection"_s, Text},    {u"id"_s, Text},       {u"kind"_s, Text},
                                 {u"options"_s, NamedTexts}, {u"command"_s, Texts}, {u"format"_s, Text},
                                 {u"min_life"_s, Number},    {u"paused"_s, Flag},   {u"has_secret"_s, Flag},
                                 {u"needs_address"_s, Flag}};
    static const Fields job{{u"name"_s, Text},          {u"connections"_s, Texts}, {u"timeout"_s, Number},
                            {u"command"_s, Texts},      {u"schedule"_s, Text},     {u"time_zone"_s, Text},
                            {u"after_refresh"_s, Flag}, {u"retries"_s, Number},    {u"directory"_s, Text},
                            {u"paused"_s, Flag}};
    static const Fields alert{
        {u"id"_s, Text},         {u"kind"_s, Text},         {u"to"_s, Text},      {u"options"_s, NamedTexts},
        {u"command"_s, Texts},   {u"connections"_s, Texts}, {u"levels"_s, Texts}, {u"after"_s, Number},
        {u"remind"_s, Text},     {u"quiet"_s, Text},        {u"paused"_s, Flag},  {u"paused_until"_s, Text},
        {u"has_secret"_s, Flag}, {u"needs_address"_s, Flag}};
    static const Fields heartbeat{{u"server"_s, Text}, {u"connections"_s, Texts}};
    switch (type) {
    case DependentType::Delivery:
        return delivery;
    case DependentType::Job:
        return job;
    case DependentType::Alert:
        return alert;
    case DependentType::Heartbeat:
        break;
    }
    return heartbeat;
}

bool isText(const QJsonValue& value)
{
    return value.isString();
}

bool holds(const QJsonValue& value, Holds what)
{
    const QJsonArray array = value.toArray();
    const QJsonObject object = value.toObject();
    switch (what) {
    case Holds::Text:
        return isText(value);
    case Holds::Number: // whole ones only
        return value.isDouble() && value.toInteger(-1) >= 0;
    case Holds::Flag:
        return value.isBool();
    case Holds::Texts:
        return value.isArray() && std::all_of(array.begin(), array.end(), &isText);
    case Holds::NamedTexts:
        break;
    }
    return value.isObject() && std::all_of(object.begin(), object.end(), &isText);
}

QString expectedText(Holds what)
{
    switch (what) {
    case Holds::Text:
        return Tr::tr("a text");
    case Holds::Number:
        return Tr::tr("a whole number");
    case Holds::Flag:
        return Tr::tr("true or false");
    case Holds::Texts:
        return Tr::tr("a list of texts");
    case Holds::NamedTexts:
        break;
    }
    return Tr::tr("an object of texts");
}

Error entryError(const Error& error)
{
    return {ErrorKind::Usage, u"import-entry"_s, error.message};
}

/// A misspelt field would otherwise be as good as left out.
Result<void> checkFields(const Dependent& dependent)
{
    const Fields& fields = fieldsOf(dependent.type);
    for (auto field = dependent.settings.begin(); field != dependent.settings.end(); ++field) {
        const auto known = fields.constFind(field.key());
        if (known == fields.constEnd())
            return fail(ErrorKind::Usage, u"import-entry"_s, Tr::tr("%1: this field is not known.").arg(field.key()));
        if (!holds(*field, *known))
            return fail(ErrorKind::Usage, u"import-entry"_s,
                        Tr::tr("%1: expected %2.").arg(field.key(), expectedText(*known)));
    }
    return {};
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

QString toWord(DependentType type)
{
    return wordFor(typeWords, type);
}

std::optional<DependentType> dependentTypeFromWord(const QString& word)
{
    return valueFor(typeWords, word);
}

QString toWord(DependentStep step)
{
    return wordFor(stepWords, step);
}

std::optional<DependentStep> dependentStepFromWord(const QString& word)
{
    return valueFor(stepWords, word);
}

Dependent exportedDelivery(const TargetSettings& settings, const QString& connection, bool hasSecret)
{
    QJsonObject object = toJson(settings);
    object.insert(connectionField, connection);
    if (hasSecret)
        object.insert(secretField, true);
    return {DependentType::Delivery, object};
}

Dependent exportedJob(const JobSettings& settings, const QStringList& connections)
{
    QJsonObject object = toJson(settings);
    object.insert(connectionsField, QJsonArray::fromStringList(connections));
    return {DependentType::Job, object};
}

Dependent exportedAlert(const AlertSettings& settings, bool hasSecret)
{
    QJsonObject object = toJson(settings);
    if (hasSecret)
        object.insert(secretField, true);
    return {DependentType::Alert, object};
}

Dependent exportedHeartbeat(const Heartbeat& heartbeat)
{
    return {DependentType::Heartbeat,
            {{serverField, withoutPath(heartbeat.url)},
             {connectionsField, QJsonArray::fromStringList(heartbeat.connections)}}};
}

Dependent withoutAddress(const Dependent& dependent)
{
    QJsonObject settings = dependent.settings;
    const QString kind = settings.value("kind"_L1).toString();
    if (dependent.type == DependentType::Delivery && kind == toWord(TargetKind::Webhook)) {
        QJsonObject options = settings.value("options"_L1).toObject();
        options.insert(u"url"_s, withoutPath(QUrl(options.value("url"_L1).toString())));
        settings.insert(u"options"_s, options);
    } else if (dependent.type == DependentType::Alert && kind == toWord(AlertKind::Webhook)) {
        settings.insert(u"to"_s, withoutPath(QUrl(settings.value("to"_L1).toString())));
    } else if (dependent.type == DependentType::Alert && kind == toWord(AlertKind::Ntfy)) {
        settings.insert(u"to"_s, u"TOPIC"_s); // of the form of one
    } else {
        return dependent;
    }
    settings.insert(addressField, true);
    return {dependent.type, settings};
}

DependentName nameOf(const Dependent& dependent)
{
    const QJsonObject& settings = dependent.settings;
    switch (dependent.type) {
    case DependentType::Delivery:
        return {dependent.type, settings.value(connectionField).toString(), settings.value("id"_L1).toString()};
    case DependentType::Job:
        return {dependent.type, {}, settings.value("name"_L1).toString()};
    case DependentType::Alert:
        return {dependent.type, {}, settings.value("id"_L1).toString()};
    case DependentType::Heartbeat:
        break;
    }
    return {dependent.type, textsIn(settings.value(connectionsField)).join(u' '),
            settings.value(serverField).toString()};
}

QStringList connectionsOf(const Dependent& dependent)
{
    const QJsonObject& settings = dependent.settings;
    QStringList names;
    if (dependent.type == DependentType::Delivery)
        names << settings.value(connectionField).toString();
    else if (dependent.type == DependentType::Job)
        names = textsIn(settings.value(connectionsField));
    else if (dependent.type == DependentType::Alert) // its connections are patterns
        names << settings.value("options"_L1)["auth-connection"_L1].toString();
    names.removeAll(QString());
    return names;
}

bool hasSecret(const Dependent& dependent)
{
    return dependent.settings.value(secretField).toBool();
}

bool needsAddress(const Dependent& dependent)
{
    return dependent.type == DependentType::Heartbeat || dependent.settings.value(addressField).toBool();
}

QString withoutPath(const QUrl& address)
{
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString(QUrl::FullyEncoded);
}

Result<TargetSettings> importedDelivery(const Dependent& dependent, const ConnectionIds& ids)
{
    if (const auto known = checkFields(dependent); !known)
        return tl::unexpected(known.error());
    const auto connection = ids(dependent.settings.value(connectionField).toString());
    if (!connection)
        return tl::unexpected(connection.error());
    QJsonObject stored = dependent.settings;
    stored.insert(connectionField, idText(*connection));
    auto settings = targetSettingsFromJson(stored);
    const auto checked = settings.and_then([](const auto& decoded) { return checkTargetSettings(decoded); });
    if (!checked)
        return tl::unexpected(entryError(checked.error()));
    return settings;
}

Result<JobSettings> importedJob(const Dependent& dependent, const ConnectionIds& ids)
{
    if (const auto known = checkFields(dependent); !known)
        return tl::unexpected(known.error());
    QJsonArray connections;
    const auto names = dependent.settings.value(connectionsField).toArray();
    for (const auto& name : names) {
        const auto connection = ids(name.toString());
        if (!connection)
            return tl::unexpected(connection.error());
        connections << idText(*connection);
    }
    QJsonObject stored = dependent.settings;
    stored.insert(connectionsField, connections);
    return jobSettingsFromJson(stored).map_error(&entryError);
}

Result<AlertSettings> importedAlert(const Dependent& dependent)
{
    if (const auto known = checkFields(dependent); !known)
        return tl::unexpected(known.error());
    auto settings = alertSettingsFromJson(dependent.settings);
    const auto checked = settings.and_then([](const auto& decoded) { return checkAlertSettings(decoded); });
    if (!checked)
        return tl::unexpected(entryError(checked.error()));
    return settings;
}

Result<Heartbeat> importedHeartbeat(const Dependent& dependent, const QUrl& address)
{
    if (const auto known = checkFields(dependent); !known)
        return tl::unexpected(known.error());
    Heartbeat heartbeat{address, textsIn(dependent.settings.value(connectionsField))};
    if (const auto checked = checkHeartbeat(heartbeat); !checked)
        return tl::unexpected(entryError(checked.error()));
    return heartbeat;
}

Result<void> checkDependent(const Dependent& dependent)
{
    const ConnectionIds any = [](const QString&) { return Result<QUuid>(QUuid::createUuid()); };
    const auto nothing = [](const auto&) {};
    switch (dependent.type) {
    case DependentType::Delivery:
        return importedDelivery(dependent, any).map(nothing);
    case DependentType::Job:
        return importedJob(dependent, any).map(nothing);
    case DependentType::Alert:
        return importedAlert(dependent).map(nothing);
    case DependentType::Heartbeat:
        break;
    }
    return checkFields(dependent);
}

} // namespace evergrant
