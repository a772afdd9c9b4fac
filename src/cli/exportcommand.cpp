// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "api/messages/dependent.h"
#include "cli/options.h"
#include "cli/secretline.h"
#include "core/errorcode.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void ExportCommand::setup(Options& options)
{
    options.names(m_names);
    options.flag("--secrets", m_secrets, tr("Write a package that also has client secrets and keys"));
    options.flag("--move", m_move,
                 tr("Write a package that also has the authorizations, and stop renewing them here: they move to where "
                    "it is imported"));
    options.text("--output", m_path, tr("The package to write (default: a new file in the current folder)"));
    options.footer(
        tr("Without --secrets or --move, prints the settings as JSON, for \"evergrant import\": connections, and their "
           "deliveries and jobs; without NAME alerts and heartbeats, too. A package is encrypted "
           "under a passphrase, which is read from standard input; its path is printed. Only one profile can import a "
           "package of --move. If it is lost: evergrant resume NAME --take-back, or import it where it is from."));
}

Result<void> ExportCommand::check()
{
    if (m_secrets && m_move)
        return usageError(tr("--move includes what --secrets writes: give one of them."));
    if (!m_path.isEmpty() && !m_secrets && !m_move)
        return usageError(tr("--output goes with --secrets or --move. Settings are printed."));
    return checkNames(m_names);
}

void ExportCommand::begin()
{
    if (!m_secrets && !m_move)
        return printSettings();
    readNewPassphrase(console(), [this](const Result<Secret>& passphrase) {
        if (passphrase)
            writePackage(*passphrase);
        else
            failed(passphrase.error());
    });
}

void ExportCommand::printSettings()
{
    ask<api::Export>({m_names}, [this](const api::Export::Answer& answer) {
        ExportedDocument document;
        for (const auto& connection : answer.connections)
            document.connections << api::Codec<api::Add::Params>::encode(connection);
        printWithDependents(document);
    });
}

void ExportCommand::printWithDependents(const ExportedDocument& connections)
{
    ask<api::ExportDependents>({m_names}, [this, connections](const api::ExportDependents::Answer& answer) {
        ExportedDocument document = connections;
        for (const auto& dependent : answer.dependents)
            document.dependents << withoutAddress(dependent);
        if (!print(QJsonDocument(exportedDocument(document)).toJson(QJsonDocument::Indented)))
            return;
        sayLeftOut(answer.leftOut);
        if (std::ranges::any_of(document.dependents, &needsAddress))
            say(tr("Addresses of webhooks and heartbeats and topics of ntfy were left out, because whoever has one can "
                   "write there. \"evergrant import\" says where one is needed."));
        finish(ExitCode::Done);
    });
}

void ExportCommand::sayLeftOut(const QStringList& jobs)
{
    for (const auto& job : jobs)
        say(tr("Left out the job %1: it gets tokens of other connections, too.").arg(job));
}

void ExportCommand::writePackage(const Secret& passphrase)
{
    const PackageExport::Order order{m_names, m_move, m_path};
    m_package = std::make_unique<PackageExport>(
        context(), order, [this](const PackageExport::Outcome& outcome) { packageEnded(outcome); });
    if (m_move) {
        connect(&context().system, &HostSystem::interrupted, m_package.get(), &PackageExport::cancel);
        context().system.catchInterrupt();
    }
    m_package->start(passphrase);
}

void ExportCommand::packageEnded(const PackageExport::Outcome& outcome)
{
    if (outcome.failure) {
        QString message = outcome.failure->message;
        if (m_move && outcome.stillMoved.isEmpty())
            message += u' ' + tr("Nothing was moved.");
        // One that was just being paused is not noted as moved, so it cannot be taken back from here.
        if (m_move && outcome.failure->code == errorcode::workerGone)
            message += u' ' + tr("If one of them stayed paused: evergrant resume NAME.");
        for (const auto& name : outcome.stillMoved)
            message += u' ' + tr("Take it back: evergrant resume %1 --take-back.").arg(name);
        return failed({outcome.failure->kind, outcome.failure->code, message});
    }
    if (!print(outcome.path.toUtf8() + '\n'))
        return;
    say(outcome.count == 1 ? tr("Wrote 1 connection.") : tr("Wrote %1 connections.").arg(outcome.count));
    if (outcome.dependents > 0)
        say(tr("With them: %1 deliveries, jobs, alerts and heartbeats.").arg(outcome.dependents));
    sayLeftOut(outcome.leftOut);
    if (m_move)
        say(tr("They are not renewed here any more. Next, where they move to: evergrant import FILE. When they work "
               "there, remove them here and delete the package."));
    finish(ExitCode::Done);
}

} // namespace evergrant::cli
