// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace evergrant {

/// An OAuth error that ended a sign-in, or kept it from beginning (RFC 6749 section 4.1.2.1, RFC 8628 section 3.5), as
/// a sentence with its remedy; PersonNeeded. `code` becomes
/// "unreadable-error" when it is none; `words` are the provider's and are scrubbed here.
Error signInRefusal(const QString& code, const QString& words, const QString& providerName,
                    const QString& redirectUri = {});

} // namespace evergrant
