// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/enginealerts.h"

#include "alerts/channelfactories.h"
#include "api/views.h"
#include "core/health/healthof.h"
#include "engine/connectionoverview.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EngineAlerts)
};

/// As SMTP and Message-ID can have it.
QString hostName()
{
    QString name;
    const QString host = QSysInfo::machineHostName();
    for (const QChar c : host)
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.')
            name += c;
    return name.isEmpty() ? u"localhost"_s : name;
}

/// For where no name stands beside it: "crm (Xero)" where the title would be that of all connections of a provider.
QString titleIn(const Engine& engine, const Connection& connection)
{
    const QString title = api::titleOf(engine, connection);
    if (!connection.title.isEmpty() || title == connection.name)
        return title;
    return u"%1 (%2)"_s.arg(connection.name, title);
}

} // namespace

EngineAlerts::EngineAlerts(ProfileStores& stores, Engine& engine, EngineDeliveries& deliveries, EngineJobs& jobs,
                           Clock& clock)
    : m_engine(engine)
    , m_deliveries(deliveries)
    , m_jobs(jobs)
    , m_notifier(clock)
    , m_signIns(engine)
    , m_alerts(ports(stores, clock))
{
}

alerts::AlertPorts EngineAlerts::ports(ProfileStores& stores, Clock& clock)
{
    const auto isOffline = [this] {
        const auto network = m_engine.ports().machine->network();
        return network == Machine::Network::Away || network == Machine::Network::CaptivePortal;
    };
    return {{clock, &m_notifier, hostName(), [this](const QString& name) { return accessTokenOf(name); }},
            stores.grants().alerts(),
            stores.events(),
            &alerts::makeChannel,
            QTimeZone::systemTimeZone(),
            [] { return QRandomGenerator::global()->generateDouble(); },
            {isOffline, [&grants = stores.grants()] { return !grants.isOpen(); }},
            [this, &clock] { return facts(clock.now()); },
            [this] { noteAll(); },
            [this](const QStringList& names) { return notWell(names); },
            [this](const QUuid& id, const QString& recipient) { return m_signIns.link(id, recipient); }};
}

void EngineAlerts::start(const std::optional<QList<Connection>>& connections)
{
    m_changes = m_engine.changes().subscribe([this](const Change& change) { tell(change); });
    std::optional<QSet<QUuid>> ids;
    if (connections) {
        ids.emplace();
        for (const Connection& connection : *connections)
            ids->insert(connection.id);
    }
    m_alerts.start(ids);
}

void EngineAlerts::begin()
{
    m_jobs.onChanged([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            noteJobs();
    });
    noteAll();
    m_alerts.begin();
}

/// How everything is now.
void EngineAlerts::noteAll()
{
    const auto connections = m_engine.connections();
    for (const auto& connection : connections) {
        const Connection& settings = connection->settings();
        m_alerts.incidents().noteHealth(settings.id, settings.name, healthOf(connection->facts()));
        noteDelivery(settings.id);
    }
    noteJobs();
}

void EngineAlerts::tell(const Change& change)
{
    const QUuid id = connectionOf(change);
    if (const auto* health = std::get_if<change::HealthChanged>(&change))
        m_alerts.incidents().noteHealth(id, nameOf(id), health->after);
    else if (std::holds_alternative<change::TokenSetLoaded>(change))
        m_alerts.incidents().noteUnlocked();
    else if (const auto* end = std::get_if<change::EndWarned>(&change))
        m_alerts.incidents().noteEndAhead(id, nameOf(id), end->warning);
    else if (std::holds_alternative<change::ConnectionRemoved>(change))
        m_alerts.incidents().forgetConnection(id);
    else if (std::holds_alternative<change::ConnectionChanged>(change))
        noteDelivery(id);
}

