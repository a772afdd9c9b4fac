// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/grant/grant.h"

namespace evergrant {

/// What was asked for and not given (RFC 6749 section 5.1); an answer without scopes gave all of them. OpenID's own
/// scopes are often left out of the answer.
QStringList scopeWarnings(const ClientConfig& config, const Grant& grant);

} // namespace evergrant
