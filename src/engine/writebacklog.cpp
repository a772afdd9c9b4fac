// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/writebacklog.h"

#include "engine/grantconditions.h"
#include "engine/jobs/refreshjob.h"
#include "engine/keychainmirror.h"
#include "engine/openattempts.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

WriteBacklog::WriteBacklog(std::shared_ptr<ManagedConnection> connection)
    : m_connection(std::move(connection))
    , m_core(m_connection->core())
{
}

bool WriteBacklog::hasGrant() const
{
    return (m_core.grants.hasUnstored() || m_core.transaction.pending().isUnstored()) &&
           (!m_core.ports->keychainCopies || m_core.mirror->isPending(m_core.id()));
}

bool WriteBacklog::hasAttempt() const
{
    return m_core.grants.hasUnclosed() || m_core.transaction.isClosing();
}

void WriteBacklog::writeDue()
{
    if (const auto& at = m_core.stage.store.againAt; at && *at <= m_core.ports->clock.monotonic())
        writeAll();
    if (m_core.transaction.pending().isUnstored())
        storePending(m_connection);
    for (const auto slot : heldSlots) {
        if (!m_core.grants.find(slot) || !m_core.grants.at(slot).unwritten.tokens)
            continue;
        m_core.grants.at(slot).nextActionAt.reset();
        storeGrant(m_connection, slot);
    }
}

void WriteBacklog::writeAll()
{
    m_core.stage.store.againAt.reset();
    if (m_core.isErased())
        return;
    for (const auto slot : heldSlots) {
        if (!m_core.grants.find(slot))
            continue;
        HeldGrant& waiting = m_core.grants.at(slot);
        if (waiting.unwritten.tokens)
            storeGrant(m_connection, slot);
        if (!waiting.unwritten.attempts.isEmpty())
            closeAttempts(m_connection, slot);
        GrantConditions(m_core).save(slot);
    }
}

QCoro::Task<> WriteBacklog::storeGrant(std::shared_ptr<ManagedConnection> connection, GrantSlot slot)
{
    RefreshJob job(connection);
    co_await job.storeUnstored(slot);
}

QCoro::Task<> WriteBacklog::storePending(std::shared_ptr<ManagedConnection> connection)
{
    const bool stored = co_await connection->core().transaction.pending().storeAgain();
    if (stored)
        connection->core().log(EventLevel::Info, u"store-recovered"_s, QObject::tr("The new sign-in is stored now."));
}

QCoro::Task<> WriteBacklog::closeAttempts(std::shared_ptr<ManagedConnection> connection, GrantSlot slot)
{
    OpenAttempts attempts(connection->core());
    co_await attempts.close(slot);
}

} // namespace evergrant
