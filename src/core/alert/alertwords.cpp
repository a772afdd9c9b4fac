// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertwords.h"

#include "core/alert/alertsettingscheck.h"
#include "core/text/shortduration.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertSettings)
};

Result<QList<AlertLevel>> levelsFrom(const QStringList& words)
{
    QList<AlertLevel> levels;
    for (const QString& word : words) {
        const auto level = alertLevelFromWord(word);
        if (!level)
            return fail(ErrorKind::Usage, u"bad-level"_s,
                        Tr::tr("“%1” is not a level. Use one of: %2.").arg(word.left(40), alertLevelWords()));
        if (!levels.contains(*level))
            levels << *level;
    }
    return levels;
}

} // namespace

Result<AlertSettings> alertSettingsFrom(const AlertWords& words)
{
    const auto kind = alertKindFromWord(words.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto levels = levelsFrom(words.levels);
    if (!levels)
        return tl::unexpected(levels.error());
    AlertSettings settings;
    settings.id = words.id.isEmpty() ? words.kind : words.id;
    settings.kind = *kind;
    settings.to = words.to;
    settings.options = words.options;
    settings.command = words.command;
    settings.connections = words.connections;
    settings.levels = *levels;
    if (!words.after.isEmpty())
        settings.after = shortDurationFrom(words.after).value_or(std::chrono::seconds(-1));
    if (!words.remind.isEmpty()) {
        const auto reminders = remindersFromText(words.remind);
        // A negative one is refused below, with the sentence that names the form.
        settings.reminders = reminders.value_or(QList<std::chrono::seconds>{std::chrono::seconds(-1)});
    }
    if (!words.quiet.isEmpty()) {
        settings.quiet = QuietHours::fromText(words.quiet);
        if (!settings.quiet)
            return fail(ErrorKind::Usage, u"bad-quiet"_s,
                        Tr::tr("--quiet takes two times of day, for example 22:00-07:00."));
    }
    if (const auto checked = checkAlertSettings(settings); !checked)
        return tl::unexpected(checked.error());
    settings.id = words.id;
    return settings;
}

AlertWords wordsOf(const AlertSettings& settings)
{
    AlertWords words{settings.id,
                     toWord(settings.kind),
                     settings.to,
                     settings.options,
                     settings.command,
                     settings.connections,
                     {},
                     toShortDuration(settings.after),
                     toText(settings.reminders),
                     settings.quiet ? settings.quiet->toText() : QString()};
    for (const AlertLevel level : settings.levels)
        words.levels << toWord(level);
    return words;
}

} // namespace evergrant
