// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/grantstore.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString toWord(GrantSlot slot)
{
    switch (slot) {
    case GrantSlot::Main:
        break;
    case GrantSlot::Spare:
        return u"spare"_s;
    case GrantSlot::Pending:
        return u"pending"_s;
    }
    return u"main"_s;
}

bool isStoreBusy(const Error& error)
{
    return error.code == "store-busy"_L1;
}

} // namespace evergrant
