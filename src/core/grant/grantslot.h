// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace evergrant {

/// A connection holds its grant in the main slot and may keep up to three further consents as spares. A sign-in of
/// which it is not decided yet whether it may take one of these places waits as the pending one.
enum class GrantSlot { Main, Spare, Pending, Spare2, Spare3 };

/// What is renewed, in the order in which spares take over where nothing else decides.
inline constexpr std::array heldSlots{GrantSlot::Main, GrantSlot::Spare, GrantSlot::Spare2, GrantSlot::Spare3};
inline constexpr std::array spareSlots{GrantSlot::Spare, GrantSlot::Spare2, GrantSlot::Spare3};

inline bool isSpare(GrantSlot slot)
{
    return slot != GrantSlot::Main && slot != GrantSlot::Pending;
}

QString toWord(GrantSlot slot); ///< "main", "spare", "pending", "spare-2", "spare-3"
std::optional<GrantSlot> grantSlotFromWord(const QString& word);

} // namespace evergrant