void EngineAlerts::noteDelivery(const QUuid& id)
{
    const auto deliveries = m_deliveries.deliveries().statusOf(id);
    if (deliveries.isEmpty())
        return m_alerts.incidents().forgetDeliveries(id);
    const bool fails =
        std::ranges::any_of(deliveries, [](const DeliveryStatus& one) { return one.state == DeliveryHealth::Failing; });
    m_alerts.incidents().noteDelivery(id, nameOf(id), fails);
}

void EngineAlerts::noteJobs()
{
    const auto jobs = m_jobs.jobs().all();
    QStringList gone = std::exchange(m_jobNames, {});
    for (const JobStatus& job : jobs) {
        m_jobNames << job.name;
        gone.removeAll(job.name);
        if (job.state == JobState::Paused)
            m_alerts.incidents().forgetJob(job.name);
        else if (job.state != JobState::Running) // between two states
            m_alerts.incidents().noteJob(job.name, job.connections, job.state == JobState::Failing);
    }
    for (const QString& job : std::as_const(gone))
        m_alerts.incidents().forgetJob(job);
}

QString EngineAlerts::nameOf(const QUuid& id) const
{
    const auto connection = m_engine.connection(id);
    return connection ? connection->settings().name : QString();
}

AlertFacts EngineAlerts::facts(const QDateTime& now) const
{
    AlertFacts facts;
    facts.host = hostName();
    facts.now = now;
    facts.connection = [this](const QUuid& id) { return alerted(id); };
    facts.ending = [this, now](const NearEnd& end) { return textOf(end, now); };
    facts.trouble = [this](const Incident& incident) { return troubleOf(incident); };
    return facts;
}

std::optional<AlertedConnection> EngineAlerts::alerted(const QUuid& id) const
{
    const auto connection = m_engine.connection(id);
    if (!connection)
        return std::nullopt;
    return AlertedConnection{connection->settings().name, titleIn(m_engine, connection->settings()),
                             connection->assessment(), connection->settings().grantType};
}

std::optional<LifeWarningText> EngineAlerts::textOf(const NearEnd& end, const QDateTime& now) const
{
    const auto connection = m_engine.connection(end.connection);
    if (!connection)
        return std::nullopt;
    const auto warnings = dueWarnings(ConnectionOverview(connection->core()).life(), now);
    const auto due = std::ranges::find_if(
        warnings, [&](const LifeWarning& warning) { return warning.end == end.end && warning.at == end.at; });
    if (due == warnings.end())
        return std::nullopt;
    return textFor(*due, connection->facts().providerName, now);
}

QString EngineAlerts::troubleOf(const Incident& incident) const
{
    if (incident.kind == IncidentClass::JobFails) {
        const auto job = m_jobs.jobs().details(incident.name);
        return job && job->status.lastRun ? job->status.lastRun->message : QString();
    }
    const auto deliveries = m_deliveries.deliveries().statusOf(incident.connection);
    for (const DeliveryStatus& one : deliveries)
        if (one.state == DeliveryHealth::Failing)
            return u"%1: %2 %3"_s.arg(one.id, one.summary, one.remedy);
    return {};
}

Result<Secret> EngineAlerts::accessTokenOf(const QString& name) const
{
    const auto connection = m_engine.connection(name);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto delivery = currentDelivery(m_engine, (*connection)->settings().id);
    if (!delivery)
        return fail(ErrorKind::Temporary, u"no-token"_s,
                    Tr::tr("%1 has no access token, so nobody can be signed in with it.").arg(name));
    return delivery->accessToken;
}

QString EngineAlerts::notWell(const QStringList& names) const
{
    QList<WatchedConnection> watched;
    const auto connections = m_engine.connections();
    for (const auto& connection : connections) {
        const QString& name = connection->settings().name;
        if (!names.isEmpty() && !names.contains(name))
            continue;
        const auto assessment = connection->assessment();
        watched << WatchedConnection{name,
                                     isWell(assessment, connection->facts().usable) ? QString() : assessment.summary};
    }
    return evergrant::troubleOf(names, watched);
}

} // namespace evergrant
