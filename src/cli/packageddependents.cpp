// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/packageddependents.h"

#include "cli/dependentview.h"

namespace evergrant::cli {

PackagedDependents::PackagedDependents(const CommandContext& context, QStringList sealed, api::PackageSeal seal)
    : m_context(context)
    , m_sealed(std::move(sealed))
    , m_seal(std::move(seal))
    , m_report(m_sealed.size())
{
}

void PackagedDependents::start(Done done)
{
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

/// Only the worker can open it, and says which one it is: an error is told by its name.
void PackagedDependents::lookAt(int index)
{
    auto params = paramsOf(index);
    params.check = true;
    m_context.worker.ask<api::PackageTakeDependent>(params, this, [this, index](const Result<Answer>& answer) {
        if (answer)
            importPart(index, *answer);
        else if (answer.error().kind == ErrorKind::Failed) // it is damaged, which is no reason to leave out the others
            fail(index, Command::tr("part %1 of the package").arg(m_seal.count + index + 1),
                 {ErrorKind::Usage, answer.error().code, answer.error().message});
        else
            fail(index, Command::tr("part %1 of the package").arg(m_seal.count + index + 1), answer.error());
    });
}

void PackagedDependents::importPart(int index, const Answer& seen)
{
    m_context.worker.ask<api::PackageTakeDependent>(
        paramsOf(index), this, [this, index, label = labelOf(seen.taken.name)](const Result<Answer>& answer) {
            if (!answer)
                return fail(index, label, answer.error());
            m_report.note(index, answer->taken.step, answer->dependent);
            m_batch.answered();
        });
}

void PackagedDependents::fail(int index, const QString& label, const Error& error)
{
    if (!m_report.noteFailure(index, label, error))
        m_batch.stop();
    m_batch.answered();
}

} // namespace evergrant::cli
