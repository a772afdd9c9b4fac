// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "core/ports/keyservice.h"

namespace evergrant::api {

/// The check "key" of the doctor: where the profile key is kept.
DoctorCheck keyPlaceCheck(const KeyCustodyState& state, const QString& profileDir);

} // namespace evergrant::api
