// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/consentservice.h"

namespace evergrant {

/// How a sign-in that ended with `error` has ended, for the page in the browser.
Conclusion::Outcome outcomeOf(const Error& error);

} // namespace evergrant
