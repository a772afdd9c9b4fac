// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"

namespace evergrant::handoff {

/// The TargetFactory of all kinds. Errors: Usage "bad-path", those of the kind.
Result<std::unique_ptr<Target>> makeTarget(const TargetSettings& settings, const Secret& secret,
                                           const TargetPorts& ports);

} // namespace evergrant::handoff
