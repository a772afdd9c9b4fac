// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/packageimport.h"

#include "cli/packagefile.h"
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// Empty: nothing needs to be said about it.
QString sentenceOn(const api::PackageTake::Answer& answer)
{
    switch (answer.step) {
    case ArrivalStep::Add:
    case ArrivalStep::TakeOver:
        return {};
    case ArrivalStep::TakeBack:
        return Command::tr("%1 is renewed here again: the package is this profile's own.").arg(answer.name);
    case ArrivalStep::Here:
        return Command::tr("%1 is here already: this package has brought it before.").arg(answer.name);
    case ArrivalStep::NameTaken:
        return Command::tr("Skipped %1: a connection of this name exists already. Rename that one first.")
            .arg(answer.name);
    case ArrivalStep::RenewsHere:
        return Command::tr("Skipped %1: it is here, and was not moved away with this package.").arg(answer.name);
    case ArrivalStep::Older:
        return Command::tr("Skipped %1: what is stored here is newer than the package.").arg(answer.name);
    case ArrivalStep::RemovedSince:
        break;
    }
    return Command::tr("Skipped %1: this package has brought it before, and it was removed since. Its authorization in "
                       "the package is old; to try it all the same, add --again.")
        .arg(answer.name);
}

} // namespace

PackageImport::PackageImport(const CommandContext& context, Order order, Done done)
    : m_context(context)
    , m_order(std::move(order))
    , m_done(std::move(done))
{
}

void PackageImport::start(const Secret& passphrase)
{
    const PackageHeader& header = m_order.package.header;
    m_seal.package = header.id;
    m_seal.source = header.source;
    m_seal.moves = header.moves;
    m_seal.count = header.count;
    m_seal.dependents = header.dependents;
    m_context.worker.ask<api::PackageUnlock>({header.id, header.source, header.moves, header.count, header.dependents,
                                              header.stretch, header.check, passphrase},
                                             this, [this](const Result<api::PackageUnlock::Answer>& answer) {
                                                 if (answer)
                                                     unlocked(*answer);
                                                 else
                                                     failed(answer.error());
                                             });
}

void PackageImport::unlocked(const api::PackageUnlock::Answer& answer)
{
    m_seal.key = answer.key;
    m_profile = answer.profile;
    const auto& used = m_order.package.used;
    if (used && used->profile != m_profile && !m_order.again)
        return failed({ErrorKind::Usage, u"package-imported"_s,
                       Command::tr("It was imported into another profile already (%1, %2). Two places that renew the "
                                   "same authorization end it for both. Only if it is not used there: add --again.")
                           .arg(used->where, used->at.toString(Qt::ISODate))});
    startPass(Pass::Checking);
}

void PackageImport::startPass(Pass pass)
{
    m_progress.pass = pass;
    m_progress.arrived = 0;
    m_progress.outcome.told.clear();
    const auto take = [this, checks = pass == Pass::Checking](int index) {
        m_context.worker.ask<api::PackageTake>(
            {index + 1, m_order.package.sealed[index], m_seal, checks, m_order.again}, this,
            [this, index](const Result<api::PackageTake::Answer>& answer) { answered(index, answer); });
    };
    m_batch.begin(m_seal.count, take, [this] { endPass(); });
}

void PackageImport::answered(int index, const Result<api::PackageTake::Answer>& answer)
{
    if (answer)
        note(*answer);
    else if (!m_progress.failure)
        m_progress.failure =
            Error{answer.error().kind, answer.error().code,
                  Command::tr("Connection %1 of the package: %2").arg(index + 1).arg(answer.error().message)};
    if (m_progress.failure)
        m_batch.stop();
    m_batch.answered();
}

void PackageImport::note(const api::PackageTake::Answer& answer)
{
    if (isArrival(answer.step))
        ++m_progress.arrived;
    else
        m_progress.outcome.code = ExitCode::Failed;
    if (const QString sentence = sentenceOn(answer); !sentence.isEmpty())
        m_progress.outcome.told << sentence;
}

void PackageImport::endPass()
{
    if (m_progress.pass == Pass::Taking)
        return m_progress.failure ? done() : addDependents();
    if (m_progress.failure)
        return failed(*m_progress.failure);
    if (m_seal.moves && m_progress.arrived > 0)
        if (const auto marked = markAsImported(); !marked)
            return failed(marked.error());
    startPass(Pass::Taking);
}

/// What is set up around connections has stayed at the source of a package that moves them.
void PackageImport::addDependents()
{
    if (m_seal.moves && m_seal.source == m_profile)
        return done();
    m_dependents = std::make_unique<PackagedDependents>(m_context, m_order.package.sealedDependents, m_seal);
    m_dependents->start([this](const DependentReport& report) {
        m_progress.outcome.told << report.told();
        if (!report.isWhole())
            m_progress.outcome.code = ExitCode::Failed;
        const auto failure = report.failure();
        if (!failure)
            return done();
        m_progress.outcome.told << failure->message;
        m_progress.outcome.code = exitCodeFor(failure->kind);
        m_done(m_progress.outcome);
    });
}

/// Before anything is brought in: should this process die, nobody else takes it for unused.
Result<void> PackageImport::markAsImported()
{
    Package marked = m_order.package;
    marked.used = PackageUse{m_profile, m_context.clock.now(), QSysInfo::machineHostName()};
    const auto written = PackageFile::replace(m_order.path, marked);
    if (written || m_order.again)
        return {};
    return fail(ErrorKind::Usage, u"package-unmarked"_s,
                Command::tr("%1 So nobody could tell that it was imported, and a second import would end the "
                            "authorizations for both. Copy it to a folder that can be written, or add --again.")
                    .arg(written.error().message));
}

void PackageImport::failed(const Error& error)
{
    m_progress.outcome.told = QStringList{error.message + u' ' + Command::tr("Nothing was imported.")};
    m_progress.outcome.code = exitCodeFor(error.kind);
    m_done(m_progress.outcome);
}

void PackageImport::done()
{
    Outcome& outcome = m_progress.outcome;
    if (m_progress.failure) {
        outcome.told << Command::tr("%1 Imported %2 of %3 connections. Run the command again for those that are left.")
                            .arg(m_progress.failure->message)
                            .arg(m_progress.arrived)
                            .arg(m_seal.count);
        outcome.code = exitCodeFor(m_progress.failure->kind);
        return m_done(outcome);
    }
    outcome.told << (m_progress.arrived == 1 ? Command::tr("Imported 1 connection.")
                                             : Command::tr("Imported %1 connections.").arg(m_progress.arrived));
    if (m_seal.moves && m_progress.arrived > 0)
        outcome.told << Command::tr("They are renewed here from now on. Delete the package when they work.");
    m_done(outcome);
}

} // namespace evergrant::cli
