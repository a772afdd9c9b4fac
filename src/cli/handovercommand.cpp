// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handovercommand.h"

#include "cli/options.h"
#include "core/errorcode.h"
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void HandoverCommand::setup(Options& options)
{
    options.names(m_names);
    options.text("--output", m_output, tr("Write to this file instead of standard output"));
    options.footer(
        tr("Prints a page of HTML for whoever inherits the connections, without secrets: what each is for, who "
           "can repair\nit and how, where it is registered, what ends when. What it is for and who can repair "
           "it, people say:\nevergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO"));
}

Result<void> HandoverCommand::check()
{
    if (m_output.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return usageError(tr("The command writes HTML. Open it in a browser, and print it to PDF from there."));
    return checkNames(m_names);
}

void HandoverCommand::begin()
{
    ask<api::Connections>({m_names}, [this](const api::Connections::Answer& answer) {
        m_connections = answer.connections;
        if (!m_connections.isEmpty())
            return askForProviders();
        say(tr("There are no connections yet. Make one with \"evergrant add\" or in the Evergrant window."));
        finish(ExitCode::Done);
    });
}

void HandoverCommand::askForProviders()
{
    ask<api::Providers>({}, [this](const api::Providers::Answer& answer) {
        m_providers = answer.providers;
        askForJobs();
    });
}

void HandoverCommand::askForJobs()
{
    ask<api::JobList>({}, [this](const api::JobList::Answer& answer) { deliver(answer.jobs); });
}

void HandoverCommand::deliver(const QList<api::JobView>& jobs)
{
    const api::HandoverPlace place{QSysInfo::machineHostName(), context().system.userName(), context().profileDir};
    const QDateTime now = context().clock.now();
    const auto sheets = api::handoverSheets(m_connections, m_providers, jobs, place, now);
    const QByteArray html = handoverHtml(sheets, now).toUtf8();
    if (!m_output.isEmpty())
        writeFile(html);
    else if (print(html))
        finish(ExitCode::Done);
}

void HandoverCommand::writeFile(const QByteArray& html)
{
    QSaveFile file(m_output);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit())
        return failed({ErrorKind::Failed, errorcode::cannotWrite,
                       tr("%1 cannot be written: %2.").arg(m_output, file.errorString())});
    say(tr("Written to %1. There is nothing secret in it.").arg(m_output));
    finish(ExitCode::Done);
}

} // namespace evergrant::cli
