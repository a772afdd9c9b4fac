// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/changecredentialsjob.h"

#include "engine/clientgrant.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"

namespace evergrant {

QCoro::Task<Result<void>> ChangeCredentialsJob::run(CredentialChanges changes)
{
    ConnectionCore& core = m_connection->core();
    const auto turn = co_await m_connection->turn();
    if (core.isRetired())
        co_return tl::unexpected(core.retiredError());
    const std::function<QCoro::Task<Result<void>>()> change = [connection = m_connection, changes] {
        return connection->core().client.change(changes);
    };
    const auto stored = co_await whenStoreIsFree(&core.ports->clock, storeWaitLimit, change);
    if (!stored)
        co_return stored;
    core.publishCredentials();
    GrantConditions(core).applyToAll(grantevent::SettingsCorrected{});
    // A static credential is its own grant: another one is another grant.
    HeldGrant& main = core.grants.main();
    if (core.settings().grantType == GrantType::Static && changes.secret)
        main.forget();
    ClientGrant(core).beginIfPossible();
    GrantPlanner(core).planAll();
    // The new ones are proven now, not when the token in hand ends.
    if (isClientOnly(core.settings().grantType) && isAlive(main) && (changes.secret || changes.keys))
        GrantPlanner(core).planMainNow();
    core.notifyChanged();
    co_return {};
}

} // namespace evergrant
