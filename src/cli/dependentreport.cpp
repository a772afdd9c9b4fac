// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentreport.h"

#include "cli/command.h"
#include "cli/dependentview.h"
#include "core/errorcode.h"

namespace evergrant::cli {

bool isAboutEntry(const Error& error)
{
    return (error.kind == ErrorKind::Usage || error.kind == ErrorKind::NoSuchConnection) &&
           error.code != errorcode::unknownMethod;
}

void DependentReport::note(qsizetype index, DependentStep step, const Dependent& dependent)
{
    m_sentences[index] = sentenceOn(step, dependent);
    if (step == DependentStep::Here)
        ++m_here;
    if (step != DependentStep::AddedPaused)
        return;
    ++m_addedCount;
    m_added << dependent.type;
}

bool DependentReport::noteFailure(qsizetype index, const QString& label, const Error& error)
{
    if (isAboutEntry(error))
        m_sentences[index] = Command::tr("Not added: %1. %2").arg(label, error.message);
    else if (!m_failure)
        m_failure = error;
    return !m_failure;
}

std::optional<Error> DependentReport::failure() const
{
    if (!m_failure)
        return {};
    return Error{m_failure->kind, m_failure->code,
                 Command::tr("%1 Of the deliveries, jobs, alerts and heartbeats, %2 are left. Run the command again.")
                     .arg(m_failure->message)
                     .arg(m_sentences.count(QString()))};
}

QStringList DependentReport::told() const
{
    QStringList told;
    if (!m_sentences.isEmpty())
        told << Command::tr("Imported %1 of %2 deliveries, jobs, alerts and heartbeats.")
                    .arg(m_addedCount)
                    .arg(m_sentences.size());
    for (const auto& sentence : m_sentences)
        if (!sentence.isEmpty())
            told << sentence;
    if (!m_added.isEmpty())
        told << resumeSentence(m_added);
    return told;
}

} // namespace evergrant::cli
