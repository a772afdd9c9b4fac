// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grantslot.h"

#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<GrantSlot, 5> slotWords{{{GrantSlot::Main, "main"_L1},
                                             {GrantSlot::Spare, "spare"_L1},
                                             {GrantSlot::Pending, "pending"_L1},
                                             {GrantSlot::Spare2, "spare-2"_L1},
                                             {GrantSlot::Spare3, "spare-3"_L1}}};

} // namespace

QString toWord(GrantSlot slot)
{
    return wordFor(slotWords, slot);
}

std::optional<GrantSlot> grantSlotFromWord(const QString& word)
{
    return valueFor(slotWords, word);
}

} // namespace evergrant
