// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/storedsubscription.h"
#include "jobs/jobs.h"

namespace evergrant {

/// Tells the sync jobs of the token sets of their connections. A renewal that a job runs after is told at least once,
/// by a later worker where this one dies before the runs after it are stored.
class JobRenewals
{
public:
    /// Both outlive it. Calls nothing of either, which may be under construction.
    JobRenewals(Engine& engine, jobs::Jobs& jobs);

    void start(); ///< once the engine has started and the jobs were read
    /// A job was added, changed or removed; may be called for anything else of them, too.
    void onJobsChanged();

private:
    std::optional<change::TokenSetFacts> heldBy(const QUuid& connection) const;

    Engine& m_engine;
    jobs::Jobs& m_jobs;
    std::optional<StoredSubscription> m_renewals; ///< of start()
    ChangeFeed::Subscription m_stored;            ///< of start()
};

} // namespace evergrant
