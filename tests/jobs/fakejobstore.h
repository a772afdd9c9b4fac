// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/jobstore.h"
#include <QCoroFuture>
#include <QMap>
#include <QPromise>
#include <algorithm>
#include <memory>

namespace evergrant::test {

/// In memory; survives the jobs like a file does.
class FakeJobStore : public JobStore
{
public:
    QList<StoredJob> jobs() const override { return m_jobs; }
    QCoro::Task<Result<void>> put(JobSettings settings, QDateTime since) override
    {
        if (held) {
            const auto released = held->future();
            co_await released;
        }
        if (broken)
            co_return tl::unexpected(*broken);
        if (auto job = find(settings.name); job != m_jobs.end()) {
            job->settings = settings;
            job->since = since;
        } else {
            m_jobs << StoredJob{settings, since, {}};
        }
        co_return {};
    }
    QCoro::Task<Result<void>> putRun(QString name, JobRun run, QByteArray output, QList<qint64> surplus) override
    {
        if (held) {
            const auto released = held->future();
            co_await released;
        }
        const auto job = find(name);
        if (job == m_jobs.end())
            co_return {};
        const auto there = std::ranges::find(job->history, run.number, &JobRun::number);
        if (there == job->history.end())
            job->history << run;
        else
            *there = run;
        job->history.removeIf([&surplus](const JobRun& one) { return surplus.contains(one.number); });
        outputs.insert({name, run.number}, output);
        co_return {};
    }
    QCoro::Task<Result<QByteArray>> output(QString name, qint64 run) override { co_return outputs.value({name, run}); }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        if (broken)
            co_return tl::unexpected(*broken);
        m_jobs.removeIf([&name](const StoredJob& job) { return job.settings.name == name; });
        co_return {};
    }

    std::optional<Error> broken;          ///< what changes of the settings end with
    std::shared_ptr<QPromise<void>> held; ///< writing waits for it; null: it does not
    QMap<std::pair<QString, qint64>, QByteArray> outputs;

private:
    QList<StoredJob>::iterator find(const QString& name)
    {
        return std::ranges::find_if(m_jobs, [&name](const StoredJob& job) { return job.settings.name == name; });
    }

    QList<StoredJob> m_jobs;
};

} // namespace evergrant::test
