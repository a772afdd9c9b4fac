// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/browserconsent.h"
#include "oauth/browserconsentattempt.h"

namespace evergrant {

QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>>
BrowserConsent::begin(ClientConfig config, ClientCredentials client, std::chrono::seconds timeout)
{
    co_return BrowserConsentAttempt::begin(m_clock, config, client, timeout);
}

} // namespace evergrant
