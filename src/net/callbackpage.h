// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/consentservice.h"
#include "net/httpanswer.h"

namespace evergrant {

/// "success", "denied", "state-mismatch", "expired", "failed", "cancelled".
QString toWord(Conclusion::Outcome outcome);

/// The page that a person sees after signing in. Pure; holds nothing of the request: no code, no state. Its
/// `<main id="outcome" data-outcome="...">` carries the word of the outcome.
HttpAnswer callbackPage(const Conclusion& conclusion);

} // namespace evergrant
