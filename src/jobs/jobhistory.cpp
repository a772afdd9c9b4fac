// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobhistory.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::jobs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

} // namespace

JobHistory::JobHistory(QString job, QList<JobRun> runs, std::shared_ptr<const JobPorts> ports)
    : m_job(std::move(job))
    , m_runs(std::move(runs))
    , m_ports(std::move(ports))
{
}

std::optional<JobRun> JobHistory::run(qint64 number) const
{
    const auto found = std::ranges::find(m_runs, number, &JobRun::number);
    return found == m_runs.end() ? std::nullopt : std::optional(*found);
}

Result<qint64> JobHistory::numberOf(qint64 asked) const
{
    const auto isMeant = [asked](const JobRun& run) {
        return asked == 0 ? run.outcome != JobOutcome::Skipped : run.number == asked;
    };
    const auto found = std::find_if(m_runs.crbegin(), m_runs.crend(), isMeant);
    if (found != m_runs.crend())
        return found->number;
    return fail(ErrorKind::Usage, u"no-such-run"_s,
                asked == 0 ? Tr::tr("The job %1 has not run yet.").arg(m_job)
                           : Tr::tr("The job %1 has no run %2.").arg(m_job).arg(asked));
}

QList<JobRun> JobHistory::interruptOpen()
{
    QList<JobRun> interrupted;
    for (const JobRun& run : std::as_const(m_runs))
        if (!run.isOver())
            interrupted << interruptedRun(run, m_ports->clock.now());
    for (const JobRun& run : std::as_const(interrupted))
        note(run, {}); // where that fails, the next start does it
    return interrupted;
}

JobHistory::Begun JobHistory::begin(JobTrigger trigger, const SlotDecision& slot, int attempt)
{
    JobRun run;
    run.number = m_runs.isEmpty() ? 1 : m_runs.last().number + 1;
    run.trigger = trigger;
    run.dueAt = slot.dueAt;
    run.times = slot.times;
    run.attempt = attempt;
    run.startedAt = m_ports->clock.now();
    return {run, put(run, {})};
}

QCoro::Task<Result<void>> JobHistory::put(const JobRun& run, const QByteArray& output)
{
    const auto there = std::ranges::find(m_runs, run.number, &JobRun::number);
    if (there == m_runs.end())
        m_runs << run;
    else
        *there = run;
    const auto surplus = surplusRuns(m_runs, m_ports->clock.now());
    m_runs.removeIf([&surplus](const JobRun& one) { return surplus.contains(one.number); });
    return m_ports->store.putRun(m_job, run, output, surplus);
}

} // namespace evergrant::jobs
