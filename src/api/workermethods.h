// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "api/messages/worker.h"
#include <QCoroTask>
#include <functional>

namespace evergrant {
class AlertService;
class ApiService;
class DeliveryService;
class Engine;
class EventKeeping;
class JobService;
class KeyService;
class LocalEndpoint;
class MetricsService;
class PackageKeys;
class ProxyService;
} // namespace evergrant

namespace evergrant::api {

/// What the methods need of the process around them.
struct Surroundings
{
    QString version, profileDir;
    QString userName;                  ///< who authorizes, when the client does not say
    ApiService* apis = nullptr;        ///< outlives the methods; needed for Call only
    LocalEndpoint* endpoint = nullptr; ///< likewise, for the methods about it
    std::function<bool()> stays;
    std::function<void()> stay;                           ///< do not leave when idle
    std::function<void()> stop;                           ///< leave in good order
    std::function<void(const QString& code)> setLanguage; ///< of texts; empty: they stay in that of the start
    std::function<QCoro::Task<QList<DoctorCheck>>(QString live)> doctor;
    DeliveryService* deliveries = nullptr; ///< outlives every answer; null: none
    MetricsService* metrics = nullptr;     ///< likewise
    AlertService* alerts = nullptr;        ///< likewise
    JobService* jobs = nullptr;            ///< likewise
    KeyService* keys = nullptr;            ///< likewise
    PackageKeys* packageKeys = nullptr;    ///< likewise
    EventKeeping* eventKeeping = nullptr;  ///< likewise
    ProxyService* proxies = nullptr;       ///< likewise
};

/// The methods about the worker itself.
class WorkerMethods
{
public:
    /// `engine` outlives this object and every answer.
    WorkerMethods(Engine& engine, Surroundings surroundings)
        : m_engine(engine)
        , m_surroundings(std::move(surroundings))
    {
    }

    QCoro::Task<Result<Hello::Answer>> hello(Hello::Params params);
    QCoro::Task<Result<Doctor::Answer>> doctor(Doctor::Params params);
    QCoro::Task<Result<Stay::Answer>> stay(Stay::Params params);
    QCoro::Task<Result<Stop::Answer>> stop(Stop::Params params);

private:
    Engine& m_engine;
    Surroundings m_surroundings;
};

} // namespace evergrant::api
