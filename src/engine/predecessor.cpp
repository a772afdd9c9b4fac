// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/predecessor.h"

#include "core/errorcode.h"

namespace evergrant {

QCoro::Task<Result<std::optional<Grant>>> predecessorOf(ConnectionCore* core, GrantSlot slot)
{
    const auto before = co_await core->ports->grants.previousGrant(core->id(), slot);
    // One that cannot be read any more helps as little as none, and would be waited for without end.
    if (!before && before.error().code == errorcode::storeDamaged)
        co_return std::optional<Grant>();
    if (!before)
        co_return before;
    const HeldGrant& current = *core->grants.find(slot);
    if (!*before || !current.isOpen() || (*before)->tokens.refreshToken.isEmpty() ||
        (*before)->info.grantId != current.info()->grantId || (*before)->info.issuedBy != current.info()->issuedBy ||
        (*before)->tokens.refreshToken == current.tokenSet().refreshToken)
        co_return std::optional<Grant>();
    co_return before;
}

QCoro::Task<bool> mayHavePredecessor(ConnectionCore* core, GrantSlot slot)
{
    const auto before = co_await predecessorOf(core, slot);
    co_return !before || before->has_value();
}

std::chrono::seconds replacedSince(const GrantInfo& info, const QDateTime& now)
{
    return std::chrono::seconds(info.obtainedAt.secsTo(now));
}

} // namespace evergrant
