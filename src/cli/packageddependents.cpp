// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/packageddependents.h"

#include "cli/dependentview.h"
#include "core/errorcode.h"

namespace evergrant::cli {

PackagedDependents::PackagedDependents(const CommandContext& context, QStringList sealed, api::PackageSeal seal)
    : m_context(context)
    , m_sealed(std::move(sealed))
    , m_seal(std::move(seal))
    , m_report(m_sealed.size())
{
}

void PackagedDependents::start(const QSet<QString>& added, Done done)
{
    m_addedConnections = added;
    m_done = std::move(done);
    m_batch.begin(int(m_sealed.size()), [this](int index) { lookAt(index); }, [this] { m_done(m_report); });
}

api::PackageTakeDependent::Params PackagedDependents::paramsOf(int index) const
{
    api::PackageTakeDependent::Params params;
    params.number = m_seal.count + index + 1;
    params.sealed = m_sealed[index];
    params.seal = m_seal;
    return params;
}

/// Only the worker can open it, and says whose tokens it sends.
void PackagedDependents::lookAt(int index)
{
    auto params = paramsOf(index);
    params.check = true;
    m_context.worker.ask<api::PackageTakeDependent>(params, this, [this, index](const Result<Answer>& answer) {
        if (answer)
            take(index, *answer);
        else
            end(index, tl::unexpected(answer.error()), Command::tr("part %1 of the package").arg(index + 1));
    });
}

void PackagedDependents::take(int index, const Answer& seen)
{
    auto params = paramsOf(index);
    params.paused = !seen.sendsTokensOf.isEmpty() && !m_addedConnections.contains(seen.sendsTokensOf);
    m_context.worker.ask<api::PackageTakeDependent>(
        params, this, [this, index, label = labelOf(seen.taken.name)](const Result<Answer>& answer) {
            end(index, answer.map([](const Answer& taken) { return taken.taken; }), label);
        });
}

void PackagedDependents::end(int index, const Result<TakenDependent>& taken, const QString& label)
{
    m_report.note(index, taken, label, {});
    if (!taken && taken.error().code == errorcode::workerGone)
        m_batch.stop();
    m_batch.answered();
}

} // namespace evergrant::cli
