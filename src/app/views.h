// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace evergrant {

struct Connection;
class ManagedConnection;
class Keeper;

/// What people call it: its title, else its provider's name.
QString titleOf(const Keeper& keeper, const Connection& connection);

/// One connection as `status --json` promises it.
QJsonObject statusObject(const Keeper& keeper, const ManagedConnection& connection);

/// Where the account is, as the sign-in told: [{label, value}].
QJsonArray placesArray(const ManagedConnection& connection);

/// The same with what a window shows besides (link/protocol.h, "view").
QJsonObject connectionView(const Keeper& keeper, const ManagedConnection& connection);

} // namespace evergrant
