// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pendinggrant.h"

#include "engine/keychainmirror.h"

using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// Between two tries to store what could not be stored.
constexpr std::chrono::milliseconds storePause = 10s;

} // namespace

KeychainCopy copyOfRows(GrantStore& grants, const QUuid& connection)
{
    KeychainCopy copy;
    copy.clientSecret = grants.clientSecret(connection).value_or(Secret());
    for (const auto slot : heldSlots)
        copy.at(slot) = grants.grant(connection, slot).value_or(std::nullopt);
    return copy;
}

PendingGrant::PendingGrant(EnginePorts& ports, KeychainMirror& mirror)
    : m_ports(ports)
    , m_mirror(mirror)
{
}

QCoro::Task<Received> PendingGrant::setAside(Received received)
{
    const Attempt& attempt = received.attempt;
    const Grant pending = *received.result.grant;
    const auto stored = co_await m_ports.grants.putGrant(attempt.connectionId, GrantSlot::Pending, pending);
    if (stored) {
        received.result.kept = Kept::Pending;
        // There is one place only: an earlier one that was declined must not take it again.
        if (m_unstored)
            forget(m_unstored->attempt.attemptId);
        co_return received;
    }
    received.result.storeError = stored.error();
    m_unstored = std::make_unique<Received>(received);
    m_storeAt = m_ports.clock.monotonic() + storePause;
    KeychainCopy copy = copyOfRows(m_ports.grants, attempt.connectionId);
    copy.pending = received.result.grant;
    const auto copied = co_await m_mirror.writeNow(attempt.connectionId, copy);
    received.result.kept = copied ? Kept::PendingInKeychain : Kept::PendingInMemory;
    co_return received;
}

QCoro::Task<bool> PendingGrant::storeAgain()
{
    const Attempt attempt = m_unstored->attempt;
    const Grant grant = *m_unstored->result.grant;
    m_storeAt = m_ports.clock.monotonic() + storePause;
    if (attempt.attemptId == m_beingDecided)
        co_return false;
    const auto stored = co_await m_ports.grants.putGrant(attempt.connectionId, GrantSlot::Pending, grant);
    // Decided meanwhile: what that has written came after this.
    if (!stored || !m_unstored || m_unstored->attempt.attemptId != attempt.attemptId)
        co_return false;
    forget(attempt.attemptId);
    co_return true;
}

void PendingGrant::forget(QUuid attemptId)
{
    if (!m_unstored || m_unstored->attempt.attemptId != attemptId)
        return;
    const QUuid connection = m_unstored->attempt.connectionId;
    m_unstored.reset();
    m_storeAt.reset();
    m_mirror.forgetPending(connection);
}

} // namespace evergrant
