// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertsettingscheck.h"

#include "core/alert/mailaddress.h"
#include "core/connection/connection.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertSettings)
};

constexpr qsizetype longestName = 100;
constexpr auto longestGrace = 7 * 24h;

bool hasForm(const QString& text, const QString& form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

bool hasControls(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

tl::unexpected<Error> badRecipient(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-recipient"_s, message);
}

Result<void> checkRecipient(const AlertSettings& settings)
{
    switch (settings.kind) {
    case AlertKind::Mail:
        return checkedMailAddress(settings.to).map([](const QString&) {});
    case AlertKind::Sms:
        if (hasForm(settings.to, u"\\+[1-9][0-9]{6,14}"_s)) // E.164
            return {};
        return badRecipient(Tr::tr("Enter the telephone number in international form, for example +4930123456."));
    case AlertKind::Ntfy:
        if (hasForm(settings.to, u"[A-Za-z0-9_-]{1,64}"_s))
            return {};
        return badRecipient(Tr::tr("A topic of ntfy has 1 to 64 of the characters A-Z, a-z, 0-9, “_” and “-”."));
    case AlertKind::Webhook:
    case AlertKind::Slack:
    case AlertKind::Teams:
    case AlertKind::Command:
        if (!settings.to.isEmpty())
            return {};
        return badRecipient(settings.kind == AlertKind::Webhook
                                ? Tr::tr("Name the address to send to, with --to URL.")
                                : Tr::tr("Say who reads it, with --to, for example the name of the channel."));
    case AlertKind::Desktop:
        break;
    }
    return {};
}

Result<void> checkOptions(const AlertSettings& settings)
{
    const auto& options = optionsOf(settings.kind);
    for (const auto& [name, value] : settings.options.asKeyValueRange()) {
        if (std::ranges::none_of(options, [&](const AlertOption& option) { return option.name == name; }))
            return fail(
                ErrorKind::Usage, u"unknown-option"_s,
                Tr::tr("An alert of the kind %1 has no option --%2.").arg(toWord(settings.kind), name.left(40)));
        if (hasControls(value))
            return fail(ErrorKind::Usage, u"bad-option"_s,
                        Tr::tr("The value of --%1 has control characters.").arg(name));
    }
    for (const AlertOption& option : options)
        if (option.required && settings.options.value(option.name).isEmpty())
            return fail(ErrorKind::Usage, u"missing-option"_s,
                        Tr::tr("An alert of the kind %1 needs --%2 %3.")
                            .arg(toWord(settings.kind), option.name, option.placeholder));
    return {};
}

Result<void> checkTimes(const AlertSettings& settings)
{
    if (settings.after < 0s || settings.after > longestGrace)
        return fail(ErrorKind::Usage, u"bad-after"_s, Tr::tr("--after takes a time up to 7d, for example 10m."));
    if (remindersFromText(toText(settings.reminders)) != settings.reminders)
        return fail(ErrorKind::Usage, u"bad-remind"_s,
                    Tr::tr("--remind takes up to ten ascending times, for example 4h,24h,72h, or none."));
    const auto isPattern = [](const QString& pattern) { return hasForm(pattern, u"[a-z0-9._*?-]{1,64}"_s); };
    if (const auto wrong = std::ranges::find_if_not(settings.connections, isPattern);
        wrong != settings.connections.end())
        return fail(ErrorKind::Usage, u"bad-pattern"_s,
                    Tr::tr("“%1” is no pattern for names of connections. It has the characters of a name, and “*” and "
                           "“?”.")
                        .arg(wrong->left(64)));
    return {};
}

} // namespace

Result<void> checkAlertSettings(const AlertSettings& settings)
{
    if (!checkedConnectionName(settings.id))
        return fail(ErrorKind::Usage, u"bad-id"_s,
                    Tr::tr("“%1” cannot be the id of an alert. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and "
                           "“-”, and begin with a letter or a digit.")
                        .arg(settings.id.left(80)));
    if (hasControls(settings.to) || settings.to.size() > (settings.kind == AlertKind::Webhook ? 2000 : longestName * 3))
        return badRecipient(Tr::tr("The value of --to is too long, or has control characters."));
    if (const auto checked = checkRecipient(settings); !checked)
        return checked;
    if (const auto checked = checkOptions(settings); !checked)
        return checked;
    if ((settings.kind == AlertKind::Command) == settings.command.isEmpty())
        return fail(ErrorKind::Usage, u"bad-command"_s,
                    settings.command.isEmpty() ? Tr::tr("Name the program to run, after “--”.")
                                               : Tr::tr("Only an alert of the kind command runs a program."));
    return checkTimes(settings);
}

} // namespace evergrant
