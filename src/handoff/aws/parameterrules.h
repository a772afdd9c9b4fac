// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace evergrant::handoff {

/// Rules of Parameter Store for the name of a parameter that is written (PutParameter in the API reference). Errors:
/// Usage "bad-parameter".
Result<void> checkParameterName(const QString& name, const QString& region);

/// "Standard", "Advanced", "Intelligent-Tiering", or empty. Errors: Usage "bad-tier".
Result<void> checkParameterTier(const QString& tier);

/// For a parameter of this tier; without one, of the standard tier. Errors: Usage "bad-value".
Result<void> checkParameterValue(const Secret& value, const QString& tier);

} // namespace evergrant::handoff
