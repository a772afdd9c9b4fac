// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/alertmethods.h"
#include "api/authorizationmethods.h"
#include "api/callmethods.h"
#include "api/connectionmethods.h"
#include "api/deliverymethods.h"
#include "api/dependentmethods.h"
#include "api/dispatcher.h"
#include "api/endpointmethods.h"
#include "api/jobmethods.h"
#include "api/keymethods.h"
#include "api/logmethods.h"
#include "api/metricsmethods.h"
#include "api/packagemethods.h"
#include "api/providermethods.h"
#include "api/proxymethods.h"
#include "api/tokenmethods.h"
#include "api/workermethods.h"

namespace evergrant::api {

/// Everything that the worker does for its clients, by the names of the methods. `subscribe` is not among it: it is
/// about a client's connection, which only the transport has.
class WorkerApi
{
public:
    /// `engine` outlives this object and every answer.
    WorkerApi(Engine& engine, const Surroundings& surroundings);

    const Dispatcher& dispatcher() const { return m_dispatcher; }

private:
    void addConnectionMethods();
    void addKeyMethods();
    void addHandoffMethods();
    void addAlertsAndJobs();

    WorkerMethods m_worker;
    ProviderMethods m_providers;
    ConnectionMethods m_connections;
    AuthorizationMethods m_authorizations;
    TokenMethods m_tokens;
    CallMethods m_calls;
    EndpointMethods m_endpoint;
    LogMethods m_log;
    ProxyMethods m_proxy;
    KeyMethods m_keys;
    PackageMethods m_packages;
    DeliveryMethods m_deliveries;
    MetricsMethods m_metrics;
    AlertMethods m_alerts;
    JobMethods m_jobs;
    DependentMethods m_dependents;
    Dispatcher m_dispatcher;
};

} // namespace evergrant::api
