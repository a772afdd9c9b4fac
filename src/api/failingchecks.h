// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"

namespace evergrant {
class AlertService;
class DeliveryService;
class Engine;
class JobService;
class MetricsService;
} // namespace evergrant

namespace evergrant::api {

/// What brings tokens and states to others; each may be null.
struct Outlets
{
    const DeliveryService* deliveries = nullptr;
    const JobService* jobs = nullptr;
    const AlertService* alerts = nullptr;
    const MetricsService* metrics = nullptr;
};

/// A failed check for each of them that fails, with what to do about it: "delivery:NAME/ID", "job:NAME", "alert:ID",
/// "heartbeat:NUMBER", "metrics:ID". Addresses of heartbeats are not in it, because they may hold a key.
QList<DoctorCheck> failingChecks(const Engine& engine, const Outlets& outlets);

} // namespace evergrant::api
