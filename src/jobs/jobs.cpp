// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobs.h"

#include "core/connection/tokenenvironment.h"
#include "core/errorcode.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::jobs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

/// All of them are in each answer of `status`.
constexpr qsizetype mostJobs = 50;

tl::unexpected<Error> workerEnds()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
}

} // namespace

Jobs::Jobs(JobPorts ports)
    : m_ports(std::make_shared<const JobPorts>(std::move(ports)))
{
}

Jobs::~Jobs()
{
    for (const auto& job : std::as_const(m_jobs))
        job->retire();
}

void Jobs::start()
{
    const auto stored = m_ports->store.jobs();
    for (const auto& job : stored)
        insert(job)->begin();
}

Jobs::JobPtr Jobs::insert(const StoredJob& stored)
{
    auto job = std::make_shared<ManagedJob>(stored, m_ports);
    m_jobs << job;
    return job;
}

void Jobs::onStored(const QUuid& connection)
{
    for (const auto& job : std::as_const(m_jobs))
        job->onStored(connection);
}

QCoro::Task<> Jobs::renewed(QUuid connection)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> followed = promise->future();
    Renewal renewal(nullptr, [promise](const void*) { promise->finish(); });
    for (const auto& job : std::as_const(m_jobs))
        job->onRenewed(connection, renewal);
    renewal.reset();
    co_await followed;
}

QSet<QUuid> Jobs::followed() const
{
    QSet<QUuid> followed;
    for (const auto& job : m_jobs)
        if (const JobSettings& settings = job->settings(); settings.afterRefresh)
            followed.unite({settings.connections.begin(), settings.connections.end()});
    return followed;
}

void Jobs::onClockSet()
{
    for (const auto& job : std::as_const(m_jobs))
        job->onClockSet();
}

QCoro::Task<> Jobs::stop(Jobs* self)
{
    QList<QFuture<void>> ends;
    for (const auto& job : std::as_const(self->m_jobs))
        ends << job->stop();
    for (const auto& end : std::as_const(ends))
        co_await end;
}

bool Jobs::needsWorker() const
{
    return std::ranges::any_of(m_jobs,
                               [](const JobPtr& job) { return job->isRunning() || job->settings().startsByItself(); });
}

QList<JobStatus> Jobs::all() const
{
    QList<JobStatus> all;
    for (const auto& job : m_jobs)
        all << job->status();
    return all;
}

Result<Jobs::JobPtr> Jobs::find(const QString& job) const
{
    const auto found = std::ranges::find_if(m_jobs, [&](const JobPtr& one) { return one->settings().name == job; });
    if (found != m_jobs.end())
        return *found;
    return fail(ErrorKind::Usage, u"no-such-job"_s,
                Tr::tr("There is no job “%1”. See them all with \"evergrant job list\".").arg(job.left(64)));
}

Result<JobDetails> Jobs::details(const QString& job) const
{
    return find(job).map([](const JobPtr& found) { return JobDetails{found->settings(), found->status()}; });
}

Result<QList<JobRun>> Jobs::history(const QString& job) const
{
    return find(job).map([](const JobPtr& found) { return found->history(); });
}

/// Whether this machine and these connections can have it.
Result<void> Jobs::checkHere(const JobSettings& settings) const
{
    if (const auto checked = checkJobSettings(settings); !checked)
        return checked;
    // The folder of one that is paused may be made before it is resumed.
    if (!settings.paused && !settings.directory.isEmpty() && !QFileInfo(settings.directory).isDir())
        return fail(ErrorKind::Usage, u"bad-directory"_s,
                    Tr::tr("There is no folder %1. Make it, or correct --dir.").arg(settings.directory));
    QStringList names;
    for (const QUuid& connection : settings.connections)
        names << m_ports->nameOf(connection);
    return checkTokenVariables(names);
}

