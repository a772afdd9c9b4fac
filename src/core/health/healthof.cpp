// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthof.h"

namespace evergrant {

Health healthOf(const HealthFacts& facts)
{
    if (facts.paused && facts.hasGrant)
        return Health::Paused;
    if (facts.misconfigured)
        return Health::Misconfigured;
    if (!facts.hasGrant)
        return Health::NeverAuthorized;
    if (!facts.storeOpen)
        return Health::StoreLocked;
    if (facts.needsAuthorization)
        return Health::NeedsAuthorization;
    if (facts.atRisk || facts.storeFailing)
        return facts.usable ? Health::AtRisk : Health::Degraded;
    if (facts.renewalFails)
        return Health::Degraded;
    return facts.usable ? Health::Healthy : Health::Refreshing;
}

bool needsHuman(const HealthFacts& facts)
{
    switch (healthOf(facts)) {
    case Health::NeverAuthorized:
    case Health::Misconfigured:
    case Health::StoreLocked:
        return true;
    case Health::NeedsAuthorization: // unless it is being tried anew, and nobody has to sign in
        return !(facts.authorizing && needsNoConsent(facts.grantType));
    default:
        return false;
    }
}

} // namespace evergrant
