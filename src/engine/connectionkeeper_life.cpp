// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ends a grant however well it is kept.

#include "engine/connectionkeeper.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// What the connection asks for, and what the grants in hand have: they may be older than its settings.
QStringList scopesInUse(QStringList scopes, const HeldGrant& main, const HeldGrant& spare)
{
    for (const HeldGrant* held : {&main, &spare})
        if (held->grant())
            scopes += held->grant()->tokens.scopes();
    return scopes;
}

} // namespace

QStringList ConnectionKeeper::scopes() const
{
    const auto& grant = m_main.grant();
    const auto config = grant ? m_client.configFor(*grant) : m_client.config();
    return config ? config->scopes : m_connection.scopes;
}

GrantLife ConnectionKeeper::life() const
{
    GrantLife life;
    life.info = m_main.infoForLimits();
    const auto& condition = m_main.condition();
    life.isDead = condition.needsAuthorization;
    if (!m_client.config())
        return life;
    life.idleLimit = m_client.config()->idleLimit;
    life.absoluteLimit = m_client.config()->absoluteLimit;
    life.clientSecretLife = m_client.config()->clientSecretLife;
    if (!m_client.config()->announcedEnds.isEmpty())
        life.announced = endsInUse(m_client.config()->announcedEnds, scopesInUse(scopes(), m_main, m_spare));
    if (m_client.hasCredentials())
        life.secretEnteredAt = m_client.enteredAt();
    // Anything that keeps the next renewal from moving the idle limit.
    life.slides = m_ports->grants.isOpen() && m_adopted && !m_connection.paused && !condition.renewalFails() &&
                  !condition.misconfigured && !condition.atRisk;
    return life;
}

} // namespace evergrant
