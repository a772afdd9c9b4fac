// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectionclient.h"

namespace evergrant {

/// Where the requests for a grant go, as far as that is known before discovery. Empty: none can be sent.
QString requestHost(const ConnectionClient& client, const std::optional<GrantInfo>& info);

} // namespace evergrant
