// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setcommand.h"

#include "cli/options.h"
#include "cli/settinghelp.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void SetCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.flag("--client-secret-stdin", m_secretFromStdin,
                 tr("Read the client secret, or the key of a static grant, from standard input, one line"));
    options.flag("--proxy-password-stdin", m_proxyPasswordFromStdin,
                 tr("Read the password of the proxy from standard input, one line; after the client secret"));
    options.repeated("--scope", m_scopes,
                     tr("A permission to ask for; replaces all present ones; may be given several times"));
    options.text("--title", m_params.title, tr("Title that the window shows"));
    options.repeated("--set", m_settings, tr("A setting as key=value; key= removes it; may be given several times"));
    options.footer(settingsHelp());
}

Result<void> SetCommand::check()
{
    if (const Result<void> checked = checkNames({m_params.name}); !checked)
        return checked;
    if (!m_secretFromStdin && !m_proxyPasswordFromStdin && !m_params.title && m_scopes.isEmpty() &&
        m_settings.isEmpty())
        return usageError(tr("Nothing to set: give --client-secret-stdin, --proxy-password-stdin, --scope, --title "
                             "or --set."));
    if (const auto settings = settingsFrom(m_settings); !settings)
        return tl::unexpected<Error>(settings.error());
    return {};
}

void SetCommand::begin()
{
    if (!m_scopes.isEmpty())
        m_params.scopes = m_scopes;
    m_params.settings = *settingsFrom(m_settings);
    QList<SecretLine> lines;
    if (m_secretFromStdin)
        lines << SecretLine{tr("Client secret"), [this](const Secret& secret) { m_params.clientSecret = secret; }};
    if (m_proxyPasswordFromStdin)
        lines << SecretLine{tr("Password of the proxy"),
                            [this](const Secret& secret) { m_params.proxyPassword = secret; }};
    readSecrets(lines, [this] { send(); });
}

void SetCommand::send()
{
    ask<api::Set>(m_params, [this](const api::Set::Answer& answer) {
        say(tr("Changed %1.").arg(m_params.name));
        if (!answer.message.isEmpty())
            say(answer.message);
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
