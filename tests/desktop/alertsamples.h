// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"

namespace evergrant {

/// An alert with the usual times; its summary is "About ID.".
api::AlertView sampleAlert(const QString& id, const QString& kind, const QString& to,
                           AlertHealth state = AlertHealth::Ready);
/// One of each state: "mail", "slack" (failing), "sms" (paused until 18:00), "pager" (sending).
QList<api::AlertView> sampleAlerts();
/// One that arrives, one that does not, and one that was not called yet.
QList<api::HeartbeatView> sampleHeartbeats();

} // namespace evergrant
