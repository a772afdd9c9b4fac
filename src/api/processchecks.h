// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "core/clockdifference.h"
#include "core/event/eventslost.h"
#include "core/ports/proxyservice.h"
#include <optional>

namespace evergrant::api {

/// The check "clock" of the doctor: times of tokens and signed assertions hang on it. `isKeptRight`: whether something
/// on this computer is known to; `difference`: from a provider's clock. Only that can show that the clock is wrong.
DoctorCheck clockCheck(bool isKeptRight, const std::optional<ClockDifference>& difference);

/// The check "proxy".
DoctorCheck proxyCheck(const ProxyService& proxies);

/// The failed check "events".
DoctorCheck eventsCheck(const EventsLost& lost, const QDateTime& now);

/// The check "profile" of a folder that can be written to. `free`: bytes on its disk; negative: nobody knows.
DoctorCheck diskCheck(const QString& profileDir, qint64 free);

} // namespace evergrant::api
