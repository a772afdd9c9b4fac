// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "engine/granttransaction.h"

namespace evergrant {

/// Why a sign-in brought no grant, and what a person does about it. Pure. Nothing is asked twice here: a code is good
/// for one try (RFC 6749 section 4.1.2). `result` holds no grant.
/// A refresh token was handed in, and the answer to it was refused as unusable.
Error whyHandedInIsUnusable(const Refused& refused, const ClientConfig& config);
Error whyNotAuthorized(const TransactionResult& result, const ClientConfig& config);

} // namespace evergrant
