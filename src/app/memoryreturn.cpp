// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memoryreturn.h"

namespace evergrant {

MemoryReturn::MemoryReturn(ChangeFeed& changes, Clock& clock, std::function<void()> giveBack)
    : m_alarm(clock.makeAlarm([this, giveBack = std::move(giveBack)] {
        m_count = 0;
        giveBack();
    }))
    , m_subscription(changes.subscribe([this](const Change& change) {
        const bool counts = std::holds_alternative<change::TokenSetStored>(change) ||
                            std::holds_alternative<change::TokenSetLoaded>(change) ||
                            std::holds_alternative<change::ConnectionAdded>(change);
        if (counts && ++m_count >= fewest)
            m_alarm->set(delay);
    }))
{
}

} // namespace evergrant
