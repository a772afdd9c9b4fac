// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobtimes.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace evergrant::jobs {

namespace {

constexpr std::chrono::milliseconds renewalPause = 1s;

} // namespace

JobTimes::JobTimes(std::optional<JobSchedule> schedule, const QDateTime& considered, Clock& clock, Listener listener)
    : m_clock(clock)
    , m_schedule(std::move(schedule))
    , m_considered(considered)
    , m_listener(std::move(listener))
    , m_due(clock.makeAlarm([this] { m_listener.due(); }))
    , m_retry(clock.makeAlarm([this] {
        m_retryAt = {};
        m_listener.retryDue(m_attempt);
    }))
    , m_renewal(clock.makeAlarm([this] { m_listener.renewalSettled(); }))
{
}

void JobTimes::plan()
{
    if (!m_schedule)
        return;
    m_nextAt = m_schedule->next(m_considered);
    m_due->set(std::chrono::milliseconds(std::max<qint64>(m_clock.now().msecsTo(m_nextAt), 0)));
}

void JobTimes::cancel()
{
    m_due->disarm();
    m_nextAt = {};
    cancelExtra();
}

void JobTimes::reschedule(std::optional<JobSchedule> schedule)
{
    m_schedule = std::move(schedule);
    m_considered = m_clock.now();
    m_renewals.clear();
}

SlotDecision JobTimes::decide(bool isRunning)
{
    const QDateTime now = m_clock.now();
    const SlotDecision slot = decideSlot(*m_schedule, m_considered, now, isRunning);
    if (slot.what != SlotDecision::What::Wait)
        m_considered = now;
    return slot;
}

void JobTimes::onClockSet()
{
    m_considered = consideredAfterClockSet(m_considered, m_clock.now());
}

void JobTimes::planRetry(std::chrono::milliseconds pause, int attempt)
{
    m_attempt = attempt;
    m_retryAt = m_clock.now().addMSecs(pause.count());
    m_retry->set(pause);
}

void JobTimes::noteRenewal(const Renewal& renewal)
{
    m_renewals << renewal;
    m_renewal->set(renewalPause);
}

QList<Renewal> JobTimes::takeRenewals()
{
    return std::exchange(m_renewals, {});
}

void JobTimes::cancelExtra()
{
    m_retry->disarm();
    m_renewal->disarm();
    m_retryAt = {};
}

QDateTime JobTimes::nextAt() const
{
    if (m_retryAt.isValid() && m_nextAt.isValid())
        return std::min(m_retryAt, m_nextAt);
    return m_retryAt.isValid() ? m_retryAt : m_nextAt;
}

} // namespace evergrant::jobs
