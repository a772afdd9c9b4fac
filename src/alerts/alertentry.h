// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alertqueue.h"
#include <memory>
#include <vector>

namespace evergrant::alerts {

/// One alert with what it remembers.
struct AlertEntry
{
    static constexpr std::chrono::seconds storingPause{5};

    AlertSettings settings;
    AlertState state;
    QJsonObject stored; ///< as it is in the store
    std::shared_ptr<AlertQueue> queue;
    std::unique_ptr<Alarm> alarm;   ///< for the next decision
    std::unique_ptr<Alarm> storing; ///< what it remembers is stored then
    bool isStoringPlanned = false;
    bool toldFailing = false; ///< others have heard that it fails

    /// Several changes are stored at once: in a bad hour there is one each second, of many incidents.
    void planStoring();

    /// Takes what does not hold now out of what waits to be sent. Nobody has heard of it, so it is told anew if it
    /// comes back.
    void dropOver();
};

using AlertEntries = std::vector<std::unique_ptr<AlertEntry>>; ///< in the order in which they were added

} // namespace evergrant::alerts
