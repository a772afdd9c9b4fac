// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/answer.h"

namespace evergrant::cli::fast {

/// What programs send that know nothing but a user name and a password.
struct UserPassword
{
    std::string_view user, password;
    bool isBasic = false; ///< the connection's credential is such a pair (RFC 7617)
};

/// The pair of a credential that is sent as Basic, else `user` and the access token. It is good until the next call.
UserPassword userPasswordFrom(const TokenAnswer& answer, std::string_view user);

} // namespace evergrant::cli::fast
