// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"

namespace evergrant {
class Engine;
}

namespace evergrant::api {

/// The doctor's checks about what providers have announced to end: one for each connection and day, however far ahead.
/// A warning from 30 days before the day on.
QList<DoctorCheck> announcementChecks(const Engine& engine);

} // namespace evergrant::api
