// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authorizationserver.h"
#include "ledger.h"
#include <QByteArray>
#include <array>

namespace evergrant::simulate {

struct Setting
{
    quint64 seed = 1;
    int connections = 100;
    int days = 3652;
};

using Accounts = std::array<Account, behaviours>; ///< by Behaviour
struct Comparison
{
    Accounts alone, withSpare, withTwoSpares, naive;
};

/// Lives through the same faults once with each client.
Comparison compare(const Setting& setting);
/// The same figures make the same bytes.
QByteArray report(const Setting& setting, const Comparison& comparison);

} // namespace evergrant::simulate
