// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertentry.h"

#include <utility>

namespace evergrant::alerts {

void AlertEntry::dropOver()
{
    const auto holds = [this](const Incident& incident) {
        const auto open = state.incidents.constFind(incident);
        return open != state.incidents.constEnd() && open->holds();
    };
    const auto untold = queue->dropOver(holds);
    for (const Incident& incident : untold) {
        const auto open = state.incidents.find(incident);
        if (open == state.incidents.end())
            continue;
        open->toldAt = {};
        open->reminders = 0;
    }
}

void AlertEntry::planStoring()
{
    if (!std::exchange(isStoringPlanned, true))
        storing->set(storingPause);
}

} // namespace evergrant::alerts
