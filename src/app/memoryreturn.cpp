// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memoryreturn.h"

namespace evergrant {

MemoryReturn::MemoryReturn(ChangeFeed& changes, Clock& clock, std::function<void()> giveBack)
    : m_alarm(clock.makeAlarm([this, giveBack = std::move(giveBack)] {
        m_renewals = 0;
        giveBack();
    }))
    , m_subscription(changes.subscribeTo<change::TokenSetStored>([this](const auto&) {
        if (++m_renewals >= fewest)
            m_alarm->set(delay);
    }))
{
}

} // namespace evergrant
