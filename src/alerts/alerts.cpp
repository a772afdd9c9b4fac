// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alerts.h"

#include "alerts/alertways.h"
#include "alerts/storewrite.h"
#include "core/alert/alertschedule.h"
#include "core/alert/alertsettingscheck.h"
#include "core/errorcode.h"
#include "core/ports/grantstore.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::alerts {

namespace {

/// A clock that is set is noticed by then, however far the next decision is.
constexpr std::chrono::milliseconds longestWait = 6h;
constexpr std::size_t mostAlerts = 50;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::Alerts)
};

tl::unexpected<Error> workerEnds()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The background worker is ending."));
}

tl::unexpected<Error> noSuchAlert(const QString& id)
{
    return fail(ErrorKind::Usage, u"no-such-alert"_s, Tr::tr("There is no alert “%1”.").arg(id.left(64)));
}

/// `failed` is not called where it was written.
QCoro::Task<> noteProgress(AlertStore* store, QString id, QJsonObject progress,
                           std::function<void(const Error&)> failed)
{
    auto writing = store->noteProgress(id, progress);
    const auto written = co_await writing;
    if (!written)
        failed(written.error());
}

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

/// Another program that reads the file keeps it from being written for a moment. What cannot be written for another
/// reason is written with the next change.
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
    const QString id = entry.settings.id;
    const auto onFailed = [this, alive = std::weak_ptr(m_alive), id, progress](const Error& error) {
        AlertEntry* const failed = alive.expired() ? nullptr : find(id);
        if (!failed || failed->stored != progress)
            return; // something newer is on its way
        failed->stored = {};
        if (!isStoreBusy(error))
            return;
        failed->isStoringPlanned = true;
        failed->storing->set(storeBusyPause);
    };
    noteProgress(&m_ports->store, id, progress, onFailed);
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

Result<Secret> Alerts::secretOf(const QString& id) const
{
    return m_ports->store.alertSecret(id).map(
        [](const std::optional<TargetSecret>& kept) { return kept ? kept->value : Secret(); });
}

// What people change. After each await the object may be gone.

bool Alerts::isTaken(const QString& id) const
{
    return m_reserved.contains({}, id) || find(id);
}

Result<AlertSettings> Alerts::checked(AlertSettings settings) const
{
    const QString word = toWord(settings.kind);
    for (int number = 1; settings.id.isEmpty(); ++number) {
        const QString id = number == 1 ? word : word + u'-' + QString::number(number);
        if (!isTaken(id))
            settings.id = id;
    }
    if (const auto wellFormed = checkAlertSettings(settings); !wellFormed)
        return tl::unexpected(wellFormed.error());
    if (isTaken(settings.id))
        return fail(
            ErrorKind::Usage, errorcode::nameTaken,
            Tr::tr("There is an alert “%1” already. Choose another --id, or remove it first.").arg(settings.id));
    if (m_entries.size() + static_cast<std::size_t>(m_reserved.count({})) >= mostAlerts)
        return fail(ErrorKind::Usage, u"too-many-alerts"_s,
                    Tr::tr("There are at most %1 alerts. Remove one first.").arg(mostAlerts));
    return settings;
}

QCoro::Task<Result<AlertStatus>> Alerts::add(AlertSettings settings, Secret secret)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const auto wanted = checked(settings);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    const auto reservation = m_reserved.reserve({}, wanted->id);
    const auto made = ports->makeChannel(*wanted, secret, ports->channel);
    if (!made)
        co_return tl::unexpected(made.error());
    const QString origin = (*made)->secretOrigin();
    if (!secret.isEmpty() && origin.isEmpty())
        co_return fail(ErrorKind::Usage, u"secret-unused"_s,
                       Tr::tr("An alert like this takes no secret. Leave out --secret-stdin."));
    std::optional<TargetSecret> kept;
    if (!secret.isEmpty())
        kept = TargetSecret{secret, origin};
    const StoreWrite put = [ports, wanted, kept] { return ports->store.putAlert(*wanted, kept); };
    auto writing = writtenWhenFree(&ports->channel.clock, put);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    AlertEntry& entry = insert(*wanted, kept.has_value());
    // Without the recipient, which may be an address that is enough to write to somebody.
    log(u"alert-added"_s, wanted->id, Tr::tr("The alert %1 (%2) was added.").arg(wanted->id, toWord(wanted->kind)));
    m_incidents.repeatNetwork();
    ports->added();
    tellFailingAgain();
    co_return statusOf(entry);
}

QCoro::Task<Result<QString>> Alerts::test(QString id)
{
    const AlertEntry* const entry = find(id);
    if (!entry)
        co_return noSuchAlert(id);
    auto testing = AlertQueue::test(entry->queue);
    co_return co_await testing;
}

QCoro::Task<Result<AlertStatus>> Alerts::setPaused(QString id, bool paused,
                                                   std::optional<std::chrono::seconds> duration)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    const AlertEntry* const before = find(id);
    if (!before)
        co_return noSuchAlert(id);
    AlertSettings settings = before->settings;
    settings.paused = paused;
    settings.pausedUntil = paused && duration ? ports->channel.clock.now().addSecs(duration->count()) : QDateTime();
    const StoreWrite put = [ports, settings] { return ports->store.putAlert(settings, std::nullopt); };
    auto writing = writtenWhenFree(&ports->channel.clock, put);
    const auto stored = co_await writing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (alive.expired())
        co_return workerEnds();
    AlertEntry* const entry = find(id);
    if (!entry)
        co_return noSuchAlert(id);
    entry->settings = settings;
    decideFor(*entry, {});
    entry->queue->tryNow();
    tellFailingAgain();
    log(paused ? u"alert-paused"_s : u"alert-resumed"_s, id,
        (paused ? Tr::tr("The alert %1 was paused.") : Tr::tr("The alert %1 was resumed.")).arg(id));
    co_return statusOf(*entry);
}

QCoro::Task<Result<void>> Alerts::remove(QString id)
{
    const std::weak_ptr<bool> alive = m_alive;
    const auto ports = m_ports;
    if (!find(id))
        co_return noSuchAlert(id);
    const StoreWrite take = [ports, id] { return ports->store.removeAlert(id); };
    auto writing = writtenWhenFree(&ports->channel.clock, take);
    const auto removed = co_await writing;
    if (!removed)
        co_return removed;
    if (alive.expired())
        co_return workerEnds();
    if (AlertEntry* const entry = find(id))
        entry->queue->retire();
    std::erase_if(m_entries, [&](const auto& entry) { return entry->settings.id == id; });
    m_incidents.add(alertinput::Dropped{{{}, IncidentClass::AlertFails, id}});
    tellFailingAgain();
    log(u"alert-removed"_s, id, Tr::tr("The alert %1 was removed.").arg(id));
    co_return {};
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
