// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/connectionmethods.h"

#include "api/views.h"
#include "core/connection/clientidcheck.h"
#include "core/connection/connectionexport.h"
#include "core/errorcode.h"
#include "core/ports/alertservice.h"
#include "core/ports/deliveryservice.h"
#include "core/ports/jobservice.h"
#include "core/ports/localendpoint.h"
#include "engine/engine.h"
#include "engine/portablesettings.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

NewConnection newConnection(const Add::Params& params)
{
    NewConnection fields;
    fields.name = params.name;
    fields.providerId = params.provider;
    fields.grant = params.grant;
    fields.title = params.title;
    fields.clientId = params.clientId;
    fields.redirectUri = params.redirectUri;
    fields.clientSecret = params.clientSecret;
    fields.proxyPassword = params.proxyPassword;
    fields.scopes = params.scopes;
    fields.settings = params.settings;
    fields.withoutSecrets = params.withoutSecrets;
    return fields;
}

namespace {

/// What whoever has entered a client ID should know of it.
QStringList clientNotes(const ManagedConnection& connection, const Set::Params& params)
{
    const Connection& settings = connection.settings();
    const QString secret = params.clientSecret ? QString::fromUtf8(params.clientSecret->reveal()) : QString();
    QStringList notes;
    if (settings.grantType != GrantType::Static)
        notes << ClientIdCheck::warning(settings.providerId, settings.clientId, secret);
    const auto& error = connection.condition().lastError;
    if (error && error->code == errorcode::changedRegistration)
        notes << QCoreApplication::translate("Api", "The client ID is another one now, so sign in again: evergrant "
                                                    "authorize %1. Until then the sign-in before is kept.")
                     .arg(settings.name);
    notes.removeAll(QString());
    return notes;
}

} // namespace

Result<QList<ManagedConnectionPtr>> ConnectionMethods::named(const QStringList& names) const
{
    if (names.isEmpty())
        return m_engine.connections();
    QList<ManagedConnectionPtr> chosen;
    for (const auto& name : names) {
        const auto connection = m_engine.connection(name);
        if (!connection)
            return tl::unexpected(connection.error());
        chosen << *connection;
    }
    return chosen;
}

Result<ChangedConnection> ConnectionMethods::changed(const Result<ManagedConnectionPtr>& connection) const
{
    if (!connection)
        return tl::unexpected(connection.error());
    return ChangedConnection{shown(**connection), {}};
}

QList<DeliveryStatus> ConnectionMethods::deliveriesOf(const ManagedConnection& connection) const
{
    return m_deliveries ? m_deliveries->statusOf(connection.settings().id) : QList<DeliveryStatus>();
}

QList<TokenConsumer> ConnectionMethods::consumersOf(const ManagedConnection& connection) const
{
    QList<TokenConsumer> consumers;
    if (!m_endpoint)
        return consumers;
    for (const auto& consumer : m_endpoint->settings().consumers)
        if (consumer.connections.contains(connection.settings().id))
            consumers += {consumer.name, consumer.lastUsedAt};
    return consumers;
}

QList<FailingAlert> ConnectionMethods::failingAlerts() const
{
    QList<FailingAlert> failing;
    const auto alerts = m_alerts ? m_alerts->alerts() : QList<AlertStatus>();
    for (const AlertStatus& alert : alerts)
        if (alert.state == AlertHealth::Failing)
            failing << FailingAlert{alert.settings.id, toWord(alert.settings.kind), alert.summary};
    return failing;
}

/// A client that asks for some connections may be one that is to see no others.
QList<JobStatus> ConnectionMethods::jobsOf(const QStringList& names) const
{
    QList<JobStatus> jobs = m_jobs ? m_jobs->all() : QList<JobStatus>();
    if (!names.isEmpty())
        jobs.removeIf([&names](const JobStatus& job) {
            return !std::ranges::all_of(job.connections, [&](const QString& name) { return names.contains(name); });
        });
    return jobs;
}

ConnectionView ConnectionMethods::shown(const ManagedConnection& connection) const
{
    ConnectionView view = viewOf(m_engine, connection);
    view.deliveries = deliveriesOf(connection);
    view.consumers = consumersOf(connection);
    if (m_deliveries)
        view.minLife = m_deliveries->minLifeOf(view.id);
    return view;
}

