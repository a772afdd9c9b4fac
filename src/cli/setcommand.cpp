// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setcommand.h"

#include "cli/options.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void SetCommand::setup(Options& options)
{
    options.name(m_name);
    options.flag("--client-secret-stdin", m_secretFromStdin,
                 tr("Read the client secret, or the key of a static grant, from standard input, one line"));
    options.flag("--proxy-password-stdin", m_proxyPasswordFromStdin,
                 tr("Read the password of the proxy from standard input, one line; after the client secret"));
    options.repeated("--scope", m_scopes,
                     tr("A permission to ask for; replaces all present ones; may be given several times"));
    options.text("--title", m_title, tr("Title that the window shows"));
    options.repeated("--set", m_settings, tr("A setting as key=value; key= removes it; may be given several times"));
}

Result<void> SetCommand::check()
{
    if (const Result<void> checked = checkNames({m_name}); !checked)
        return checked;
    if (!m_secretFromStdin && !m_proxyPasswordFromStdin && !m_title && m_scopes.isEmpty() && m_settings.isEmpty())
        return usageError(tr("Nothing to set: give --client-secret-stdin, --proxy-password-stdin, --scope, --title "
                             "or --set."));
    if (const Result<QJsonObject> settings = settingsFrom(m_settings); !settings)
        return tl::unexpected<Error>(settings.error());
    return {};
}

void SetCommand::begin()
{
    QJsonObject params{{u"name"_s, m_name}};
    if (m_title)
        params.insert("title"_L1, *m_title);
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

void SetCommand::send(const QJsonObject& params)
{
    ask(u"set"_s, params, [this](const QJsonObject& answer) {
        say(tr("Changed %1.").arg(m_name));
        if (const QString message = answer.value("message"_L1).toString(); !message.isEmpty())
            say(message);
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
