// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jobmethods.h"

#include "engine/engine.h"
#include <QCoreApplication>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

JobView viewOf(const JobDetails& details)
{
    JobView view;
    static_cast<JobStatus&>(view) = details.status;
    view.timeout = details.settings.timeout;
    view.retries = details.settings.retries;
    view.directory = details.settings.directory;
    view.command = details.settings.command;
    return view;
}

} // namespace

Result<JobService*> JobMethods::service() const
{
    if (m_jobs)
        return m_jobs;
    return fail(ErrorKind::Failed, u"no-jobs"_s,
                QCoreApplication::translate("Api", "This background worker runs no jobs."));
}

Result<JobSettings> JobMethods::settingsFrom(const JobAdd::Params& params) const
{
    JobSettings settings;
    settings.name = params.name;
    for (const QString& name : params.connections) {
        const auto connection = m_engine.connection(name);
        if (!connection)
            return tl::unexpected(connection.error());
        const QUuid& id = (*connection)->settings().id;
        if (!settings.connections.contains(id))
            settings.connections << id;
    }
    settings.schedule = params.schedule;
    settings.timeZone = params.timeZone;
    settings.afterRefresh = params.afterRefresh;
    settings.timeout = params.timeout;
    settings.retries = params.retries;
    settings.directory = params.directory;
    settings.command = params.command;
    return settings;
}

QCoro::Task<Result<JobView>> JobMethods::save(JobAdd::Params params, Saving saving)
{
    const auto jobs = service();
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    const auto settings = settingsFrom(params);
    if (!settings)
        co_return tl::unexpected(settings.error());
    auto task = ((*jobs)->*saving)(*settings);
    const auto saved = co_await task;
    co_return saved.map(&viewOf);
}

QCoro::Task<Result<JobAdd::Answer>> JobMethods::add(JobAdd::Params params)
{
    return save(std::move(params), &JobService::add);
}

QCoro::Task<Result<JobSet::Answer>> JobMethods::set(JobSet::Params params)
{
    return save(std::move(params), &JobService::change);
}

QCoro::Task<Result<JobList::Answer>> JobMethods::list(JobList::Params)
{
    JobList::Answer answer;
    if (!m_jobs)
        co_return answer;
    const auto jobs = m_jobs->all();
    for (const JobStatus& job : jobs)
        if (const auto details = m_jobs->details(job.name))
            answer.jobs << viewOf(*details);
    co_return answer;
}

QCoro::Task<Result<JobStart::Answer>> JobMethods::start(JobStart::Params params)
{
    co_return service().and_then([&](JobService* jobs) { return jobs->start(params.name); });
}

QCoro::Task<Result<JobHistory::Answer>> JobMethods::history(JobHistory::Params params)
{
    co_return service()
        .and_then([&](JobService* jobs) { return jobs->history(params.name); })
        .map([](const QList<JobRun>& runs) { return JobHistory::Answer{runs}; });
}

QCoro::Task<Result<JobOutputPart::Answer>> JobMethods::output(JobOutputPart::Params params)
{
    const auto jobs = service();
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    auto reading = (*jobs)->output(params.name, params.number, params.from, params.wait);
    const auto part = co_await reading;
    if (!part)
        co_return tl::unexpected(part.error());
    co_return JobOutputPart::Answer{part->run, QString::fromUtf8(part->text), part->next, part->isLast};
}

QCoro::Task<Result<JobStatus>> JobMethods::setPaused(QString name, bool paused)
{
    const auto jobs = service();
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    auto changing = (*jobs)->setPaused(name, paused);
    co_return co_await changing;
}

QCoro::Task<Result<JobPause::Answer>> JobMethods::pause(JobPause::Params params)
{
    return setPaused(std::move(params.name), true);
}

QCoro::Task<Result<JobResume::Answer>> JobMethods::resume(JobResume::Params params)
{
    return setPaused(std::move(params.name), false);
}

QCoro::Task<Result<JobRemove::Answer>> JobMethods::remove(JobRemove::Params params)
{
    const auto jobs = service();
    if (!jobs)
        co_return tl::unexpected(jobs.error());
    auto removing = (*jobs)->remove(params.name);
    const auto removed = co_await removing;
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return Nothing();
}

} // namespace evergrant::api
