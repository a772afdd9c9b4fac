// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/packageexport.h"

#include "cli/dependentview.h"
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

PackageExport::PackageExport(const CommandContext& context, Order order, Done done)
    : m_context(context)
    , m_order(std::move(order))
    , m_done(std::move(done))
{
}

void PackageExport::start(const Secret& passphrase)
{
    m_seal.package = QUuid::createUuid();
    m_seal.moves = m_order.moves;
    const QDateTime now = m_context.clock.now();
    m_file =
        std::make_unique<PackageFile>(m_order.path.isEmpty() ? usualPackagePath(m_seal.package, now) : m_order.path);
    if (const auto fine = m_file->prepare(); !fine)
        return failed(fine.error());
    PackageHeader& header = m_package.header;
    header.id = m_seal.package;
    header.moves = m_seal.moves;
    header.madeAt = now;
    header.madeOn = QSysInfo::machineHostName();
    m_context.worker.ask<api::Export>(
        {m_order.names}, this, [this, chosen = m_order.names, passphrase](const Result<api::Export::Answer>& answer) {
            if (!answer)
                return failed(answer.error());
            m_order.names.clear();
            for (const auto& connection : answer->connections)
                m_order.names << connection.name;
            m_order.names.removeDuplicates();
            askForDependents(chosen, passphrase);
        });
}

void PackageExport::askForDependents(const QStringList& chosen, const Secret& passphrase)
{
    m_context.worker.ask<api::ExportDependents>(
        {chosen}, this, [this, passphrase](const Result<api::ExportDependents::Answer>& answer) {
            if (!answer)
                return failed(answer.error());
            for (const auto& dependent : answer->dependents)
                m_dependents << nameOf(dependent);
            m_outcome.leftOut = answer->leftOut;
            lock(passphrase);
        });
}

void PackageExport::lock(const Secret& passphrase)
{
    if (m_order.names.isEmpty())
        return failed({ErrorKind::Usage, u"nothing-to-export"_s, Command::tr("There is no connection to export.")});
    m_seal.count = int(m_order.names.size());
    m_package.header.count = m_seal.count;
    m_package.sealed.resize(m_seal.count);
    m_seal.dependents = m_package.header.dependents = int(m_dependents.size());
    m_package.sealedDependents.resize(m_seal.dependents);
    m_context.worker.ask<api::PackageLock>({m_seal.package, m_seal.moves, m_seal.count, m_seal.dependents, passphrase},
                                           this, [this](const Result<api::PackageLock::Answer>& answer) {
                                               if (!answer)
                                                   return failed(answer.error());
                                               m_seal.source = m_package.header.source = answer->source;
                                               m_seal.key = answer->key;
                                               m_package.header.stretch = answer->stretch;
                                               m_package.header.check = answer->check;
                                               putAll();
                                           });
}

void PackageExport::putAll()
{
    if (m_outcome.failure) // it was cancelled meanwhile
        return m_done(m_outcome);
    const auto put = [this](int index) {
        m_context.worker.ask<api::PackagePut>(
            {m_order.names[index], index + 1, m_seal}, this,
            [this, index](const Result<api::PackagePut::Answer>& answer) { answered(index, answer); });
    };
    m_batch.begin(m_seal.count, put, [this] {
        m_asked = m_batch.asked();
        if (m_outcome.failure)
            takeBack(m_asked - 1);
        else
            putDependents();
    });
}

/// After the connections, because these have opened the stores, where the secrets are.
void PackageExport::putDependents()
{
    const auto put = [this](int index) {
        m_context.worker.ask<api::PackagePutDependent>(
            {m_dependents[index], m_seal.count + index + 1, m_seal}, this,
            [this, index](const Result<api::PackagePut::Answer>& answer) { dependentAnswered(index, answer); });
    };
    m_batch.begin(m_seal.dependents, put, [this] {
        if (m_outcome.failure)
            takeBack(m_asked - 1);
        else
            write();
    });
}

void PackageExport::dependentAnswered(int index, const Result<api::PackagePut::Answer>& answer)
{
    if (answer)
        m_package.sealedDependents[index] = answer->sealed;
    else if (!m_outcome.failure)
        m_outcome.failure = Error{answer.error().kind, answer.error().code,
                                  u"%1: %2"_s.arg(labelOf(m_dependents[index]), answer.error().message)};
    if (m_outcome.failure)
        m_batch.stop();
    m_batch.answered();
}

void PackageExport::cancel()
{
    if (!m_outcome.failure)
        m_outcome.failure = Error{ErrorKind::Cancelled, u"cancelled"_s, Command::tr("The export was cancelled.")};
    m_batch.stop();
}

void PackageExport::answered(int index, const Result<api::PackagePut::Answer>& answer)
{
    if (answer)
        m_package.sealed[index] = answer->sealed;
    else if (!m_outcome.failure)
        m_outcome.failure = Error{answer.error().kind, answer.error().code,
                                  u"%1: %2"_s.arg(m_order.names[index], answer.error().message)};
    if (m_outcome.failure)
        m_batch.stop();
    m_batch.answered();
}

void PackageExport::write()
{
    if (const auto written = m_file->write(m_package); !written) {
        m_outcome.failure = written.error();
        return takeBack(m_asked - 1);
    }
    m_outcome.path = m_file->path();
    m_outcome.count = m_seal.count;
    m_outcome.dependents = m_seal.dependents;
    m_done(m_outcome);
}

void PackageExport::failed(const Error& error)
{
    m_outcome.failure = error;
    m_done(m_outcome);
}

/// From the last one that was asked for to the first: also the one whose answer got lost, which may have been marked.
void PackageExport::takeBack(int index)
{
    if (!m_seal.moves || index < 0)
        return m_done(m_outcome);
    const QString name = m_order.names[index];
    m_context.worker.ask<api::TakeBack>({name, m_seal.package}, this,
                                        [this, name, index](const Result<api::TakeBack::Answer>& answer) {
                                            if (!answer)
                                                m_outcome.stillMoved << name;
                                            takeBack(index - 1);
                                        });
}

} // namespace evergrant::cli
