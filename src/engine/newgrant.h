// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// A grant to be, still without tokens. Two consents are told apart by their times, so a clock that was ahead once must
/// not make this one look older than what the connection holds.
Grant newGrant(const ConnectionCore& core, const ClientConfig& config, const QString& authorizedBy);

} // namespace evergrant
