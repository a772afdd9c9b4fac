// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"
#include <QJsonObject>

namespace evergrant {

/// As they are stored.
QJsonObject toJson(const AlertSettings& settings);
/// Errors: Failed "bad-alert", naming the field.
Result<AlertSettings> alertSettingsFromJson(const QJsonObject& object);

} // namespace evergrant
