// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to the alerts, and what they decide. Changes by people are in alerts_edits.cpp.

#include "alerts/alerts.h"

#include "alerts/alertways.h"
#include "core/alert/alertschedule.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::alerts {

namespace {

/// A clock that is set is noticed by then, however far the next decision is.
constexpr std::chrono::milliseconds longestWait = 6h;

} // namespace

Alerts::Alerts(AlertPorts ports)
    : m_ports(std::make_shared<const AlertPorts>(withOwnFacts(std::move(ports))))
    , m_heartbeats(m_ports)
    , m_incidents(m_ports->channel.clock, m_ports->causes, [this](const auto& inputs) { hear(inputs); })
{
}

/// Of an alert that fails only Alerts knows why. Queues ask for facts until they are retired.
AlertPorts Alerts::withOwnFacts(AlertPorts ports)
{
    ports.facts = [this, others = std::move(ports.facts)] {
        AlertFacts facts = others();
        facts.trouble = [this, known = std::move(facts.trouble)](const Incident& incident) {
            if (incident.kind != IncidentClass::AlertFails)
                return known ? known(incident) : QString();
            const AlertEntry* const entry = find(incident.name);
            return entry ? entry->queue->failure() : QString();
        };
        return facts;
    };
    return ports;
}

Alerts::~Alerts()
{
    for (const auto& entry : m_entries) {
        if (entry->isStoringPlanned)
            store(*entry);
        entry->queue->retire();
    }
}

void Alerts::start(const std::optional<QSet<QUuid>>& connections)
{
    const auto stored = m_ports->store.alerts();
    QSet<QUuid> gone;
    for (const StoredAlert& alert : stored) {
        AlertEntry& entry = insert(alert.settings, alert.hasSecret);
        entry.stored = alert.progress;
        entry.state = alertStateFromJson(alert.progress.value("state"_L1).toObject());
        entry.queue->restore(alert.progress.value("queue"_L1).toObject());
        DayBudget& budget = m_budgets[recipientOf(alert.settings)];
        const DayBudget kept = dayBudgetFromJson(alert.progress.value("budget"_L1).toObject());
        if (kept.day == budget.day)
            budget = {kept.day, std::max(kept.sent, budget.sent), kept.announced || budget.announced};
        else if (kept.day > budget.day)
            budget = kept;
        for (const Incident& incident : entry.state.incidents.keys()) {
            if (connections && !incident.connection.isNull() && !connections->contains(incident.connection))
                gone.insert(incident.connection);
            else if (!ruleOf(incident.kind).isHealth && !isCause(incident.kind))
                m_incidents.add(alertinput::Ended{incident}); // where it still holds it begins anew
        }
    }
    for (const QUuid& connection : std::as_const(gone))
        m_incidents.forgetConnection(connection);
    m_heartbeats.start();
}

void Alerts::begin()
{
    m_incidents.begin(); // queues begin with what it passes on first
}

AlertEntry& Alerts::insert(const AlertSettings& settings, bool hasSecret)
{
    auto entry = std::make_unique<AlertEntry>();
    AlertEntry* const made = entry.get();
    made->settings = settings;
    AlertQueue::Owner owner{[this, id = settings.id] { onQueueChanged(id); },
                            [this, id = settings.id] { return freeAt(id); }};
    made->queue = std::make_shared<AlertQueue>(settings, hasSecret, m_ports, std::move(owner));
    made->alarm = m_ports->channel.clock.makeAlarm([this, made] { decideFor(*made, {}); });
    made->storing = m_ports->channel.clock.makeAlarm([this, made] { store(*made); });
    m_entries.push_back(std::move(entry));
    return *made;
}

AlertEntry* Alerts::find(const QString& id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->settings.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

void Alerts::retryNow()
{
    for (const auto& entry : m_entries)
        entry->queue->retryNow();
    m_incidents.passOn();
}

void Alerts::hear(const QList<AlertInput>& inputs)
{
    m_heartbeats.noteChange();
    const AlertWays ways(m_entries, m_ports->channel.clock.now());
    for (const auto& entry : m_entries) {
        decideFor(*entry, ways.inputsFor(*entry, inputs));
        entry->queue->begin();
    }
}

void Alerts::decideFor(AlertEntry& entry, const QList<AlertInput>& inputs)
{
    const QDateTime now = m_ports->channel.clock.now();
    DayBudget& budget = m_budgets[recipientOf(entry.settings)];
    const AlertState before = entry.state;
    auto decision = decide(entry.settings, entry.state, budget, inputs, {now, m_ports->zone});
    entry.state = std::move(decision.state);
    budget = decision.budget;
    entry.queue->add(decision.messages);
    entry.dropOver();
    if (!decision.messages.isEmpty())
        store(entry); // before they are sent: who was told is not forgotten
    else if (entry.state != before)
        entry.planStoring();
    if (!decision.next.isValid())
        return entry.alarm->disarm();
    const std::chrono::milliseconds wait(now.msecsTo(decision.next));
    entry.alarm->set(std::min(wait, longestWait));
}

QDateTime Alerts::freeAt(const QString& id) const
{
    const AlertEntry* const entry = find(id);
    return entry ? evergrant::freeAt(entry->settings, m_ports->channel.clock.now(), m_ports->zone) : QDateTime();
}

/// Where it cannot be written it is written with the next change.
void Alerts::store(AlertEntry& entry)
{
    entry.storing->disarm();
    entry.isStoringPlanned = false;
    const QJsonObject progress{{u"state"_s, toJson(entry.state)},
                               {u"budget"_s, toJson(m_budgets.value(recipientOf(entry.settings)))},
                               {u"queue"_s, entry.queue->toJson()}};
    if (progress == entry.stored)
        return;
    entry.stored = progress;
    m_ports->store.noteProgress(entry.settings.id, progress);
}

void Alerts::onQueueChanged(const QString& id)
{
    AlertEntry* const entry = find(id);
    if (!entry)
        return;
    entry->dropOver(); // what has failed waits again
    store(*entry);
    const bool fails = entry->queue->isFailing();
    if (fails == entry->toldFailing)
        return;
    entry->toldFailing = fails;
    const Incident incident{{}, IncidentClass::AlertFails, id};
    m_incidents.add(fails ? AlertInput(alertinput::Began{incident, {}}) : alertinput::Ended{incident});
}

/// The alert that tells of it may be another one now.
void Alerts::tellFailingAgain()
{
    for (const auto& entry : m_entries)
        if (entry->toldFailing)
            m_incidents.add(alertinput::Began{{{}, IncidentClass::AlertFails, entry->settings.id}, {}});
}

AlertStatus Alerts::statusOf(const AlertEntry& entry) const
{
    const QDateTime now = m_ports->channel.clock.now();
    AlertProgress progress = entry.queue->progress();
    progress.warning = AlertWays(m_entries, now).warningOf(entry);
    return describe(entry.settings, progress, now);
}

QList<AlertStatus> Alerts::alerts() const
{
    QList<AlertStatus> all;
    for (const auto& entry : m_entries)
        all << statusOf(*entry);
    return all;
}

void Alerts::log(const QString& kind, const QString& id, const QString& message) const
{
    Event event;
    event.kind = kind;
    event.message = message;
    event.details = {{u"alert"_s, id}};
    m_ports->events.append(event);
}

} // namespace evergrant::alerts
