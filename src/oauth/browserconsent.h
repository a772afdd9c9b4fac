// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/consentservice.h"

namespace evergrant {

/// Consent of a person in a browser, with a listener on this machine for the answer. `clock` must outlive it and the
/// attempts. Further errors of begin(): Usage "endpoint-missing", "endpoint-unsafe", "client-auth-unsupported".
class BrowserConsent : public ConsentService
{
public:
    explicit BrowserConsent(Clock& clock)
        : m_clock(clock)
    {
    }

    Result<std::unique_ptr<ConsentAttempt>> begin(const ClientConfig& config, const Secret& clientSecret,
                                                  std::chrono::seconds timeout) override;

private:
    Clock& m_clock;
};

} // namespace evergrant
