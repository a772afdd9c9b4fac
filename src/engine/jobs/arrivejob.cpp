// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/arrivejob.h"

#include "engine/clientgrant.h"
#include "engine/grantconditions.h"
#include "engine/grantplanner.h"
#include "engine/movenotes.h"
#include "engine/waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

ArriveJob::ArriveJob(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
{
}

QCoro::Task<Result<void>> ArriveJob::run(KeychainCopy brought, StoreSettings along)
{
    const auto turn = co_await m_connection->turn();
    if (m_core.isRetired())
        co_return tl::unexpected(m_core.retiredError());
    const auto erased = co_await erase();
    if (!erased)
        co_return erased;
    co_return co_await putAll(brought, along);
}

QCoro::Task<Result<void>> ArriveJob::erase()
{
    const std::function<QCoro::Task<Result<void>>()> remove = [connection = m_connection] {
        return connection->core().ports->grants.removeConnection(connection->core().id());
    };
    const auto removed = co_await whenStoreIsFree(&m_core.ports->clock, storeWaitLimit, remove);
    if (!removed)
        co_return removed;
    const auto slots = m_core.grants.present();
    for (const auto slot : slots)
        m_core.grants.at(slot).forget();
    m_core.probe.forget();
    co_return {};
}

QCoro::Task<Result<void>> ArriveJob::putAll(KeychainCopy brought, StoreSettings along)
{
    const QString origin = brought.main ? brought.main->info.issuedBy : QString();
    const StoreSettings nothing;
    const auto credentials = co_await putCredentials(brought.clientSecret, origin);
    if (!credentials)
        co_return credentials;
    for (const auto slot : spareSlots) {
        if (!brought.at(slot))
            continue;
        const auto stored = co_await put(slot, *brought.at(slot), nothing);
        if (!stored)
            co_return stored;
    }
    Result<void> stored;
    if (brought.main)
        stored = co_await put(GrantSlot::Main, *brought.main, along);
    else
        stored = co_await writeNotes(m_core.ports, along);
    if (!stored)
        co_return stored;
    ClientGrant(m_core).beginIfPossible();
    GrantPlanner(m_core).planAll();
    m_core.notifyChanged();
    co_return {};
}

QCoro::Task<Result<void>> ArriveJob::putCredentials(Secret credentials, QString origin)
{
    if (credentials.isEmpty()) {
        m_core.client.lookUp();
        co_return {};
    }
    co_await m_core.client.restore(credentials, origin);
    const auto stored = m_core.ports->grants.clientSecret(m_core.id());
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!(*stored == credentials))
        co_return fail(ErrorKind::Failed, u"store-failing"_s,
                       QObject::tr("The client's secret cannot be stored just now. Import the package again."));
    m_core.publishCredentials();
    co_return {};
}

QCoro::Task<Result<void>> ArriveJob::put(GrantSlot slot, Grant grant, StoreSettings along)
{
    GrantConditions conditions(m_core);
    auto write = conditions.beginInstall(slot, grant.info);
    write.settings.insert(along);
    const std::function<QCoro::Task<Result<void>>()> put = [connection = m_connection, slot, grant,
                                                            settings = write.settings] {
        return connection->core().ports->grants.putGrant(connection->core().id(), slot, grant, settings);
    };
    const auto stored = co_await whenStoreIsFree(&m_core.ports->clock, storeWaitLimit, put);
    if (stored) {
        HeldGrant& held = m_core.grants.at(slot);
        held.setFromStore(grant); // it was obtained by another worker, perhaps long ago
        m_core.publishStored(slot);
        conditions.apply(slot, grantevent::Installed{});
        held.pace().reset();
    }
    conditions.endWrite(write, stored);
    co_return stored;
}

void ArriveJob::renew()
{
    const auto& info = m_core.grants.main().info();
    if (info && info->hasRefreshToken && info->rotation != Rotation::Static && isAlive(m_core.grants.main()))
        GrantPlanner(m_core).planMainNow();
}

} // namespace evergrant
