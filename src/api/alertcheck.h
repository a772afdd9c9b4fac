// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "core/ports/alertservice.h"

namespace evergrant {
class KeyService;
} // namespace evergrant

namespace evergrant::api {

/// Who would hear that a person is needed here.
struct AlertReach
{
    bool isAttended = true;   ///< a desktop shows notifications
    bool mayBeLocked = false; ///< the profile key is where somebody has to unlock it after a start
    QList<AlertStatus> alerts;
    QList<HeartbeatStatus> heartbeats;
};

/// As this process is now. `unit`: that it is the worker of; empty: none.
AlertReach currentAlertReach(const AlertService& alerts, const KeyService* keys, const QString& unit);

/// The check "alerts" of the doctor.
DoctorCheck alertCheck(const AlertReach& reach);

} // namespace evergrant::api
