// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/grantstore.h"

namespace evergrant {

/// Where a new grant goes, and the client registration that it is given to.
struct GrantTarget
{
    GrantSlot slot = GrantSlot::Main;
    QString clientId;    ///< empty: the connection's own registration
    Secret clientSecret; ///< of clientId; may be empty
};

/// A token to revoke, and the client that may ask for it.
struct RevocableToken
{
    Secret token;
    QString issuedBy; ///< origin
    QString clientId; ///< empty: the connection's own registration
    Secret clientSecret;
};

} // namespace evergrant
