// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deliverremovecommand.h"

#include "api/messages/delivery.h"
#include "cli/options.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void DeliverRemoveCommand::setup(Options& options)
{
    options.name(m_name);
    options.text("ID", m_id, tr("The delivery's id"), Options::Needed::Yes);
    options.flag("--erase", m_erase, tr("Also delete what was delivered; where that fails nothing is removed"));
    options.flag("--keep", m_keep, tr("Leave what was delivered where it is"));
}

Result<void> DeliverRemoveCommand::check()
{
    if (m_erase && m_keep)
        return usageError(tr("--erase and --keep cannot be combined."));
    return checkNames({m_name});
}

void DeliverRemoveCommand::begin()
{
    if (m_erase || m_keep)
        return remove(m_erase);
    if (!console().canAsk())
        return failed(usageError(tr("There is no terminal to ask on: add --erase to delete what was delivered, or "
                                    "--keep to leave it there."))
                          .value());
    console().complain(
        tr("Remove the delivery %1 of %2. Also delete what was delivered? (y/n, else nothing is removed) ")
            .arg(m_id, m_name)
            .toUtf8());
    console().readLine(Console::Echo::On, [this](const std::optional<QByteArray>& line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        if (answer == "y" || answer == "yes")
            remove(true);
        else if (answer == "n" || answer == "no")
            remove(false);
        else
            failed({ErrorKind::Cancelled, u"cancelled"_s, tr("Nothing was removed.")});
    });
}

void DeliverRemoveCommand::remove(bool erase)
{
    ask<api::DeliverRemove>({m_name, m_id, erase}, [this, erase](const api::Nothing&) {
        say((erase ? tr("Removed the delivery %1, and deleted what was there.")
                   : tr("Removed the delivery %1. Nothing that was delivered was deleted."))
                .arg(m_id));
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
