// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/incidentgatherer.h"

namespace evergrant::alerts {

namespace {

Incident keyringIncident()
{
    return {{}, IncidentClass::KeyringLocked, {}};
}

} // namespace

IncidentGatherer::IncidentGatherer(Clock& clock, Causes causes, Hear hear)
    : m_causes(std::move(causes))
    , m_hear(std::move(hear))
    , m_alarm(clock.makeAlarm([this] { passOn(); }))
{
}

void IncidentGatherer::noteHealth(const QUuid& connection, const QString& name, Health health)
{
    if (health == Health::Refreshing)
        return; // between two states
    const auto now = incidentOf(health);
    if (now == IncidentClass::KeyringLocked) {
        m_mayBeLocked = true;
        return add(alertinput::Began{keyringIncident(), {}});
    }
    add(alertinput::HealthEnded{connection, now});
    if (now)
        add(alertinput::Began{{connection, *now, {}}, {name}});
}

void IncidentGatherer::noteDelivery(const QUuid& connection, const QString& name, bool fails)
{
    const Incident incident{connection, IncidentClass::DeliveryFails, {}};
    if (fails) {
        m_failingDeliveries.insert(connection);
        add(alertinput::Began{incident, {name}});
    } else if (m_failingDeliveries.remove(connection)) {
        add(alertinput::Ended{incident});
    }
}

void IncidentGatherer::forgetDeliveries(const QUuid& connection)
{
    if (m_failingDeliveries.remove(connection))
        add(alertinput::Dropped{{connection, IncidentClass::DeliveryFails, {}}});
}

void IncidentGatherer::noteJob(const QString& job, const QStringList& connections, bool fails)
{
    const Incident incident{{}, IncidentClass::JobFails, job};
    if (fails) {
        m_failingJobs.insert(job);
        add(alertinput::Began{incident, connections});
    } else if (m_failingJobs.remove(job)) {
        add(alertinput::Ended{incident});
    }
}

void IncidentGatherer::forgetJob(const QString& job)
{
    if (m_failingJobs.remove(job))
        add(alertinput::Dropped{{{}, IncidentClass::JobFails, job}});
}

void IncidentGatherer::noteEndAhead(const QUuid& connection, const QString& name, const LifeWarning& warning)
{
    add(alertinput::EndComesNear{connection, name, warning});
}

void IncidentGatherer::forgetConnection(const QUuid& connection)
{
    m_failingDeliveries.remove(connection);
    add(alertinput::ConnectionGone{connection});
}

void IncidentGatherer::noteUnlocked()
{
    if (m_mayBeLocked && m_hasBegun && m_gathered.isEmpty())
        m_alarm->set(pause);
}

void IncidentGatherer::add(const AlertInput& input)
{
    if (m_gathered.isEmpty() && m_hasBegun)
        m_alarm->set(pause);
    m_gathered << input;
}

void IncidentGatherer::begin()
{
    m_hasBegun = true;
    m_alarm->set(pause);
}

void IncidentGatherer::noteNetwork()
{
    const bool isOffline = m_causes.isOffline();
    if (isOffline == m_wasOffline)
        return;
    m_wasOffline = isOffline;
    const Incident incident{{}, IncidentClass::NoNetwork, {}};
    // Before what follows from it.
    m_gathered.prepend(isOffline ? AlertInput(alertinput::Began{incident, {}}) : alertinput::Ended{incident});
}

void IncidentGatherer::noteKeyring()
{
    if (!m_mayBeLocked || m_causes.isLocked())
        return;
    m_mayBeLocked = false;
    // After what was heard while it was locked.
    m_gathered << alertinput::Ended{keyringIncident()};
}

void IncidentGatherer::passOn()
{
    if (!m_hasBegun)
        return;
    m_alarm->disarm();
    noteNetwork();
    noteKeyring();
    const auto gathered = std::exchange(m_gathered, {});
    m_hear(gathered);
}

} // namespace evergrant::alerts
