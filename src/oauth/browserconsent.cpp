// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/browserconsent.h"
#include "oauth/browserconsentattempt.h"

namespace evergrant {

Result<std::unique_ptr<ConsentAttempt>> BrowserConsent::begin(const ClientConfig& config, const Secret& clientSecret,
                                                              std::chrono::seconds timeout)
{
    return BrowserConsentAttempt::begin(m_clock, config, clientSecret, timeout);
}

} // namespace evergrant
