// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace evergrant {

class ConnectionKeeper;
class Keeper;

/// One connection as `status --json` promises it.
QJsonObject statusObject(const Keeper& keeper, const ConnectionKeeper& connection);

/// Where the account is, as the sign-in told: [{label, value}].
QJsonArray placesArray(const ConnectionKeeper& connection);

/// The same with what a window shows besides (link/protocol.h, "view").
QJsonObject connectionView(const Keeper& keeper, const ConnectionKeeper& connection);

} // namespace evergrant
