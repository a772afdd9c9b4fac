// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/alertaddcommand.h"

#include "cli/options.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

struct ShownOption
{
    QString name, help;
};

/// Each name once, in the order of the kinds; its help says whose it is.
QList<ShownOption> shownOptions()
{
    QList<ShownOption> shown;
    for (const AlertKind kind : allAlertKinds()) {
        for (const AlertOption& option : optionsOf(kind)) {
            const QString help = u"%1: %2"_s.arg(toWord(kind), option.help);
            const auto there = std::ranges::find(shown, option.name, &ShownOption::name);
            if (there == shown.end())
                shown << ShownOption{option.name, help};
            else if (there->help.endsWith(option.help))
                there->help = toWord(kind) + u", "_s + there->help;
            else
                there->help += u"; "_s + help;
        }
    }
    return shown;
}

} // namespace

void AlertAddCommand::setup(Options& options)
{
    options.text("KIND", m_params.kind, tr("How to tell: %1").arg(alertKindWords()), Options::Needed::Yes);
    options.text("--to", m_params.to,
                 tr("Who is told: mail address, telephone number, topic, address of the webhook; of the other kinds a "
                    "name for people"));
    options.text("--id", m_params.id, tr("Name of the alert; default: the kind, numbered"));
    options.repeated("--connections", m_params.connections,
                     tr("Names of connections, with the wildcards * and ?; default: all"));
    options.repeated("--level", m_params.levels, tr("One of %1; default: all").arg(alertLevelWords()));
    options.text("--after", m_params.after, tr("So long trouble lasts before it is told; default: 10m"));
    options.text("--quiet", m_params.quiet, tr("Hours without messages, for example 22:00-07:00"));
    options.text("--remind", m_params.remind, tr("When it is told again; default: 4h,24h,72h; none: never"));
    options.flag("--secret-stdin", m_secretFromStdin,
                 tr("Read the secret from standard input, one line: password of mail, token of sms and ntfy, key of a "
                    "webhook, the whole address of slack and teams"));
    const auto shown = shownOptions();
    for (const ShownOption& option : shown) {
        const QByteArray name = "--" + option.name.toLatin1();
        options.text(name.constData(), m_given[option.name], option.help);
    }
    options.footer(
        tr("For the kind command the program to run stands after \"--\"; it gets the message on its standard "
           "input."));
}

Result<void> AlertAddCommand::check()
{
    for (const auto& [name, given] : m_given)
        if (given)
            m_params.options.insert(name, *given);
    return alertSettingsFrom(m_params).map([](const AlertSettings&) {});
}

void AlertAddCommand::begin()
{
    QList<SecretLine> lines;
    if (m_secretFromStdin)
        lines << SecretLine{tr("Secret of the alert"), [this](const Secret& secret) { m_params.secret = secret; }};
    readSecrets(lines, [this] { ask<api::AlertAdd>(m_params, [this](const api::AlertView& alert) { added(alert); }); });
}

void AlertAddCommand::added(const api::AlertView& alert)
{
    say(alert.to.isEmpty() ? tr("Added the alert %1.").arg(alert.id)
                           : tr("Added the alert %1 to %2.").arg(alert.id, alert.to));
    say(alert.summary);
    finish(ExitCode::Done);
}

} // namespace evergrant::cli
