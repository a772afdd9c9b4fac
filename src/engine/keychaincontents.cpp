// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/keychaincontents.h"

#include "engine/newergrant.h"
#include <algorithm>

namespace evergrant {

namespace {

void keepNewer(KeychainCopy& copy, const KeychainCopy& other)
{
    for (const auto slot : heldSlots)
        if (isNewer(other.at(slot), copy.at(slot)))
            copy.at(slot) = other.at(slot);
    if (!copy.pending)
        copy.pending = other.pending;
    if (copy.clientSecret.isEmpty())
        copy.clientSecret = other.clientSecret;
}

} // namespace

KeychainContents::KeychainContents(std::shared_ptr<EnginePorts> ports)
    : m_ports(std::move(ports))
{
}

void KeychainContents::keepBeside(const QUuid& connection, KeychainCopy copy)
{
    if (auto ahead = m_ahead.value(connection); m_ahead.contains(connection)) {
        putInPlace(ahead, copy);
        keepNewer(copy, ahead);
    }
    m_ahead.insert(connection, copy);
}

bool KeychainContents::forgetPending(const QUuid& connection)
{
    const auto ahead = m_ahead.find(connection);
    if (ahead == m_ahead.end() || !ahead->pending)
        return false;
    ahead->pending.reset();
    return true;
}

void KeychainContents::forget(const QUuid& connection)
{
    m_ahead.remove(connection);
    m_unseen.remove(connection);
}

/// What the rows hold; one that cannot be read is the error, or left empty with `tolerant`.
Result<KeychainCopy> KeychainContents::copyOfRows(const QUuid& connection, bool tolerant) const
{
    KeychainCopy copy;
    for (const auto slot : heldSlots) {
        const auto row = m_ports->grants.grant(connection, slot);
        if (!row && !tolerant)
            return tl::unexpected(row.error());
        copy.at(slot) = row.value_or(std::nullopt);
    }
    return copy;
}

Result<KeychainCopy> KeychainContents::assemble(const QUuid& connection)
{
    const auto secret = m_ports->grants.clientSecret(connection);
    const auto found = m_ahead.constFind(connection);
    if (found == m_ahead.constEnd()) {
        auto copy = copyOfRows(connection, false);
        if (copy && !secret)
            return tl::unexpected(secret.error());
        if (copy)
            copy->clientSecret = *secret;
        return copy;
    }
    KeychainCopy ahead = *found;
    KeychainCopy copy = copyOfRows(connection, true).value_or(KeychainCopy());
    copy.clientSecret = secret.value_or(ahead.clientSecret);
    putInPlace(ahead, copy);
    const bool isAhead = ahead.pending || std::ranges::any_of(heldSlots, [&](GrantSlot slot) {
                             return isNewer(ahead.at(slot), copy.at(slot));
                         });
    keepNewer(copy, ahead);
    // What is kept must not become older than the item: a row that cannot be read is copied from it.
    if (isAhead)
        m_ahead.insert(connection, copy);
    else
        m_ahead.remove(connection);
    return copy;
}

/// A later generation of a grant that the rows hold is not kept: it is written over when there is something new.
Result<void> KeychainContents::takeUnseen(const QUuid& connection, const Result<std::optional<KeychainCopy>>& item)
{
    if (!item && item.error().kind == ErrorKind::StoreLocked)
        return tl::unexpected(item.error());
    const auto attempts = m_ports->grants.openAttempts();
    const auto pending = m_ports->grants.grant(connection, GrantSlot::Pending);
    if (!attempts || !pending)
        return tl::unexpected(attempts ? pending.error() : attempts.error());
    m_unseen.remove(connection);
    if (!item || !*item)
        return {};
    KeychainCopy copy = **item;
    const KeychainCopy rows = copyOfRows(connection, true).value_or(KeychainCopy());
    putInPlace(copy, rows);
    bool anyIsNewer = false;
    for (const auto slot : heldSlots) {
        auto& copied = copy.at(slot);
        if (isSameGrant(copied, rows.at(slot)) || !isNewer(copied, rows.at(slot)))
            copied.reset();
        anyIsNewer = anyIsNewer || copied;
    }
    const bool isUndecided = std::ranges::any_of(*attempts, [&copy](const Attempt& attempt) {
        return copy.pending && attempt.grantId == copy.pending->info.grantId;
    });
    if (!isUndecided || isSameGrant(copy.pending, *pending))
        copy.pending.reset();
    if (anyIsNewer || copy.pending)
        keepNewer(m_ahead[connection], copy);
    return {};
}

} // namespace evergrant
