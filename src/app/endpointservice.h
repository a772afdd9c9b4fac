// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/workerapi.h"
#include "app/profilestores.h"
#include "engine/engine.h"
#include "http/httpendpoint.h"

namespace evergrant {

/// The local HTTP endpoint, over the worker's methods.
class EndpointService
{
public:
    /// All outlive it.
    EndpointService(ProfileStores& stores, Engine& engine, Clock& clock);

    LocalEndpoint& endpoint() { return m_endpoint; }
    bool isListening() const { return m_endpoint.isListening(); }
    /// Listens where that is enabled. A port that is taken is no reason not to work: the endpoint says so where it is
    /// shown. `api` answers from here on, and outlives every answer.
    void start(const api::WorkerApi& api);

private:
    http::Worker worker(Engine& engine, Clock& clock);

    ProfileStores& m_stores;
    const api::WorkerApi* m_api = nullptr; ///< set by start(), before anybody asks
    http::HttpEndpoint m_endpoint;
    ChangeFeed::Subscription m_removals;
};

} // namespace evergrant
