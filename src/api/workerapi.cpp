// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/workerapi.h"

namespace evergrant::api {

WorkerApi::WorkerApi(Engine& engine, const Surroundings& surroundings)
    : m_worker(engine, surroundings)
    , m_providers(engine)
    , m_connections(engine, surroundings.deliveries, surroundings.endpoint, surroundings.alerts, surroundings.jobs)
    , m_authorizations(engine, surroundings.userName)
    , m_tokens(engine)
    , m_calls(engine, surroundings.apis)
    , m_endpoint(engine, surroundings.endpoint)
    , m_log(engine, surroundings.eventKeeping)
    , m_proxy(engine, surroundings.proxies)
    , m_keys(engine, surroundings.keys)
    , m_packages(engine, surroundings.packageKeys)
    , m_deliveries(engine, surroundings.deliveries)
    , m_metrics(surroundings.metrics)
    , m_alerts(engine, surroundings.alerts)
    , m_jobs(engine, surroundings.jobs)
    , m_dependents(engine, {surroundings.deliveries, surroundings.jobs, surroundings.alerts}, surroundings.packageKeys)
{
    addConnectionMethods();
    addKeyMethods();
    addHandoffMethods();
    addAlertsAndJobs();
}

void WorkerApi::addConnectionMethods()
{
    m_dispatcher.add<Hello>(m_worker, &WorkerMethods::hello);
    m_dispatcher.add<Doctor>(m_worker, &WorkerMethods::doctor);
    m_dispatcher.add<Stay>(m_worker, &WorkerMethods::stay);
    m_dispatcher.add<Stop>(m_worker, &WorkerMethods::stop);
    m_dispatcher.add<Providers>(m_providers, &ProviderMethods::providers);
    m_dispatcher.add<Draft>(m_providers, &ProviderMethods::draft);
    m_dispatcher.add<Status>(m_connections, &ConnectionMethods::status);
    m_dispatcher.add<Connections>(m_connections, &ConnectionMethods::connections);
    m_dispatcher.add<Add>(m_connections, &ConnectionMethods::add);
    m_dispatcher.add<CheckAdd>(m_connections, &ConnectionMethods::checkAdd);
    m_dispatcher.add<Export>(m_connections, &ConnectionMethods::exportSettings);
    m_dispatcher.add<Set>(m_connections, &ConnectionMethods::set);
    m_dispatcher.add<Rename>(m_connections, &ConnectionMethods::rename);
    m_dispatcher.add<Pause>(m_connections, &ConnectionMethods::pause);
    m_dispatcher.add<Resume>(m_connections, &ConnectionMethods::resume);
    m_dispatcher.add<Remove>(m_connections, &ConnectionMethods::remove);
    m_dispatcher.add<Authorize>(m_authorizations, &AuthorizationMethods::authorize);
    m_dispatcher.add<AuthorizeWait>(m_authorizations, &AuthorizationMethods::wait);
    m_dispatcher.add<AuthorizeAnswer>(m_authorizations, &AuthorizationMethods::answer);
    m_dispatcher.add<AuthorizePaste>(m_authorizations, &AuthorizationMethods::paste);
    m_dispatcher.add<AuthorizeCancel>(m_authorizations, &AuthorizationMethods::cancel);
    m_dispatcher.add<UnusedSignIn>(m_authorizations, &AuthorizationMethods::unusedSignIn);
    m_dispatcher.add<RevokeUnused>(m_authorizations, &AuthorizationMethods::revokeUnused);
    m_dispatcher.add<Token>(m_tokens, &TokenMethods::token);
    m_dispatcher.add<Refresh>(m_tokens, &TokenMethods::refresh);
    m_dispatcher.add<Probe>(m_tokens, &TokenMethods::probe);
    m_dispatcher.add<Log>(m_log, &LogMethods::log);
    m_dispatcher.add<Attempts>(m_log, &LogMethods::attempts);
    m_dispatcher.add<ProxyState>(m_proxy, &ProxyMethods::state);
    m_dispatcher.add<SetProxy>(m_proxy, &ProxyMethods::set);
    m_dispatcher.add<LogRetention>(m_log, &LogMethods::retention);
    m_dispatcher.add<SetLogRetention>(m_log, &LogMethods::setRetention);
}

void WorkerApi::addKeyMethods()
{
    m_dispatcher.add<Unlock>(m_keys, &KeyMethods::unlock);
    m_dispatcher.add<RecoveryCode>(m_keys, &KeyMethods::recoveryCode);
    m_dispatcher.add<Recover>(m_keys, &KeyMethods::recover);
    m_dispatcher.add<AbandonLostKey>(m_keys, &KeyMethods::abandonLostKey);
    m_dispatcher.add<KeyState>(m_keys, &KeyMethods::state);
    m_dispatcher.add<KeyChoose>(m_keys, &KeyMethods::choose);
    m_dispatcher.add<KeyMove>(m_keys, &KeyMethods::move);
    m_dispatcher.add<KeyUnlock>(m_keys, &KeyMethods::unlockWith);
    m_dispatcher.add<PackageLock>(m_packages, &PackageMethods::lock);
    m_dispatcher.add<PackageUnlock>(m_packages, &PackageMethods::unlock);
    m_dispatcher.add<PackagePut>(m_packages, &PackageMethods::put);
    m_dispatcher.add<PackageTake>(m_packages, &PackageMethods::importConnection);
    m_dispatcher.add<TakeBack>(m_packages, &PackageMethods::takeBack);
}

void WorkerApi::addHandoffMethods()
{
    m_dispatcher.add<Call>(m_calls, &CallMethods::call);
    m_dispatcher.add<EndpointState>(m_endpoint, &EndpointMethods::state);
    m_dispatcher.add<EndpointEnable>(m_endpoint, &EndpointMethods::enable);
    m_dispatcher.add<EndpointDisable>(m_endpoint, &EndpointMethods::disable);
    m_dispatcher.add<EndpointAddKey>(m_endpoint, &EndpointMethods::addKey);
    m_dispatcher.add<EndpointRemoveKey>(m_endpoint, &EndpointMethods::removeKey);
    m_dispatcher.add<EndpointSignIn>(m_endpoint, &EndpointMethods::signIn);
    m_dispatcher.add<EndpointGoogle>(m_endpoint, &EndpointMethods::google);
    m_dispatcher.add<DeliverAdd>(m_deliveries, &DeliveryMethods::add);
    m_dispatcher.add<DeliverList>(m_deliveries, &DeliveryMethods::list);
    m_dispatcher.add<DeliverShow>(m_deliveries, &DeliveryMethods::show);
    m_dispatcher.add<DeliverTest>(m_deliveries, &DeliveryMethods::test);
    m_dispatcher.add<DeliverNow>(m_deliveries, &DeliveryMethods::now);
    m_dispatcher.add<DeliverPause>(m_deliveries, &DeliveryMethods::pause);
    m_dispatcher.add<DeliverResume>(m_deliveries, &DeliveryMethods::resume);
    m_dispatcher.add<DeliverRemove>(m_deliveries, &DeliveryMethods::remove);
    m_dispatcher.add<DeliverPolicy>(m_deliveries, &DeliveryMethods::policy);
    m_dispatcher.add<MetricsList>(m_metrics, &MetricsMethods::list);
    m_dispatcher.add<MetricsAdd>(m_metrics, &MetricsMethods::add);
    m_dispatcher.add<MetricsRemove>(m_metrics, &MetricsMethods::remove);
}

void WorkerApi::addAlertsAndJobs()
{
    m_dispatcher.add<AlertAdd>(m_alerts, &AlertMethods::add);
    m_dispatcher.add<AlertList>(m_alerts, &AlertMethods::list);
    m_dispatcher.add<AlertTest>(m_alerts, &AlertMethods::test);
    m_dispatcher.add<AlertPause>(m_alerts, &AlertMethods::pause);
    m_dispatcher.add<AlertResume>(m_alerts, &AlertMethods::resume);
    m_dispatcher.add<AlertRemove>(m_alerts, &AlertMethods::remove);
    m_dispatcher.add<EndList>(m_alerts, &AlertMethods::listEnds);
    m_dispatcher.add<HeartbeatAdd>(m_alerts, &AlertMethods::addHeartbeat);
    m_dispatcher.add<HeartbeatList>(m_alerts, &AlertMethods::listHeartbeats);
    m_dispatcher.add<HeartbeatPause>(m_alerts, &AlertMethods::pauseHeartbeat);
    m_dispatcher.add<HeartbeatResume>(m_alerts, &AlertMethods::resumeHeartbeat);
    m_dispatcher.add<HeartbeatRemove>(m_alerts, &AlertMethods::removeHeartbeat);
    m_dispatcher.add<JobAdd>(m_jobs, &JobMethods::add);
    m_dispatcher.add<JobSet>(m_jobs, &JobMethods::set);
    m_dispatcher.add<JobList>(m_jobs, &JobMethods::list);
    m_dispatcher.add<JobStart>(m_jobs, &JobMethods::start);
    m_dispatcher.add<JobHistory>(m_jobs, &JobMethods::history);
    m_dispatcher.add<JobOutputPart>(m_jobs, &JobMethods::output);
    m_dispatcher.add<JobPause>(m_jobs, &JobMethods::pause);
    m_dispatcher.add<JobResume>(m_jobs, &JobMethods::resume);
    m_dispatcher.add<JobRemove>(m_jobs, &JobMethods::remove);
    m_dispatcher.add<ExportDependents>(m_dependents, &DependentMethods::exportAll);
    m_dispatcher.add<TakeDependent>(m_dependents, &DependentMethods::importDependent);
    m_dispatcher.add<PackagePutDependent>(m_dependents, &DependentMethods::put);
    m_dispatcher.add<PackageTakeDependent>(m_dependents, &DependentMethods::importPackaged);
}

} // namespace evergrant::api
