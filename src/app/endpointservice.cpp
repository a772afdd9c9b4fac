// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endpointservice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EndpointService)
};

} // namespace

EndpointService::EndpointService(ProfileStores& stores, Engine& engine, Clock& clock)
    : m_stores(stores)
    , m_endpoint(stores.grants(), worker(engine, clock))
    , m_removals(engine.changes().subscribeTo<change::ConnectionRemoved>(
          [this](const change::ConnectionRemoved& removed) { m_endpoint.forget(removed.connection); }))
{
}

http::Worker EndpointService::worker(Engine& engine, Clock& clock)
{
    const auto settingsOf = [](const auto& connection) {
        return connection ? std::optional(connection->settings()) : std::nullopt;
    };
    return {
        clock,
        [this](const QString& method, const QJsonObject& params) { return m_api->dispatcher().handle(method, params); },
        [&engine, settingsOf](const QString& name) { return settingsOf(engine.connection(name).value_or(nullptr)); },
        [&engine, settingsOf](const QUuid& id) { return settingsOf(engine.connection(id)); },
        [&engine](const QUuid& id) { engine.changes().publish(change::ConnectionChanged{id}); }};
}

void EndpointService::start(const api::WorkerApi& api)
{
    m_api = &api;
    if (const auto started = m_endpoint.start(); !started)
        m_stores.log(EventLevel::Error, u"endpoint-failed"_s,
                     Tr::tr("The local endpoint does not listen. %1").arg(started.error().message));
}

} // namespace evergrant
