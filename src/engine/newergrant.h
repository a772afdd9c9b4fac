// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grant.h"

namespace evergrant {

/// Of one grant the higher generation is newer; of two grants the later consent. A token set is not newer than itself.
inline bool isNewer(const GrantInfo& candidate, const GrantInfo& than)
{
    if (candidate.grantId == than.grantId)
        return candidate.generation > than.generation;
    return candidate.authorizedAt > than.authorizedAt;
}

inline bool isNewer(const std::optional<Grant>& candidate, const std::optional<Grant>& than)
{
    return candidate && (!than || isNewer(candidate->info, than->info));
}

inline bool isSameGrant(const std::optional<Grant>& one, const std::optional<Grant>& other)
{
    return one && other && one->info.grantId == other->info.grantId;
}

/// A copy from before a spare took over: the rows say which grant is where. Nothing of it is dropped.
void putInPlace(KeychainCopy& copy, const KeychainCopy& rows);

} // namespace evergrant