Result<void> Jobs::checkNew(const JobSettings& settings) const
{
    if (const auto checked = checkHere(settings); !checked)
        return checked;
    if (m_reserved.contains({}, settings.name) || find(settings.name))
        return fail(ErrorKind::Usage, errorcode::nameTaken,
                    Tr::tr("There is a job “%1” already. Choose another name, or remove it first.").arg(settings.name));
    if (m_jobs.size() + m_reserved.count({}) >= mostJobs)
        return fail(ErrorKind::Usage, u"too-many-jobs"_s,
                    Tr::tr("There are at most %1 jobs. Remove one first.").arg(mostJobs));
    return {};
}

QCoro::Task<Result<JobDetails>> Jobs::add(JobSettings settings)
{
    const std::weak_ptr<bool> alive = m_alive;
    if (const auto checked = checkNew(settings); !checked)
        co_return tl::unexpected(checked.error());
    const auto reservation = m_reserved.reserve({}, settings.name);
    const QDateTime since = m_ports->clock.now();
    auto writing = m_ports->store.put(settings, since);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    const JobPtr job = insert({settings, since, {}});
    job->begin();
    log(settings.name, u"job-added"_s, Tr::tr("The job %1 was added.").arg(settings.name));
    m_ports->changed();
    co_return JobDetails{job->settings(), job->status()};
}

QCoro::Task<Result<JobDetails>> Jobs::change(JobSettings settings)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto found = find(settings.name);
    if (!found)
        co_return tl::unexpected(found.error());
    if (const auto checked = checkHere(settings); !checked)
        co_return tl::unexpected(checked.error());
    settings.paused = (*found)->settings().paused;
    auto writing = m_ports->store.put(settings, m_ports->clock.now());
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    (*found)->change(settings);
    log(settings.name, u"job-changed"_s, Tr::tr("The job %1 has other settings.").arg(settings.name));
    m_ports->changed();
    co_return JobDetails{(*found)->settings(), (*found)->status()};
}

Result<JobRun> Jobs::start(const QString& job)
{
    const auto found = find(job);
    return found ? (*found)->startByHand() : tl::unexpected(found.error());
}

QCoro::Task<Result<JobOutput>> Jobs::output(QString job, qint64 number, qint64 from, bool wait)
{
    const auto found = find(job);
    if (!found)
        co_return tl::unexpected(found.error());
    auto reading = (*found)->output(number, from, wait);
    co_return co_await reading;
}

QCoro::Task<Result<JobStatus>> Jobs::setPaused(QString job, bool paused)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto found = find(job);
    if (!found)
        co_return tl::unexpected(found.error());
    JobSettings settings = (*found)->settings();
    if (settings.paused == paused)
        co_return (*found)->status();
    settings.paused = paused;
    auto writing = m_ports->store.put(settings, m_ports->clock.now());
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    (*found)->setPaused(paused);
    log(job, paused ? u"job-paused"_s : u"job-resumed"_s,
        (paused ? Tr::tr("The job %1 was paused.") : Tr::tr("The job %1 was resumed.")).arg(job));
    m_ports->changed();
    co_return (*found)->status();
}

QCoro::Task<Result<void>> Jobs::remove(QString job)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto found = find(job);
    if (!found)
        co_return tl::unexpected(found.error());
    if ((*found)->isRunning())
        co_return fail(ErrorKind::Temporary, u"job-running"_s,
                       Tr::tr("The job %1 is running. Wait until it is over.").arg(job));
    (*found)->retire();
    auto removing = m_ports->store.remove(job);
    const auto removed = co_await removing;
    if (alive.expired())
        co_return workerEnds();
    if (!removed) {
        const JobSettings settings = (*found)->settings();
        const StoredJob again{settings, m_ports->clock.now(), (*found)->history()};
        m_jobs.removeAll(*found);
        insert(again)->begin();
        co_return removed;
    }
    m_jobs.removeAll(*found);
    log(job, u"job-removed"_s, Tr::tr("The job %1 was removed.").arg(job));
    m_ports->changed();
    co_return {};
}

void Jobs::log(const QString& job, const QString& kind, const QString& message) const
{
    Event event;
    event.kind = kind;
    event.message = message;
    event.details = {{u"job"_s, job}};
    m_ports->events.append(event);
}

} // namespace evergrant::jobs
