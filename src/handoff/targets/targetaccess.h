// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkaccess.h"

namespace evergrant::handoff {

/// How a target is reached: through the system's proxy, trusting the authorities in `caFile` (PEM) or, where it is
/// empty, the system's. `client`: its certificate and key are shown, if there are any. Errors: Usage
/// "ca-file-unreadable", and those of NetworkAccess::of().
Result<NetworkAccess> targetAccess(const QString& caFile, const ClientCredentials& client = {});

/// Trusts only the authorities in `pem`; false: there is none in it, and nobody is trusted.
bool trustOnly(const QByteArray& pem, NetworkAccess& access);

} // namespace evergrant::handoff
