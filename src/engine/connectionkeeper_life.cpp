// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ends a grant however well it is kept.

#include "engine/connectionkeeper.h"

namespace evergrant {

GrantLife ConnectionKeeper::life() const
{
    GrantLife life;
    life.info = m_main.info();
    const auto& condition = m_main.condition();
    life.isDead = condition.needsAuthorization;
    if (!m_client.config())
        return life;
    life.idleLimit = m_client.config()->idleLimit;
    life.absoluteLimit = m_client.config()->absoluteLimit;
    life.clientSecretLife = m_client.config()->clientSecretLife;
    if (m_client.hasCredentials())
        life.secretEnteredAt = m_client.enteredAt();
    // Anything that keeps the next renewal from moving the idle limit.
    life.slides = m_ports->grants.isOpen() && m_adopted && !m_connection.paused && !condition.renewalFails() &&
                  !condition.misconfigured && !condition.atRisk;
    return life;
}

} // namespace evergrant
