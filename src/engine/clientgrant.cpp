// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clientgrant.h"

#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/keychainmirror.h"
#include "engine/newgrant.h"

namespace evergrant {

namespace {

/// The key itself is stored, so the next worker makes up for a row that is missing.
QCoro::Task<> store(ConnectionCore* core, Grant grant)
{
    const auto alive = core->life();
    const auto stored = co_await core->ports->grants.putGrant(core->id(), GrantSlot::Main, grant);
    if (alive.expired() || core->isErased())
        co_return;
    if (stored)
        core->publishStored(GrantSlot::Main);
    else
        core->logStoreTrouble(EventLevel::Error, stored.error());
}

} // namespace

bool ClientGrant::isPossible() const
{
    if (!m_core.isAdopted() || m_core.grants.main().isOpen() || !m_core.config() || !m_core.ports->grants.isOpen() ||
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
    GrantConditions(m_core).apply(GrantSlot::Main, grantevent::Installed{});
    main.pace().reset();
    GrantPlanner(m_core).plan(GrantSlot::Main);
}

void ClientGrant::makeStatic(Grant& grant)
{
    grant.info.generation = 1;
    grant.info.neverExpires = grant.tokens.neverExpires = true;
    grant.info.obtainedAt = grant.tokens.obtainedAt = m_core.ports->clock.now();
    grant.tokens.accessToken = m_core.client.staticCredential();
    store(&m_core, grant);
    m_core.probe.forget();
}

} // namespace evergrant
