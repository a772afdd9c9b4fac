// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/grantstore.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString toWord(GrantSlot slot)
{
    return slot == GrantSlot::Spare ? u"spare"_s : u"main"_s;
}

} // namespace evergrant
