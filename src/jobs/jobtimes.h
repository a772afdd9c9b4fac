// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/job/jobplan.h"
#include "jobs/renewal.h"
#include <QList>
#include <functional>

namespace evergrant::jobs {

/// When a job is to run next: by its schedule, as a retry, after a renewal. Tells when it is so.
class JobTimes
{
public:
    struct Listener
    {
        std::function<void()> due;            ///< a time of the schedule has come, see decide()
        std::function<void(int)> retryDue;    ///< the attempt
        std::function<void()> renewalSettled; ///< after noteRenewal()
    };
    /// `schedule`: empty: none. `considered`: see decideSlot(). `clock` outlives this.
    JobTimes(std::optional<JobSchedule> schedule, const QDateTime& considered, Clock& clock, Listener listener);

    void plan();   ///< by the schedule
    void cancel(); ///< everything; until the next plan() nothing is due. Renewals stay held
    /// From now on by this schedule; what was due until now is none of its business.
    void reschedule(std::optional<JobSchedule> schedule);
    /// What is to be done about the schedule now; it is decided with that.
    SlotDecision decide(bool isRunning);
    void onClockSet(); ///< the wall clock was set

    void planRetry(std::chrono::milliseconds pause, int attempt);
    /// Several connections are often renewed at the same time; one run is enough for all. Held until takeRenewals() or
    /// reschedule().
    void noteRenewal(const Renewal& renewal);
    QList<Renewal> takeRenewals(); ///< those that the run which begins, or is left out, follows
    void cancelExtra();            ///< retry and renewal: a run has begun

    QDateTime nextAt() const; ///< UTC; null: nothing is planned

private:
    Clock& m_clock;
    std::optional<JobSchedule> m_schedule;
    QDateTime m_considered;
    QDateTime m_nextAt, m_retryAt;
    int m_attempt = 1; ///< of the retry
    QList<Renewal> m_renewals;
    Listener m_listener;
    std::unique_ptr<Alarm> m_due, m_retry, m_renewal;
};

} // namespace evergrant::jobs
