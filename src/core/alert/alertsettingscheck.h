// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"

namespace evergrant {

/// What is wrong with settings as somebody has entered them. Errors: Usage, naming the option and the remedy.
/// "carrier-address" for addresses like number@carrier.
Result<void> checkAlertSettings(const AlertSettings& settings);

} // namespace evergrant
