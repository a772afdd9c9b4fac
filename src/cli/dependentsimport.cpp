// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentsimport.h"

#include "cli/dependentview.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

DependentsImport::DependentsImport(const CommandContext& context, QList<Dependent> dependents)
    : m_context(context)
    , m_dependents(std::move(dependents))
    , m_report(m_dependents.size())
{
}

QStringList DependentsImport::wrong() const
{
    QStringList sentences;
    for (const Dependent& dependent : m_dependents)
        if (const auto fine = checkDependent(dependent); !fine)
            sentences << Command::tr("Entry of %1: %2").arg(labelOf(nameOf(dependent)), fine.error().message);
    return sentences;
}

void DependentsImport::start(Done done)
{
    m_done = std::move(done);
    m_batch.begin(int(m_dependents.size()), [this](int index) { askAbout(index); }, [this] { m_done(m_report); });
}

void DependentsImport::askAbout(int index)
{
    m_context.worker.ask<api::TakeDependent>(
        {m_dependents[index]}, this, [this, index](const Result<TakenDependent>& answer) { answered(index, answer); });
}

void DependentsImport::answered(int index, const Result<TakenDependent>& answer)
{
    const Dependent& dependent = m_dependents[index];
    if (answer)
        m_report.note(index, answer->step, dependent);
    else if (!m_report.noteFailure(index, labelOf(nameOf(dependent)), answer.error()))
        m_batch.stop();
    m_batch.answered();
}

} // namespace evergrant::cli
