// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apiserver.h"

#include "core/ports/jobservice.h"
#include "machine/clocksync.h"
#include <algorithm>

namespace evergrant {

namespace {

api::Surroundings completed(api::Surroundings surroundings, Outgoing& outgoing, EndpointService& endpoint,
                            api::Diagnostics& diagnostics)
{
    surroundings.apis = &outgoing.apis;
    surroundings.endpoint = &endpoint.endpoint();
    surroundings.doctor = [&diagnostics](const QString& live) { return diagnostics.examine(live); };
    return surroundings;
}

api::Diagnostics::Process processOf(const api::Surroundings& surroundings, const ProfileStores& stores,
                                    const Outgoing& outgoing, EndpointService& endpoint, const ServiceManager& manager)
{
    const auto service = [manager, user = surroundings.userName, jobs = surroundings.jobs] {
        api::ServiceFacts facts = api::currentServiceFacts(manager, user);
        facts.hasJobs = jobs && !jobs->all().isEmpty();
        return facts;
    };
    return {service,
            surroundings.keys,
            surroundings.alerts,
            {surroundings.deliveries, surroundings.jobs, &endpoint.endpoint()},
            &isClockKeptRight,
            surroundings.metrics,
            [&tokens = outgoing.tokens] { return tokens.clockDifference(); },
            [&stores] { return stores.eventsLost(); },
            surroundings.proxies};
}

} // namespace

ApiServer::ApiServer(ProfileStores& stores, Outgoing& outgoing, Engine& engine, Clock& clock,
                     const api::Surroundings& surroundings, const QStringList& presetWarnings,
                     const ServiceManager& manager)
    : m_endpoint(stores, engine, clock)
    , m_diagnostics(engine, surroundings.profileDir, presetWarnings,
                    processOf(surroundings, stores, outgoing, m_endpoint, manager))
    , m_api(engine, completed(surroundings, outgoing, m_endpoint, m_diagnostics))
    , m_rehearsals(engine, outgoing.practice,
                   [this](const api::RehearsalOver& over) {
                       m_server.notify(api::RehearsalOver::Name, api::Codec<api::RehearsalOver>::encode(over));
                   })
    , m_server([this](const link::Request& request, link::ClientId client, const link::Reply& reply) {
        serve(request, client, reply);
    })
    , m_notices(
          engine, [this] { return m_server.hasSubscribers(); },
          [this](const QString& notice, const QJsonObject& data) { m_server.notify(notice, data); })
    , m_setLanguage(surroundings.setLanguage)
{
    connect(&m_server, &link::LinkServer::clientsChanged, this, &ApiServer::used);
    connect(&m_server, &link::LinkServer::clientsChanged, this, &ApiServer::endAbandonedRehearsal);
}

Result<void> ApiServer::listen(const QString& profileDir)
{
    m_endpoint.start(m_api);
    m_rehearsals.recover();
    return m_server.listen(link::socketPaths(profileDir));
}

bool ApiServer::isUsed() const
{
    return m_server.clientCount() > 0 || m_api.dispatcher().open() > 0 || m_endpoint.isListening();
}

bool ApiServer::hasWindow() const
{
    return std::ranges::any_of(m_windows, [this](link::ClientId id) { return m_server.isConnected(id); });
}

void ApiServer::beginStopping()
{
    m_rehearsals.end(RehearsalEnd::Stopping); // while the engine still renews
    m_notices.tellStopping();
    m_server.stopListening();
}

void ApiServer::serve(const link::Request& request, link::ClientId client, const link::Reply& reply)
{
    Q_EMIT used();
    if (request.method == api::Subscribe::Name)
        return reply(subscribed(client, request.params));
    if (request.method == api::RehearsalBegin::Name)
        return reply(rehearsalBegun(client, request.params));
    if (request.method == api::RehearsalStop::Name) {
        m_rehearsals.stop(client);
        return reply(JsonText());
    }
    answer(&m_api, request, reply);
}

Result<JsonText> ApiServer::rehearsalBegun(link::ClientId client, const QJsonObject& params)
{
    const auto wanted = api::decodeParams<api::RehearsalBegin>(params);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto begun = m_rehearsals.begin(*wanted, client);
    if (!begun)
        return tl::unexpected(begun.error());
    return api::Codec<api::RehearsalBegin::Answer>::text(*begun);
}

/// Whoever had it begun may have crashed: nobody else would end it.
void ApiServer::endAbandonedRehearsal()
{
    if (const auto owner = m_rehearsals.owner(); owner != 0 && !m_server.isConnected(owner))
        m_rehearsals.end(RehearsalEnd::Alone);
}

Result<JsonText> ApiServer::subscribed(link::ClientId client, const QJsonObject& params)
{
    const auto subscription = api::decodeParams<api::Subscribe>(params);
    if (!subscription)
        return tl::unexpected(subscription.error());
    if (!subscription->language.isEmpty() && m_setLanguage)
        m_setLanguage(subscription->language); // the clients that were here hear of what changes by it
    m_server.subscribe(client);
    if (subscription->notifies)
        m_windows.insert(client);
    return JsonText();
}

QCoro::Task<> ApiServer::answer(const api::WorkerApi* api, link::Request request, link::Reply reply)
{
    auto result = co_await api->dispatcher().handle(request.method, request.params);
    reply(std::move(result));
}

} // namespace evergrant
