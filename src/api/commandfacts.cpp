// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/commandfacts.h"

#include "engine/managedconnection.h"
#include "engine/movenotes.h"

namespace evergrant::api {

CommandFacts commandFacts(const ManagedConnection& connection)
{
    const ConnectionCore& core = connection.core();
    const Connection& settings = core.settings();
    const HealthFacts health = connection.facts();
    CommandFacts facts;
    facts.action = connection.assessment().action;
    facts.grantType = health.grantType;
    facts.proof = proofKind(health.grantType, core.config() ? core.config()->clientAuth : ClientAuth::SecretBasic,
                            settings.settings);
    facts.cause = health.lastError ? health.lastError->code : QString();
    facts.heldAsCopy = settings.heldAsCopy;
    facts.movedAway = movedAway(*core.ports, settings.id).has_value();
    return facts;
}

} // namespace evergrant::api
