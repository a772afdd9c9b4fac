// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "core/clockdifference.h"
#include "core/event/eventslost.h"
#include <optional>

namespace evergrant::api {

/// The check "clock" of the doctor: times of tokens and signed assertions hang on it. `isKeptRight`: whether something
/// on this computer does; `difference`: from a provider's clock. Empty where nobody knows either.
std::optional<DoctorCheck> clockCheck(const std::optional<bool>& isKeptRight,
                                      const std::optional<ClockDifference>& difference);

/// The failed check "events".
DoctorCheck eventsCheck(const EventsLost& lost, const QDateTime& now);

/// The check "profile" of a folder that can be written to. `free`: bytes on its disk; negative: nobody knows.
DoctorCheck diskCheck(const QString& profileDir, qint64 free);

} // namespace evergrant::api
