// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/secret.h"

namespace evergrant {

/// The value of the header in which an API wants to see an access token or a static credential, by `config.header` or
/// `form`: scheme and credential; for Basic the encoded pair (RFC 7617), whose user name is the connection's,
/// else the form's, else the client id.
Secret credentialHeader(const ClientConfig& config, const HeaderForm& form, const Secret& credential);

} // namespace evergrant
