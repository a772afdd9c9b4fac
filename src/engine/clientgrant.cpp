// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clientgrant.h"

#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/keychainmirror.h"
#include "engine/newgrant.h"

namespace evergrant {

bool ClientGrant::isPossible() const
{
    if (!m_core.isAdopted() || m_core.grants.main().grant() || !m_core.config() || !m_core.ports->grants.isOpen() ||
        !needsNoConsent(m_core.settings().grantType))
        return false;
    const ClientConfig& config = *m_core.config();
    const bool byItself = config.grantType == GrantType::ClientCredentials && config.clientAuth == ClientAuth::None;
    return byItself || m_core.client.hasCredentials();
}

void ClientGrant::beginIfPossible()
{
    if (!isPossible())
        return;
    HeldGrant& main = m_core.grants.main();
    Grant grant = newGrant(m_core, *m_core.config(), {});
    if (m_core.config()->grantType == GrantType::Static)
        makeStatic(grant);
    main.setCurrent(grant);
    if (grant.info.generation > 0) // a static one is there at once
        m_core.publishStored(GrantSlot::Main);
    GrantConditions(m_core).apply(GrantSlot::Main, grantevent::Installed{});
    main.pace().reset();
    GrantPlanner(m_core).plan(GrantSlot::Main);
}

/// The key itself is stored, so the next worker makes up for a row that is missing.
void ClientGrant::makeStatic(Grant& grant)
{
    grant.info.generation = 1;
    grant.info.neverExpires = grant.tokens.neverExpires = true;
    grant.info.obtainedAt = grant.tokens.obtainedAt = m_core.ports->clock.now();
    grant.tokens.accessToken = m_core.client.staticCredential();
    if (const auto stored = m_core.ports->grants.putGrant(m_core.id(), GrantSlot::Main, grant); !stored)
        m_core.logStoreTrouble(EventLevel::Error, stored.error());
    m_core.probe.forget();
}

} // namespace evergrant
