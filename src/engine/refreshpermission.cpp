// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/refreshpermission.h"

#include "core/errorcode.h"
#include "engine/connectionoverview.h"
#include "engine/grantconditions.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

Result<void> mayRefresh(const ConnectionCore& core)
{
    if (core.isRetired())
        return tl::unexpected(core.retiredError());
    const HeldGrant& main = core.grants.main();
    const auto& config = core.config();
    const auto because = [&core](ErrorKind kind, const QString& code) {
        return fail(kind, code, ConnectionOverview(core).assessment().summary);
    };
    if (!core.ports->grants.isOpen() || !core.isAdopted())
        return because(ErrorKind::StoreLocked, u"store-locked"_s);
    if (!main.isOpen())
        return because(ErrorKind::PersonNeeded, u"never-authorized"_s);
    if (!config)
        return fail(ErrorKind::PersonNeeded, config.error().code, config.error().message);
    const bool takeOver = isTakeOverDue(core);
    // Between the tries at an unconfirmed refusal whoever asks is told at once.
    const bool isTurn =
        main.condition().unconfirmed && main.pace().callerWaitLeft() <= 0ms && replayIsHarmless(config->replayPolicy);
    if (main.condition().needsAuthorization && !takeOver && !isTurn)
        return because(ErrorKind::PersonNeeded, errorcode::needsAuthorization);
    if (core.settings().paused)
        return because(ErrorKind::Temporary, u"paused"_s);
    if (!main.info()->isRenewable() && !takeOver && !config->probe)
        return fail(ErrorKind::PersonNeeded, u"no-refresh-token"_s,
                    QObject::tr("The provider gave no refresh token, so a person has to sign in again."));
    return {};
}

Result<void> maySend(const ConnectionCore& core, GrantSlot slot)
{
    if (const auto able = mayRefresh(core);
        !able && (slot == GrantSlot::Main || able.error().code != errorcode::needsAuthorization))
        return able;
    const auto* held = core.grants.find(slot);
    if (!held || !mayBeSent(*held) || held->condition().frozen)
        return fail(ErrorKind::Temporary, u"spare-waits"_s, QObject::tr("Another sign-in is about to take over."));
    return {};
}

Error whyNoToken(const ConnectionCore& core)
{
    const QString summary = ConnectionOverview(core).assessment().summary;
    if (core.grants.main().condition().misconfigured && !isTakeOverDue(core))
        return {ErrorKind::PersonNeeded, u"misconfigured"_s, summary};
    return {ErrorKind::Temporary, u"no-token-yet"_s, summary};
}

} // namespace evergrant
