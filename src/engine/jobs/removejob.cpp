// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/removejob.h"

#include "engine/grantplanner.h"
#include "engine/grantregistration.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"

namespace evergrant {

RemoveJob::RemoveJob(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
{
}

QCoro::Task<> RemoveJob::retire()
{
    const auto turn = co_await m_connection->turn();
    m_core.stage.ending = ConnectionStage::Ending::Retired;
    for (const auto slot : heldSlots)
        if (m_core.grants.find(slot))
            GrantPlanner(m_core).planIn(slot, std::nullopt);
}

QCoro::Task<Result<void>> RemoveJob::erase()
{
    const StoreSettings notes = GrantRegistration(m_core).erasure();
    const std::function<QCoro::Task<Result<void>>()> remove = [connection = m_connection] {
        return connection->core().ports->grants.removeConnection(connection->core().id());
    };
    const auto removed = co_await whenStoreIsFree(&m_core.ports->clock, storeWaitLimit, remove);
    if (!removed)
        co_return removed;
    m_core.client.erase();
    if (!notes.isEmpty())
        m_core.ports->grants.writeSettings(notes); // one that stays is about nobody
    m_core.probe.erase();
    m_core.mirror->scheduleRemoval(m_core.id());
    for (const auto slot : heldSlots)
        if (m_core.grants.find(slot))
            m_core.grants.at(slot).forget();
    m_connection->unused().forget();
    m_core.stage.ending = ConnectionStage::Ending::Erased;
    co_return {};
}

void RemoveJob::revive()
{
    m_core.stage.ending = ConnectionStage::Ending::None;
    GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
}

QList<Grant> RemoveJob::grants() const
{
    QList<Grant> grants;
    const auto slots = m_core.grants.present();
    for (const auto slot : slots)
        if (const auto* held = m_core.grants.find(slot); held->isOpen())
            grants << held->grant();
    if (const auto pending = m_core.ports->grants.grant(m_core.id(), GrantSlot::Pending); pending && *pending)
        grants << **pending;
    return grants << m_connection->unused().grants();
}

} // namespace evergrant
