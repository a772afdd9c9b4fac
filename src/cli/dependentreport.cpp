// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentreport.h"

#include "cli/command.h"
#include "cli/dependentview.h"

namespace evergrant::cli {

void DependentReport::note(qsizetype index, const Result<TakenDependent>& taken, const QString& label,
                           const QString& addLine)
{
    m_sentences[index] =
        taken ? sentenceOn(*taken, addLine) : Command::tr("Not added: %1. %2").arg(label, taken.error().message);
    if (!taken || taken->step == DependentStep::NeedsSecret)
        return;
    (taken->step == DependentStep::Here ? m_here : m_added) += 1;
}

QStringList DependentReport::told() const
{
    QStringList told;
    if (!m_sentences.isEmpty())
        told << Command::tr("Imported %1 of %2 deliveries, jobs, alerts and heartbeats.")
                    .arg(m_added)
                    .arg(m_sentences.size());
    for (const auto& sentence : m_sentences)
        if (!sentence.isEmpty())
            told << sentence;
    return told;
}

} // namespace evergrant::cli
