// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/nextcommand.h"

namespace evergrant {
class ManagedConnection;
}

namespace evergrant::api {

/// How the connection is now, for nextCommand().
CommandFacts commandFacts(const ManagedConnection& connection);

} // namespace evergrant::api
