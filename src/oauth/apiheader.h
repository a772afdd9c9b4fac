// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clientconfig.h"
#include "oauth/exactlyoncemanager.h"

namespace evergrant {

/// The header that shows `credential` to an API in its own form. Basic (RFC 7617) takes the connection's user name,
/// else the one that the form names, else the client id; the credential is the password.
ExactlyOnceManager::Header apiHeader(const HeaderForm& form, const ClientConfig& config, const Secret& credential);

} // namespace evergrant
