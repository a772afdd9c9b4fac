// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/removecommand.h"

#include "cli/options.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void RemoveCommand::setup(Options& options)
{
    options.name(m_name);
    options.flag("--revoke", m_revoke, tr("Also tell the provider that the authorization is over"));
    options.flag("--yes", m_yes, tr("Do not ask"));
}

Result<void> RemoveCommand::check()
{
    return checkNames({m_name});
}

void RemoveCommand::begin()
{
    if (m_yes)
        remove();
    else if (console().canAsk())
        askPerson();
    else
        failed(usageError(tr("Nobody can be asked here: add --yes to remove %1.").arg(m_name)).value());
}

void RemoveCommand::askPerson()
{
    console().complain((tr("Remove %1 and its authorization from this computer? (y/N) ").arg(m_name)).toUtf8());
    console().readLine(Console::Echo::On, [this](const std::optional<QByteArray>& line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        if (answer == "y" || answer == "yes")
            remove();
        else
            failed({ErrorKind::Cancelled, u"cancelled"_s, tr("Nothing was removed.")});
    });
}

void RemoveCommand::remove()
{
    QJsonObject params{{u"name"_s, m_name}};
    if (m_revoke)
        params.insert("revoke"_L1, true);
    ask(u"remove"_s, params, [this](const QJsonObject& answer) {
        say(tr("Removed %1.").arg(m_name));
        if (const QString message = answer.value("message"_L1).toString(); !message.isEmpty())
            say(message);
        // Whoever asked for --revoke must notice that the provider still accepts the old authorization.
        const QString revocation = answer.value("revocation"_L1).toString();
        const bool stillAccepted = m_revoke && (revocation == "failed"_L1 || revocation == "unsupported"_L1);
        finish(stillAccepted ? ExitCode::Failed : ExitCode::Done);
    });
}

} // namespace evergrant::cli
