// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alerts.h"

namespace evergrant::alerts {

/// One alert with what it remembers. Its own header, because two sources of Alerts use it.
struct Alerts::Entry
{
    AlertSettings settings;
    AlertState state;
    QJsonObject stored; ///< as it is in the store
    std::shared_ptr<AlertQueue> queue;
    std::unique_ptr<Alarm> alarm; ///< for the next decision
    bool toldFailing = false;     ///< others have heard that it fails
};

} // namespace evergrant::alerts
