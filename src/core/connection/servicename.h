// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/provider/provider.h"

namespace evergrant {

/// What people call the service of a connection: the preset's name, in their language. Where the preset is for any
/// service, it is the host at which the connection asks for tokens; where nothing is asked for, that of the address
/// which proves the key; and where there is none, what the connection itself is called.
QString serviceName(const Connection& connection, const ProviderPreset& preset);

} // namespace evergrant
