// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/ports/grantstore.h"
#include <optional>

namespace evergrant {

/// Where a new grant goes, and the client registration that it is given to.
struct GrantTarget
{
    GrantSlot slot = GrantSlot::Main;
    QString clientId;                        ///< empty: the connection's own registration
    Secret clientSecret;                     ///< of clientId; may be empty
    std::optional<GrantType> grantType = {}; ///< how it is obtained; empty: as the connection says
};

} // namespace evergrant
