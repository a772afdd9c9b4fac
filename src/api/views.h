// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connectionview.h"

namespace evergrant {
struct Connection;
class ManagedConnection;
class Engine;
} // namespace evergrant

namespace evergrant::api {

/// What people call it: its title, else its provider's name.
QString titleOf(const Engine& engine, const Connection& connection);

/// One connection as `status --json` promises it.
ConnectionStatus statusOf(const Engine& engine, const ManagedConnection& connection);

/// Where the account is, as the sign-in showed.
QList<Place> placesIn(const ManagedConnection& connection);

/// The same with what a window shows besides.
ConnectionView viewOf(const Engine& engine, const ManagedConnection& connection);

} // namespace evergrant::api
