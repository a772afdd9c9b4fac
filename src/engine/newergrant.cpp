// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/newergrant.h"

#include <algorithm>

namespace evergrant {

void putInPlace(KeychainCopy& copy, const KeychainCopy& rows)
{
    QList<std::pair<GrantSlot, Grant>> others; // that no row knows
    KeychainCopy placed = copy;
    for (const auto slot : heldSlots)
        placed.at(slot).reset();
    for (const auto slot : heldSlots) {
        const auto* const row = std::ranges::find_if(
            heldSlots, [&](GrantSlot other) { return isSameGrant(copy.at(slot), rows.at(other)); });
        if (row != heldSlots.end())
            placed.at(*row) = copy.at(slot);
        else if (copy.at(slot))
            others.append({slot, *copy.at(slot)});
    }
    for (const auto& [slot, grant] : std::as_const(others)) {
        const auto* const free = std::ranges::find_if(heldSlots, [&](GrantSlot other) { return !placed.at(other); });
        placed.at(placed.at(slot) ? *free : slot) = grant;
    }
    copy = placed;
}

} // namespace evergrant
