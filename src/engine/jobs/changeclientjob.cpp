// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/changeclientjob.h"

#include "engine/clientgrant.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/grantregistration.h"
#include "engine/waiting.h"

namespace evergrant {

QCoro::Task<Result<void>> ChangeClientJob::prepare()
{
    ConnectionCore& core = m_connection->core();
    m_turn = co_await m_connection->turn();
    if (core.isRetired())
        co_return tl::unexpected(core.retiredError());
    const StoreSettings notes = GrantRegistration(core).notes();
    if (notes.isEmpty())
        co_return {};
    const std::function<QCoro::Task<Result<void>>()> write = [connection = m_connection, notes] {
        return connection->core().ports->grants.writeSettings(notes);
    };
    co_return co_await whenStoreIsFree(&core.ports->clock, storeWaitLimit, write);
}

QCoro::Task<> ChangeClientJob::settle()
{
    ConnectionCore& core = m_connection->core();
    const auto turn = co_await m_connection->turn();
    if (core.isRetired())
        co_return;
    HeldGrant& main = core.grants.main();
    // The name may be a part of a static credential, which is its own grant.
    if (core.settings().grantType == GrantType::Static)
        main.forget();
    ClientGrant(core).beginIfPossible();
    GrantPlanner(core).planAll();
    if (isClientOnly(core.settings().grantType) && isAlive(main))
        GrantPlanner(core).planMainNow();
    const auto present = core.grants.present();
    for (const auto slot : present) {
        const HeldGrant& held = *core.grants.find(slot);
        const auto fits = GrantRegistration(core).check(*held.info(), core.settings().clientId);
        if (!fits && mayBeSent(held))
            GrantConditions(core).applyObstacle(slot, grantevent::OriginChanged{fits.error()});
    }
    core.notifyChanged();
}

} // namespace evergrant
