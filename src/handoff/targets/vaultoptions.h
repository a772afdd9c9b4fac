// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/targetsettings.h"
#include "handoff/targets/vaultsession.h"

namespace evergrant::handoff {

/// The options of the kind "vault" as values. Errors: see VaultTarget::make().
Result<VaultServer> vaultServerFrom(const TargetSettings& settings, Clock& clock);
Result<VaultLogin> vaultLoginFrom(const TargetSettings& settings, const Secret& secret);
Result<QString> vaultPathFrom(const TargetSettings& settings);

} // namespace evergrant::handoff
