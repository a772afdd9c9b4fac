// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// The rights that a store has to give for a delivery, as its administrator enters them there: JSON, indented.
struct AccessPolicies
{
    QString writer; ///< for Evergrant
    QString reader; ///< for the program that uses the token
};

} // namespace evergrant
