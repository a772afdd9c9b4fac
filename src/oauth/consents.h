// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/browserconsent.h"
#include "oauth/deviceconsent.h"

namespace evergrant {

/// The consent that `config.grantType` wants. `clock` must outlive it and the attempts. Further error of begin(): Usage
/// "consent-not-needed" for grants that need nobody.
class Consents : public ConsentService
{
public:
    explicit Consents(Clock& clock)
        : m_browser(clock)
        , m_device(clock)
    {
    }

    QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> begin(ClientConfig config, ClientCredentials client,
                                                               std::chrono::seconds timeout) override;

private:
    BrowserConsent m_browser;
    DeviceConsent m_device;
};

} // namespace evergrant
