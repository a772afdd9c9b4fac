// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deliveraddcommand.h"

#include "cli/deliveryview.h"
#include "cli/options.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// An option of one kind or of several.
struct ShownOption
{
    QString name, help;
    bool isSwitch = false;
};

/// Each name once, in the order of the kinds; its help says whose it is.
QList<ShownOption> shownOptions()
{
    QList<ShownOption> shown;
    for (const TargetKind kind : allTargetKinds()) {
        for (const TargetOption& option : optionsOf(kind)) {
            const QString help = u"%1: %2"_s.arg(toWord(kind), option.help);
            const auto there = std::ranges::find(shown, option.name, &ShownOption::name);
            if (there == shown.end())
                shown << ShownOption{option.name, help, option.placeholder.isEmpty()};
            else if (there->help.endsWith(option.help))
                there->help = toWord(kind) + u", "_s + there->help;
            else
                there->help += u"; "_s + help;
        }
    }
    return shown;
}

} // namespace

void DeliverAddCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.text("KIND", m_params.kind, tr("Kind of target: %1").arg(targetKindWords()), Options::Needed::Yes);
    options.text("--id", m_params.id, tr("Name of the delivery; default: the kind, numbered"));
    options.text("--format", m_params.format,
                 tr("What is written: token, header, json, env, env:sh, env:docker, curl, or a template such as "
                    "'password={{access_token|sh}}'; default: json for stores, token else"));
    options.number(
        "--min-life", m_minLife, 0,
        tr("Minimum remaining validity of a delivered token in seconds (default 600, at most half of its life)"));
    options.flag(
        "--secret-stdin", m_secretFromStdin,
        tr("Read the target's secret from standard input, one line. Of AWS the access key as AKID:SECRET, or "
           "AKID:SECRET:SESSION of a temporary one; of Vault the token, or the secret id of approle; of a webhook "
           "the signing key, whsec_..."));
    const auto shown = shownOptions();
    for (const ShownOption& option : shown) {
        Given& given = m_given[option.name];
        const QByteArray name = "--" + option.name.toLatin1();
        if (option.isSwitch)
            options.flag(name.constData(), given.flag, option.help);
        else
            options.text(name.constData(), given.text, option.help);
    }
    options.footer(
        tr("For the kind command the program to run stands after \"--\". Evergrant's own profile folder is given "
           "before the command: evergrant --profile DIR deliver add ..."));
}

Result<void> DeliverAddCommand::check()
{
    if (const Result<void> checked = checkNames({m_params.name}); !checked)
        return checked;
    const auto kind = targetKindFromWord(m_params.kind);
    if (!kind)
        return tl::unexpected<Error>(kind.error());
    for (const auto& [name, given] : m_given) {
        if (given.flag)
            m_params.options.insert(name, u"true"_s);
        else if (given.text)
            m_params.options.insert(name, *given.text);
    }
    if (m_minLife)
        m_params.minLife = std::chrono::seconds(*m_minLife);
    TargetSettings settings;
    settings.id = m_params.id.isEmpty() ? m_params.kind : m_params.id;
    settings.kind = *kind;
    settings.options = m_params.options;
    settings.command = m_params.command;
    settings.format = m_params.format;
    settings.minLife = m_params.minLife;
    return checkTargetSettings(settings);
}

void DeliverAddCommand::begin()
{
    QList<SecretLine> lines;
    if (m_secretFromStdin)
        lines << SecretLine{tr("Secret of the target"), [this](const Secret& secret) { m_params.secret = secret; }};
    readSecrets(lines, [this] { send(); });
}

void DeliverAddCommand::send()
{
    ask<api::DeliverAdd>(m_params, [this](const api::DeliverAdd::Answer& answer) { added(answer); });
}

void DeliverAddCommand::added(const api::DeliverAdd::Answer& answer)
{
    const auto& delivery = answer.delivery;
    say(answer.test);
    say(delivery.where.isEmpty()
            ? tr("Added the delivery %1 of %2.").arg(delivery.id, m_params.name)
            : tr("Added the delivery %1 of %2: %3.").arg(delivery.id, m_params.name, delivery.where));
    say(deliverySentence(delivery));
    finish(delivery.state == DeliveryHealth::Failing ? ExitCode::Failed : ExitCode::Done);
}

} // namespace evergrant::cli
