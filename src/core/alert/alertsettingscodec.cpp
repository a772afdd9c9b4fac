// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertsettingscodec.h"

#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QJsonObject toJson(const AlertSettings& settings)
{
    QJsonObject options;
    for (const auto& [name, value] : settings.options.asKeyValueRange())
        options.insert(name, value);
    QJsonArray levels;
    for (const AlertLevel level : settings.levels)
        levels << toWord(level);
    QJsonObject object{{u"id"_s, settings.id},
                       {u"kind"_s, toWord(settings.kind)},
                       {u"to"_s, settings.to},
                       {u"options"_s, options},
                       {u"command"_s, QJsonArray::fromStringList(settings.command)},
                       {u"connections"_s, QJsonArray::fromStringList(settings.connections)},
                       {u"levels"_s, levels},
                       {u"after"_s, qint64(settings.after.count())},
                       {u"remind"_s, toText(settings.reminders)}};
    if (settings.quiet)
        object.insert(u"quiet"_s, settings.quiet->toText());
    if (settings.paused)
        object.insert(u"paused"_s, true);
    if (settings.pausedUntil.isValid())
        object.insert(u"paused_until"_s, settings.pausedUntil.toString(Qt::ISODate));
    return object;
}

Result<AlertSettings> alertSettingsFromJson(const QJsonObject& object)
{
    const auto bad = [](const char* field) {
        return fail(ErrorKind::Failed, u"bad-alert"_s,
                    QCoreApplication::translate("evergrant::AlertSettings",
                                                "The stored settings of an alert are damaged: the field “%1”.")
                        .arg(QLatin1StringView(field)));
    };
    AlertSettings settings;
    settings.id = object.value("id"_L1).toString();
    if (settings.id.isEmpty())
        return bad("id");
    const auto kind = alertKindFromWord(object.value("kind"_L1).toString());
    if (!kind)
        return bad("kind");
    settings.kind = *kind;
    settings.to = object.value("to"_L1).toString();
    const auto options = object.value("options"_L1).toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        settings.options.insert(option.key(), option->toString());
    settings.command = textsIn(object.value("command"_L1));
    settings.connections = textsIn(object.value("connections"_L1));
    const auto levels = textsIn(object.value("levels"_L1));
    for (const auto& word : levels) {
        const auto level = alertLevelFromWord(word);
        if (!level)
            return bad("levels");
        settings.levels << *level;
    }
    settings.after = std::chrono::seconds(object.value("after"_L1).toInteger(settings.after.count()));
    const auto reminders = remindersFromText(object.value("remind"_L1).toString());
    if (!reminders)
        return bad("remind");
    settings.reminders = *reminders;
    if (const QString quiet = object.value("quiet"_L1).toString(); !quiet.isEmpty()) {
        settings.quiet = QuietHours::fromText(quiet);
        if (!settings.quiet)
            return bad("quiet");
    }
    settings.paused = object.value("paused"_L1).toBool();
    settings.pausedUntil = QDateTime::fromString(object.value("paused_until"_L1).toString(), Qt::ISODate);
    return settings;
}

} // namespace evergrant
