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
/// A strict server may leave its twenty connections with two spares each without a token for so long in ten years.
constexpr std::chrono::hours mostWithTwoSpares(50);
/// Whether mostWithTwoSpares is kept. It is in proportion where there are more connections or years; with fewer of them
/// chance decides, and nothing is held against it.
bool keepsGoal(const Setting& setting, const Comparison& comparison);
/// The same figures make the same bytes.
QByteArray report(const Setting& setting, const Comparison& comparison);

} // namespace evergrant::simulate