QCoro::Task<Result<Status::Answer>> ConnectionMethods::status(Status::Params params)
{
    const auto chosen = named(params.names);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    Status::Answer answer;
    for (const auto& connection : *chosen) {
        answer.connections << statusOf(m_engine, *connection);
        answer.connections.last().deliveries = deliveriesOf(*connection);
    }
    answer.failingAlerts = failingAlerts();
    answer.jobs = jobsOf(params.names);
    co_return answer;
}

QCoro::Task<Result<Connections::Answer>> ConnectionMethods::connections(Connections::Params params)
{
    const auto chosen = named(params.names);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    Connections::Answer answer;
    for (const auto& connection : *chosen)
        answer.connections << shown(*connection);
    co_return answer;
}

QCoro::Task<Result<Export::Answer>> ConnectionMethods::exportSettings(Export::Params params)
{
    const auto chosen = named(params.names);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    Export::Answer answer;
    for (const auto& connection : *chosen) {
        const auto settings = portableSettings(m_engine.ports(), connection->settings());
        if (!settings)
            co_return tl::unexpected(settings.error());
        const auto exported = Codec<Add::Params>::decode(exportedConnection(*settings));
        if (!exported)
            co_return tl::unexpected(exported.error());
        answer.connections << *exported;
    }
    co_return answer;
}

QCoro::Task<Result<Add::Answer>> ConnectionMethods::add(Add::Params params)
{
    const NewConnection fields = newConnection(params);
    const auto added = co_await m_engine.editor().add(fields);
    co_return changed(added);
}

QCoro::Task<Result<CheckAdd::Answer>> ConnectionMethods::checkAdd(CheckAdd::Params params)
{
    co_return m_engine.editor().checkNew(newConnection(params)).map([] { return Nothing(); });
}

QCoro::Task<Result<Set::Answer>> ConnectionMethods::set(Set::Params params)
{
    ConnectionChanges changes;
    changes.title = params.title;
    changes.clientId = params.clientId;
    changes.clientSecret = params.clientSecret;
    changes.proxyPassword = params.proxyPassword;
    changes.scopes = params.scopes;
    changes.settings = params.settings;
    const auto connection = co_await m_engine.editor().change(params.name, changes);
    auto answer = changed(connection);
    const bool tookBack = changes.settings.value(u"client_key_file"_s, u"-"_s).isEmpty() ||
                          changes.settings.value(u"service_account_file"_s, u"-"_s).isEmpty();
    if (answer && tookBack && !(*connection)->core().client.credentials().hasPrivateKey())
        answer->message =
            QCoreApplication::translate("Api", "No private key is stored for %1 any more.").arg(params.name);
    if (answer && params.clientId)
        answer->message = (QStringList{answer->message} + clientNotes(**connection, params)).join(u' ').trimmed();
    co_return answer;
}

QCoro::Task<Result<Rename::Answer>> ConnectionMethods::rename(Rename::Params params)
{
    const auto renamed = co_await m_engine.editor().rename(params.name, params.newName);
    co_return changed(renamed);
}

QCoro::Task<Result<Pause::Answer>> ConnectionMethods::pause(Pause::Params params)
{
    auto& editor = m_engine.editor();
    auto pausing =
        params.duration ? editor.pauseFor(params.name, *params.duration) : editor.setPaused(params.name, true);
    const auto connection = co_await pausing;
    co_return changed(connection);
}

QCoro::Task<Result<Resume::Answer>> ConnectionMethods::resume(Resume::Params params)
{
    const auto connection = co_await m_engine.editor().setPaused(params.name, false);
    co_return changed(connection);
}

QCoro::Task<Result<Remove::Answer>> ConnectionMethods::remove(Remove::Params params)
{
    const bool revoke = params.revoke || params.revokeAll;
    const auto removed = co_await m_engine.removal().remove(params.name, revoke, params.revokeAll);
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return Remove::Answer{revocationFromWord(removed->word), removed->message};
}

} // namespace evergrant::api
