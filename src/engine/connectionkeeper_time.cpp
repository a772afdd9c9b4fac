// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the machine's doings mean for a connection: it woke up, its network came back, its clock was set.

#include "engine/connectionkeeper.h"

using namespace std::chrono_literals;

namespace evergrant {

/// Retry-After holds, and so does every pause that protects a token.
bool ConnectionKeeper::retryNow()
{
    bool any = false;
    for (auto* held : {&m_main, &m_spare}) {
        if (!held->nextActionAt || m_sharedRefresh || !m_client.config() ||
            !mayTryAtOnce(held->condition(), *m_client.config()))
            continue;
        // After a restart the pauses are as they were before, at worst.
        held->setConditionInMemory(held->retriedNow());
        plan(*held, 0ms);
        any = true;
    }
    return any;
}

void ConnectionKeeper::onClockChanged(std::chrono::milliseconds jump)
{
    for (auto* held : {&m_main, &m_spare}) {
        // More time must not become less: a window for replays would seem open again.
        if (held->condition().unknownSince.isValid() && jump < 0ms) {
            Condition shifted = held->condition();
            shifted.unknownSince = shifted.unknownSince.addMSecs(jump.count());
            setCondition(*held, shifted);
        }
        held->onClockChanged(jump);
    }
    const auto isWell = [](const HeldGrant& held) {
        return held.isAlive() && !held.condition().renewalFails() && !held.condition().misconfigured;
    };
    if (isWell(m_main) && !m_sharedRefresh)
        planMain();
    if (isWell(m_spare) && !m_spareQueued)
        planSpare();
    notifyChanged();
}

} // namespace evergrant
