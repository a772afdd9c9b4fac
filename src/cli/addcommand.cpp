// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addcommand.h"

#include "cli/options.h"
#include "core/connection.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void AddCommand::setup(Options& options)
{
    options.name(m_name);
    options.text("--provider", m_provider, tr("The service: an id that \"evergrant providers\" lists"),
                 Options::Needed::Yes);
    options.text("--grant", m_grant, tr("Grant type: code, device, client-credentials, jwt-bearer or static"));
    options.text("--title", m_title, tr("Title that the window shows"));
    options.text("--client-id", m_clientId, tr("Client ID, as the provider's portal shows it"));
    options.flag("--client-secret-stdin", m_secretFromStdin,
                 tr("Read the client secret, or the key of a static grant, from standard input, one line"));
    options.flag("--proxy-password-stdin", m_proxyPasswordFromStdin,
                 tr("Read the password of the proxy from standard input, one line; after the client secret"));
    options.repeated("--scope", m_scopes, tr("A permission to ask for; may be given several times"));
    options.text("--redirect-uri", m_redirectUri, tr("Redirect URI of the sign-in"));
    options.repeated("--set", m_settings, tr("A setting as key=value; may be given several times"));
}

Result<void> AddCommand::check()
{
    if (const Result<void> checked = checkNames({m_name}); !checked)
        return checked;
    if (!m_grant.isEmpty()) {
        if (const Result<GrantType> grant = grantTypeFromWord(m_grant); !grant)
            return tl::unexpected<Error>(grant.error());
    }
    if (const Result<QJsonObject> settings = settingsFrom(m_settings); !settings)
        return tl::unexpected<Error>(settings.error());
    return {};
}

void AddCommand::begin()
{
    QJsonObject params{{u"name"_s, m_name}, {u"provider"_s, m_provider}};
    const auto addText = [&params](const QString& key, const QString& text) {
        if (!text.isEmpty())
            params.insert(key, text);
    };
    addText(u"grant"_s, m_grant);
    addText(u"title"_s, m_title);
    addText(u"client_id"_s, m_clientId);
    addText(u"redirect_uri"_s, m_redirectUri);
    if (!m_scopes.isEmpty())
        params.insert("scopes"_L1, QJsonArray::fromStringList(m_scopes));
    if (!m_settings.isEmpty())
        params.insert("settings"_L1, *settingsFrom(m_settings));
    QList<SecretLine> lines;
    if (m_secretFromStdin)
        lines << SecretLine{u"client_secret"_s, tr("Client secret")};
    if (m_proxyPasswordFromStdin)
        lines << SecretLine{u"proxy_password"_s, tr("Password of the proxy")};
    readSecretsInto(params, lines, [this](const QJsonObject& complete) { send(complete); });
}

void AddCommand::send(const QJsonObject& params)
{
    ask(u"add"_s, params, [this](const QJsonObject& answer) {
        const QJsonValue connection = answer["connection"_L1];
        const QString name = m_name;
        say(tr("Added %1.").arg(name));
        if (const QString redirect = connection["redirect_uri"_L1].toString(); !redirect.isEmpty())
            say(tr("Register this redirect URI with the provider: %1").arg(redirect));
        const Result<GrantType> grant = grantTypeFromWord(connection["grant_type"_L1].toString());
        if (!grant || !needsNoConsent(*grant))
            say(tr("Next: evergrant authorize %1").arg(name));
        else if (connection["can_probe"_L1].toBool())
            say(tr("Nobody has to sign in. Next: evergrant probe %1").arg(name));
        else
            say(tr("Nobody has to sign in. Next: evergrant token %1").arg(name));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
