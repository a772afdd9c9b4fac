// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to the alerts, and what they decide. Changes by people are in alerts_edits.cpp.

#include "alerts/alerts.h"

#include "alerts/alertentry.h"
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
    , m_incidents(m_ports->channel.clock, m_ports->isOffline, [this](const auto& inputs) { hear(inputs); })
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
            const Entry* const entry = find(incident.name);
            return entry ? entry->queue->failure() : QString();
        };
        return facts;
    };
    return ports;
}

Alerts::~Alerts()
{
    for (const auto& entry : m_entries)
        entry->queue->retire();
}

void Alerts::start(const std::optional<QSet<QUuid>>& connections)
{
    const auto stored = m_ports->store.alerts();
    QSet<QUuid> gone;
    for (const StoredAlert& alert : stored) {
        Entry& entry = insert(alert.settings, alert.hasSecret);
        entry.stored = alert.progress;
        entry.state = alertStateFromJson(alert.progress.value("state"_L1).toObject());
        entry.queue->restore(alert.progress.value("queue"_L1).toObject());
        DayBudget& budget = m_budgets[recipientOf(alert.settings)];
        const DayBudget kept = dayBudgetFromJson(alert.progress.value("budget"_L1).toObject());
        if (kept.day > budget.day || (kept.day == budget.day && kept.sent > budget.sent))
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
    for (const auto& entry : m_entries)
        entry->queue->begin();
    m_incidents.begin();
}

Alerts::Entry& Alerts::insert(const AlertSettings& settings, bool hasSecret)
{
    auto entry = std::make_unique<Entry>();
    Entry* const made = entry.get();
    made->settings = settings;
    made->queue =
        std::make_shared<AlertQueue>(settings, hasSecret, m_ports, [this, id = settings.id] { onQueueChanged(id); });
    made->alarm = m_ports->channel.clock.makeAlarm([this, made] { decideFor(*made, {}); });
    m_entries.push_back(std::move(entry));
    return *made;
}

Alerts::Entry* Alerts::find(const QString& id) const
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
    for (const auto& entry : m_entries)
        decideFor(*entry, inputsFor(*entry, inputs));
}

/// The alert after this one that does not fail itself; null: there is none.
const Alerts::Entry* Alerts::nextWay(const QString& id) const
{
    const auto own = std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->settings.id == id; });
    const auto count = static_cast<std::ptrdiff_t>(m_entries.size());
    const auto place = own - m_entries.begin();
    for (std::ptrdiff_t step = 1; step < count; ++step) {
        const Entry& other = *m_entries.at(static_cast<std::size_t>((place + step) % count));
        if (other.settings.id != id && !other.queue->isFailing())
            return &other;
    }
    return nullptr;
}

/// That an alert fails is told by the next one alone; trouble with the connection that signs an alert in, by the next
/// one, too.
QList<AlertInput> Alerts::inputsFor(const Entry& entry, const QList<AlertInput>& gathered) const
{
    QList<AlertInput> inputs;
    for (const AlertInput& input : gathered) {
        const auto* const began = std::get_if<alertinput::Began>(&input);
        if (!began) {
            inputs << input;
            continue;
        }
        if (began->incident.kind == IncidentClass::AlertFails && nextWay(began->incident.name) != &entry)
            continue;
        alertinput::Began own = *began;
        own.despitePatterns = std::ranges::any_of(m_entries, [&](const auto& other) {
            return !own.connectionName.isEmpty() &&
                   other->settings.options.value(u"auth-connection"_s) == own.connectionName &&
                   nextWay(other->settings.id) == &entry;
        });
        inputs << own;
    }
    return inputs;
}

void Alerts::decideFor(Entry& entry, const QList<AlertInput>& inputs)
{
    const QDateTime now = m_ports->channel.clock.now();
    DayBudget& budget = m_budgets[recipientOf(entry.settings)];
    auto decision = decide(entry.settings, entry.state, budget, inputs, {now, m_ports->zone});
    entry.state = std::move(decision.state);
    budget = decision.budget;
    entry.queue->add(decision.messages);
    store(entry);
    if (!decision.next.isValid())
        return entry.alarm->disarm();
    const std::chrono::milliseconds wait(now.msecsTo(decision.next));
    entry.alarm->set(std::min(wait, longestWait));
}

/// Where it cannot be written it is written with the next change.
void Alerts::store(Entry& entry)
{
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
    Entry* const entry = find(id);
    if (!entry)
        return;
    store(*entry);
    const bool fails = entry->queue->isFailing();
    if (fails == entry->toldFailing)
        return;
    entry->toldFailing = fails;
    const Incident incident{{}, IncidentClass::AlertFails, id};
    m_incidents.add(fails ? AlertInput(alertinput::Began{incident, {}}) : alertinput::Ended{incident});
}

QString Alerts::warningOf(const Entry& entry) const
{
    const QString connection = entry.settings.options.value(u"auth-connection"_s);
    if (connection.isEmpty() || nextWay(entry.settings.id))
        return {};
    return QCoreApplication::translate("evergrant::alerts::Alerts",
                                       "It signs in with %1, so trouble with %1 cannot be told by it: add an alert of "
                                       "another kind.")
        .arg(connection);
}

AlertStatus Alerts::statusOf(const Entry& entry) const
{
    AlertProgress progress = entry.queue->progress();
    progress.warning = warningOf(entry);
    return describe(entry.settings, progress, m_ports->channel.clock.now());
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
