// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/tokenservice.h"

namespace evergrant {

/// Pure: what a server says about a token (RFC 7662 section 2.2). Errors: PersonNeeded with the OAuth error code where
/// the client may not ask; Temporary otherwise.
Result<Introspection> readIntrospection(const TokenExchange& exchange, const QString& providerName);

} // namespace evergrant
