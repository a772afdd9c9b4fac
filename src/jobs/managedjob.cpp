// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/managedjob.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonObject>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::jobs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

/// Of a run that no schedule has asked for.
SlotDecision noSlot()
{
    return {SlotDecision::What::Run, {}, 1};
}

std::optional<JobSchedule> scheduleOf(const JobSettings& settings)
{
    if (settings.schedule.isEmpty())
        return std::nullopt;
    const auto schedule = JobSchedule::make(settings.schedule, settings.timeZone);
    return schedule ? std::optional(*schedule) : std::nullopt;
}

} // namespace

ManagedJob::ManagedJob(const StoredJob& stored, std::shared_ptr<const JobPorts> ports)
    : m_settings(stored.settings)
    , m_ports(std::move(ports))
    , m_history(std::make_shared<JobHistory>(m_settings.name, stored.history, m_ports))
    , m_output(std::make_shared<RunOutput>(m_settings.name, m_history, m_ports))
    , m_times(scheduleOf(m_settings), consideredAtStart(stored.since, stored.history, m_ports->clock.now()),
              m_ports->clock,
              {[this] { onDue(); },
               [this](int attempt) {
                   if (mayBegin() && !isRunning() && !isAway())
                       launch(JobTrigger::Retry, noSlot(), attempt);
               },
               [this] { onRenewalSettled(); }})
{
}

void ManagedJob::begin()
{
    const auto interrupted = m_history->interruptOpen();
    for (const JobRun& run : interrupted)
        log(EventLevel::Warning, u"job-interrupted"_s, run,
            Tr::tr("The job %1 was interrupted: the background worker ended before it was over.").arg(m_settings.name));
    plan();
    const auto& runs = m_history->runs();
    if (const auto pause = retryAtStart(runs, m_settings.retries, m_ports->clock.now()); pause && mayBegin())
        m_times.planRetry(*pause, runs.last().attempt + 1);
}

JobStatus ManagedJob::status() const
{
    JobFacts facts;
    for (const QUuid& connection : m_settings.connections)
        if (const QString name = m_ports->nameOf(connection); !name.isEmpty())
            facts.connections << name;
    facts.history = m_history->runs();
    facts.nextRunAt = m_times.nextAt();
    facts.isRunning = isRunning();
    const QString moved = movedConnection();
    if (!moved.isEmpty())
        facts.nextRunAt = {};
    JobStatus status = describe(m_settings, facts, m_ports->clock.now());
    if (!moved.isEmpty() && !isRunning()) {
        status.state = JobState::Paused;
        status.summary = Tr::tr("Does not run by itself, because %1 was moved away.").arg(moved);
    }
    return status;
}

/// The name of a connection of it that was moved away; empty: none was.
QString ManagedJob::movedConnection() const
{
    for (const QUuid& connection : m_settings.connections)
        if (m_ports->isMovedAway(connection))
            return m_ports->nameOf(connection);
    return {};
}

void ManagedJob::plan()
{
    if (mayBegin())
        m_times.plan();
}

void ManagedJob::onDue()
{
    if (!mayBegin())
        return;
    const SlotDecision slot = m_times.decide(isRunning());
    if (isAway()) // its times pass: where the connection is now, a job of that profile has them
        return plan();
    switch (slot.what) {
    case SlotDecision::What::Wait:
        break;
    case SlotDecision::What::Run:
        launch(JobTrigger::Schedule, slot, 1);
        break;
    case SlotDecision::What::CatchUp:
        launch(JobTrigger::CatchUp, slot, 1);
        break;
    case SlotDecision::What::Skip:
        skip(JobTrigger::Schedule, slot);
        break;
    }
    plan();
}

void ManagedJob::onClockSet()
{
    m_times.onClockSet();
    plan();
}

void ManagedJob::onStored(const QUuid& connection)
{
    if (m_execution)
        m_execution->noteRefreshed(connection);
}

void ManagedJob::onRenewed(const QUuid& connection, const Renewal& renewal)
{
    const bool isOwnDoing = m_execution && m_execution->isStarting();
    const bool isFollowed = m_settings.afterRefresh && m_settings.connections.contains(connection);
    if (isFollowed && !m_settings.paused && !isOwnDoing)
        m_times.noteRenewal(renewal);
}

void ManagedJob::onRenewalSettled()
{
    if (!mayBegin())
        return;
    if (!isAway() && !isRunning())
        return launch(JobTrigger::AfterRefresh, noSlot(), 1);
    m_times.takeRenewals();
    if (!isAway())
        skip(JobTrigger::AfterRefresh, noSlot());
}

