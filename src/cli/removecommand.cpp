// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/removecommand.h"

#include "cli/options.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void RemoveCommand::setup(Options& options)
{
    options.name(m_name);
    options.flagOrWord("--revoke", m_revoke,
                       tr("Also revoke the authorization at the provider; --revoke=all: even where "
                          "other connections could end with it"));
    options.flag("--yes", m_yes, tr("Do not ask for confirmation"));
}

Result<void> RemoveCommand::check()
{
    if (!m_revoke.isEmpty() && m_revoke != "true"_L1 && m_revoke != "all"_L1)
        return usageError(tr("--revoke takes no value but “all”: --revoke=all."));
    return checkNames({m_name});
}

void RemoveCommand::begin()
{
    if (m_yes)
        remove();
    else if (console().canAsk())
        askPerson();
    else
        failed(usageError(tr("There is no terminal to confirm on: add --yes to remove %1.").arg(m_name)).value());
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
    api::Remove::Params params;
    params.name = m_name;
    params.revokeAll = m_revoke == "all"_L1;
    params.revoke = !m_revoke.isEmpty() && !params.revokeAll;
    askEither<api::Remove>(params, [this](const Result<api::Remove::Answer>& answer) {
        if (answer)
            removed(*answer);
        else if (answer.error().code == errorcode::revocationShared)
            askAboutOthers(answer.error());
        else
            failed(answer.error());
    });
}

/// Agreeing to a removal (--yes) is not agreeing to what else would end.
void RemoveCommand::askAboutOthers(const Error& others)
{
    if (m_yes || !console().canAsk()) {
        failed({others.kind, others.code,
                others.message + u' ' + tr("Leave out --revoke, or give --revoke=all to revoke all the same.")});
        return;
    }
    say(others.message);
    console().complain(tr("Revoke it all the same? (y/N) ").toUtf8());
    console().readLine(Console::Echo::On, [this](const std::optional<QByteArray>& line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        if (answer != "y" && answer != "yes") {
            failed({ErrorKind::Cancelled, u"cancelled"_s, tr("Nothing was removed.")});
            return;
        }
        m_revoke = u"all"_s;
        remove();
    });
}

void RemoveCommand::removed(const api::Remove::Answer& answer)
{
    say(tr("Removed %1.").arg(m_name));
    if (!answer.message.isEmpty())
        say(answer.message);
    // Whoever asked for --revoke must notice that the provider still accepts the old authorization.
    using Outcome = api::RevocationOutcome;
    const bool isStillAccepted = answer.revocation == Outcome::Failed || answer.revocation == Outcome::Unsupported ||
                                 answer.revocation == Outcome::Shared;
    const bool incomplete = !m_revoke.isEmpty() && isStillAccepted;
    finish(incomplete ? ExitCode::Failed : ExitCode::Done);
}

} // namespace evergrant::cli
