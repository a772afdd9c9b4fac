// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentsimport.h"

#include "api/messages/connection.h"
#include "cli/dependentview.h"
#include "core/connection/connectionexport.h"
#include <algorithm>

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
    QSet<QString> labels;
    for (qsizetype i = 0; i < m_dependents.size(); ++i) {
        const Dependent& dependent = m_dependents[i];
        const QString label = labelOf(nameOf(dependent));
        if (const auto fine = checkDependent(dependent); !fine)
            sentences << wordsOn(i, fine.error().message);
        else if (labels.contains(label) && dependent.type != DependentType::Heartbeat)
            sentences << wordsOn(i, Command::tr("It is there twice."));
        labels.insert(label);
    }
    return sentences;
}

/// "Entry 2 of “jobs” (the job nightly): what"
QString DependentsImport::wordsOn(qsizetype index, const QString& what) const
{
    const DependentType type = m_dependents[index].type;
    const auto isOfType = [type](const Dependent& dependent) { return dependent.type == type; };
    const auto number = std::count_if(m_dependents.begin(), m_dependents.begin() + index + 1, isOfType);
    return Command::tr("Entry %1 of “%2” (%3): %4")
        .arg(number)
        .arg(listOf(type), labelOf(nameOf(m_dependents[index])), what);
}

void DependentsImport::findUnknown(const QSet<QString>& known, std::function<void(const Result<QStringList>&)> done)
{
    QSet<QString> names;
    for (const Dependent& dependent : std::as_const(m_dependents))
        for (const QString& name : connectionsOf(dependent))
            if (!known.contains(name))
                names.insert(name);
    m_search.names = names.values();
    m_batch.begin(
        int(m_search.names.size()), [this](int index) { lookFor(index); },
        [this, done = std::move(done)] { done(unknown()); });
}

void DependentsImport::lookFor(int index)
{
    const QString name = m_search.names[index];
    m_context.worker.ask<api::Export>({{name}}, this, [this, name](const Result<api::Export::Answer>& answer) {
        if (!answer && answer.error().kind == ErrorKind::NoSuchConnection)
            m_search.missing.insert(name);
        else if (!answer && !m_search.failure)
            m_search.failure = answer.error();
        if (m_search.failure)
            m_batch.stop();
        m_batch.answered();
    });
}

Result<QStringList> DependentsImport::unknown() const
{
    if (m_search.failure)
        return tl::unexpected<Error>(*m_search.failure);
    QStringList sentences;
    for (qsizetype i = 0; i < m_dependents.size(); ++i)
        for (const QString& name : connectionsOf(m_dependents[i]))
            if (m_search.missing.contains(name))
                sentences << wordsOn(i, Command::tr("There is no connection “%1”.").arg(name.left(64)));
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
