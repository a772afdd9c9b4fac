// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/signinoutcome.h"

#include "core/errorcode.h"

namespace evergrant {

Conclusion::Outcome outcomeOf(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return Conclusion::Outcome::Cancelled;
    if (error.code == errorcode::accessDenied)
        return Conclusion::Outcome::Denied;
    // At the token endpoint invalid_grant means the code (RFC 6749 section 5.2): too old, or used before.
    if (error.code == errorcode::timeout || error.code == errorcode::invalidGrant)
        return Conclusion::Outcome::Expired;
    return Conclusion::Outcome::Failed;
}

} // namespace evergrant
