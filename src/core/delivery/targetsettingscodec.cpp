// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/targetsettings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QJsonObject toJson(const TargetSettings& settings)
{
    QJsonObject options;
    for (const auto& [name, value] : settings.options.asKeyValueRange())
        options.insert(name, value);
    QJsonObject object{{u"connection"_s, settings.connection.toString(QUuid::WithoutBraces)},
                       {u"id"_s, settings.id},
                       {u"kind"_s, toWord(settings.kind)},
                       {u"options"_s, options}};
    if (!settings.command.isEmpty())
        object.insert(u"command"_s, QJsonArray::fromStringList(settings.command));
    if (!settings.format.isEmpty())
        object.insert(u"format"_s, settings.format);
    if (settings.minLife)
        object.insert(u"min_life"_s, qint64(settings.minLife->count()));
    if (settings.paused)
        object.insert(u"paused"_s, true);
    return object;
}

Result<TargetSettings> targetSettingsFromJson(const QJsonObject& object)
{
    const auto bad = [](const char* field) {
        return fail(ErrorKind::Failed, u"bad-target"_s,
                    QCoreApplication::translate("TargetSettings",
                                                "The stored settings of a delivery are damaged: the field “%1”.")
                        .arg(QLatin1StringView(field)));
    };
    TargetSettings settings;
    settings.connection = QUuid::fromString(object.value("connection"_L1).toString());
    if (settings.connection.isNull())
        return bad("connection");
    settings.id = object.value("id"_L1).toString();
    if (settings.id.isEmpty())
        return bad("id");
    const auto kind = targetKindFromWord(object.value("kind"_L1).toString());
    if (!kind)
        return bad("kind");
    settings.kind = *kind;
    const auto options = object.value("options"_L1).toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        settings.options.insert(option.key(), option->toString());
    const auto command = object.value("command"_L1).toArray();
    for (const auto& word : command)
        settings.command << word.toString();
    settings.format = object.value("format"_L1).toString();
    if (const auto life = object.value("min_life"_L1); life.isDouble())
        settings.minLife = std::chrono::seconds(life.toInteger());
    settings.paused = object.value("paused"_L1).toBool();
    return settings;
}

} // namespace evergrant
