// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addcommand.h"

#include "cli/options.h"
#include "cli/settinghelp.h"
#include "core/connection/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void AddCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.text("--provider", m_params.provider, tr("The service: an id that \"evergrant providers\" lists"),
                 Options::Needed::Yes);
    options.text("--grant", m_params.grant, tr("Grant type: code, device, client-credentials, jwt-bearer or static"));
    options.text("--title", m_params.title, tr("Title that the window shows"));
    options.text("--client-id", m_params.clientId, tr("Client ID, as the provider's portal shows it"));
    options.flag("--client-secret-stdin", m_secretFromStdin,
                 tr("Read the client secret, or the key of a static grant, from standard input, one line"));
    options.flag("--proxy-password-stdin", m_proxyPasswordFromStdin,
                 tr("Read the password of the proxy from standard input, one line; after the client secret"));
    options.repeated("--scope", m_params.scopes, tr("A permission to ask for; may be given several times"));
    options.text("--redirect-uri", m_params.redirectUri, tr("Redirect URI of the sign-in"));
    options.repeated("--set", m_settings, tr("A setting as key=value; may be given several times"));
    options.footer(settingsHelp());
}

Result<void> AddCommand::check()
{
    if (const Result<void> checked = checkNames({m_params.name}); !checked)
        return checked;
    if (!m_params.grant.isEmpty()) {
        if (const Result<GrantType> grant = grantTypeFromWord(m_params.grant); !grant)
            return tl::unexpected<Error>(grant.error());
    }
    if (const auto settings = settingsFrom(m_settings); !settings)
        return tl::unexpected<Error>(settings.error());
    return {};
}

void AddCommand::begin()
{
    m_params.settings = *settingsFrom(m_settings);
    QList<SecretLine> lines;
    if (m_secretFromStdin)
        lines << SecretLine{tr("Client secret"), [this](const Secret& secret) { m_params.clientSecret = secret; }};
    if (m_proxyPasswordFromStdin)
        lines << SecretLine{tr("Password of the proxy"),
                            [this](const Secret& secret) { m_params.proxyPassword = secret; }};
    readSecrets(lines, [this] { send(); });
}

void AddCommand::send()
{
    ask<api::Add>(m_params, [this](const api::Add::Answer& answer) {
        const api::ConnectionView& connection = answer.connection;
        const QString name = m_params.name;
        say(tr("Added %1.").arg(name));
        if (!connection.redirectUri.isEmpty())
            say(tr("Register this redirect URI with the provider: %1").arg(connection.redirectUri));
        const Result<GrantType> grant = grantTypeFromWord(connection.grantType);
        if (!grant || !needsNoConsent(*grant))
            say(tr("Next: evergrant authorize %1").arg(name));
        else if (connection.canProbe)
            say(tr("Nobody has to sign in. Next: evergrant probe %1").arg(name));
        else
            say(tr("Nobody has to sign in. Next: evergrant token %1").arg(name));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
