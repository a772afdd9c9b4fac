// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/servicecheck.h"
#include "core/ports/keyservice.h"
#include <optional>

namespace evergrant {
class DeliveryService;
class Engine;
class JobService;
class LocalEndpoint;
} // namespace evergrant

namespace evergrant::api {

/// Who needs tokens also while nobody is logged in; each may be null.
struct TokenUsers
{
    const DeliveryService* deliveries = nullptr;
    const JobService* jobs = nullptr;
    const LocalEndpoint* endpoint = nullptr;
};

/// The names of production connections: their tokens are delivered, go to jobs that start by themselves, or to programs
/// that have a key of the local endpoint. In the order of the connections.
QStringList productionConnections(const Engine& engine, const TokenUsers& users);

/// The check "login" of the doctor: a production connection that lives in a personal login is a warning, with one thing
/// to do about it. It does where the worker is not a service, ends with the login, or needs the keyring that opens with
/// it, in this order. Empty: there is no production connection.
std::optional<DoctorCheck> loginCheck(const QStringList& production, const ServiceFacts& service,
                                      const std::optional<KeyCustodyState>& key);

} // namespace evergrant::api
