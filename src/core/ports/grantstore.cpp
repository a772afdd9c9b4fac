// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/grantstore.h"

#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

bool isStoreBusy(const Error& error)
{
    return error.code == errorcode::storeBusy;
}

} // namespace evergrant
