// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentsimport.h"

#include "cli/dependentview.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

DependentsImport::DependentsImport(const CommandContext& context, QList<Dependent> dependents)
    : m_context(context)
    , m_dependents(std::move(dependents))
    , m_told(m_dependents.size())
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

void DependentsImport::start(const QSet<QString>& added, Done done)
{
    m_addedConnections = added;
    m_done = std::move(done);
    m_batch.begin(int(m_dependents.size()), [this](int index) { askAbout(index); }, [this] { end(); });
}

void DependentsImport::askAbout(int index)
{
    const Dependent& dependent = m_dependents[index];
    const QString sender = sendsTokensOf(dependent);
    const bool paused = !sender.isEmpty() && !m_addedConnections.contains(sender);
    m_context.worker.ask<api::TakeDependent>(
        {dependent, paused}, this, [this, index](const Result<TakenDependent>& answer) { answered(index, answer); });
}

void DependentsImport::answered(int index, const Result<TakenDependent>& answer)
{
    const Dependent& dependent = m_dependents[index];
    if (!answer)
        m_told[index] = Command::tr("Not added: %1. %2").arg(labelOf(nameOf(dependent)), answer.error().message);
    else
        m_told[index] = sentenceOn(*answer, addLine(dependent));
    const bool isAdded = answer && (answer->step == DependentStep::Added || answer->step == DependentStep::AddedPaused);
    m_added += isAdded ? 1 : 0;
    m_isWhole = m_isWhole && isAdded;
    if (!answer && answer.error().code == errorcode::workerGone)
        m_batch.stop();
    m_batch.answered();
}

void DependentsImport::end()
{
    Outcome outcome;
    outcome.isWhole = m_isWhole;
    if (!m_dependents.isEmpty())
        outcome.told << Command::tr("Imported %1 of %2 deliveries, jobs, alerts and heartbeats.")
                            .arg(m_added)
                            .arg(m_dependents.size());
    for (const auto& sentence : std::as_const(m_told))
        if (!sentence.isEmpty())
            outcome.told << sentence;
    m_done(outcome);
}

} // namespace evergrant::cli
