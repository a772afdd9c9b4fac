// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobrenewals.h"
#include "app/profilestores.h"
#include "core/ports/machine.h"
#include "engine/engine.h"
#include "jobs/jobs.h"
#include <vector>

namespace evergrant {

/// Gives the sync jobs the tokens of the engine's connections.
class EngineJobs
{
public:
    /// All outlive it. Calls nothing of the engine, which may be under construction.
    EngineJobs(ProfileStores& stores, Engine& engine, Clock& clock);

    jobs::Jobs& jobs() { return m_jobs; }
    void start(); ///< once the engine has started
    void hear(Machine::News news);
    /// What is shown of the jobs is different now. Every listener is called.
    void onChanged(std::function<void()> changed) { m_listeners.push_back(std::move(changed)); }

private:
    jobs::JobPorts ports(ProfileStores& stores, Clock& clock);
    static QCoro::Task<Result<jobs::GivenToken>> token(Engine* engine, QUuid connection);
    static QCoro::Task<ProbeReport> probe(Engine* engine, QUuid connection);

    Engine& m_engine;
    std::vector<std::function<void()>> m_listeners;
    jobs::Jobs m_jobs;
    JobRenewals m_renewals; ///< ends before the jobs: what they hold until then comes again
};

} // namespace evergrant