Result<JobRun> ManagedJob::startByHand()
{
    if (m_isRetired)
        return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
    if (isRunning())
        return fail(ErrorKind::Temporary, u"job-running"_s,
                    Tr::tr("The job %1 is running. Wait until it is over.").arg(m_settings.name));
    launch(JobTrigger::Manual, noSlot(), 1);
    return m_history->runs().last();
}

void ManagedJob::launch(JobTrigger trigger, const SlotDecision& slot, int attempt)
{
    m_times.cancelExtra();
    auto begun = m_history->begin(trigger, slot, attempt);
    const JobRun& run = begun.run;
    m_execution = std::make_shared<JobExecution>(m_settings, run, m_ports);
    m_execution->onWrote([weak = std::weak_ptr(m_output)] {
        if (const auto output = weak.lock())
            output->onWrote();
    });
    m_output->begin(m_execution);
    if (trigger == JobTrigger::CatchUp)
        log(EventLevel::Info, u"job-catches-up"_s, run,
            Tr::tr("The job %1 makes up for %n time(s) that were missed.", nullptr, int(slot.times))
                .arg(m_settings.name));
    else
        log(EventLevel::Debug, u"job-started"_s, run, Tr::tr("The job %1 was started.").arg(m_settings.name));
    perform(shared_from_this(), m_execution, std::move(begun.stored), m_times.takeRenewals());
    m_ports->changed();
}

QCoro::Task<> ManagedJob::perform(std::shared_ptr<ManagedJob> self, std::shared_ptr<JobExecution> execution,
                                  QCoro::Task<Result<void>> storing, QList<Renewal> followed)
{
    (void)co_await storing; // a run that cannot be stored is better than none
    followed.clear();
    auto executing = JobExecution::execute(execution);
    const JobRun run = co_await executing;
    self->m_execution.reset();
    self->onEnded(run, execution->output().text());
}

void ManagedJob::onEnded(const JobRun& run, const QByteArray& output)
{
    m_history->note(run, output);
    if (run.outcome == JobOutcome::Succeeded)
        log(EventLevel::Info, u"job-succeeded"_s, run, Tr::tr("The job %1 succeeded.").arg(m_settings.name));
    else
        log(EventLevel::Warning, u"job-failed"_s, run,
            Tr::tr("The job %1 failed. %2").arg(m_settings.name, run.message));
    if (const auto pause = retryAfter(run, m_settings.retries); pause && mayBegin())
        m_times.planRetry(*pause, run.attempt + 1);
    m_output->onEnded();
    if (m_stopped)
        m_stopped->finish();
    m_ports->changed();
}

void ManagedJob::skip(JobTrigger trigger, const SlotDecision& slot)
{
    const auto& runs = m_history->runs();
    const JobRun run = skippedRun(runs, trigger, slot, m_ports->clock.now());
    const bool isFirst = runs.isEmpty() || runs.last().number != run.number;
    m_history->note(run, {});
    if (isFirst) // one line for a gap, not one for each time
        log(EventLevel::Warning, u"job-skipped"_s, run,
            Tr::tr("The job %1 was skipped: the run before is not over.").arg(m_settings.name));
    m_ports->changed();
}

QCoro::Task<Result<JobOutput>> ManagedJob::output(qint64 number, qint64 from, bool wait) const
{
    return RunOutput::read(m_output, number, from, wait);
}

void ManagedJob::change(const JobSettings& settings)
{
    m_settings = settings;
    m_times.cancel();
    m_times.reschedule(scheduleOf(m_settings));
    plan();
}

void ManagedJob::setPaused(bool paused)
{
    JobSettings settings = m_settings;
    settings.paused = paused;
    change(settings);
}

void ManagedJob::retire()
{
    m_isRetired = true;
    m_times.cancel();
}

QFuture<void> ManagedJob::stop()
{
    retire();
    m_stopped = std::make_shared<QPromise<void>>();
    m_stopped->start();
    if (m_execution)
        m_execution->stop();
    else
        m_stopped->finish();
    return m_stopped->future();
}

void ManagedJob::log(EventLevel level, const QString& kind, const JobRun& run, const QString& message) const
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.details = {{u"job"_s, m_settings.name}, {u"run"_s, run.number}, {u"trigger"_s, toWord(run.trigger)}};
    if (run.exitCode)
        event.details.insert(u"exit_code"_s, *run.exitCode);
    m_ports->events.append(event);
}

} // namespace evergrant::jobs
