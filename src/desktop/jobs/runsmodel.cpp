// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/runsmodel.h"

#include "core/health/health.h"
#include "desktop/jobs/jobtexts.h"
#include "desktop/widgets/foreigntext.h"
#include <algorithm>

namespace evergrant {

RunsModel::RunsModel(const Clock& clock, QObject* parent)
    : ColumnModel(parent)
    , m_clock(clock)
{
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::cell(const JobRun& run, int column) const
{
    switch (column) {
    case Started:
        return clockText(run.startedAt.isValid() ? run.startedAt : run.dueAt, m_clock.now());
    case Took:
        return JobTexts::duration(run);
    case StartedBy:
        return JobTexts::trigger(run.trigger);
    case Outcome:
        return JobTexts::outcome(run);
    case Tokens:
        return JobTexts::tokens(run);
    case Message:
        return run.message;
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRun& run = m_runs[index.row()];
    const Tone tone = JobTexts::shape(run).tone();
    const Colours& colours = currentColours();
    if (role == Qt::DisplayRole)
        return cell(run, index.column());
    if (role == Qt::ToolTipRole && index.column() == Message)
        return ForeignText::tip(run.message);
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return JobTexts::shape(run).icon(colours);
    if (role == Qt::ForegroundRole && index.column() == Outcome && tone == Tone::Watch)
        return colourOf(tone, colours);
    if (role == Qt::ForegroundRole && index.column() == Started)
        return colours.muted;
    return {};
}

QString RunsModel::heading(int column) const
{
    switch (column) {
    case Started:
        return tr("Began");
    case Took:
        return tr("Took");
    case StartedBy:
        return tr("Started by");
    case Outcome:
        return tr("Outcome");
    case Tokens:
        return tr("Token");
    case Message:
        return tr("What happened");
    default:
        return {};
    }
}

void RunsModel::setRuns(const QList<JobRun>& oldestFirst)
{
    QList<JobRun> runs = oldestFirst;
    std::ranges::reverse(runs);
    const bool sameRows = std::ranges::equal(runs, m_runs, {}, &JobRun::number, &JobRun::number);
    if (!sameRows)
        beginResetModel();
    m_runs = runs;
    if (!sameRows)
        endResetModel();
    else if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunsModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_runs, number, &JobRun::number);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

} // namespace evergrant
