// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/consentservice.h"

namespace evergrant {

/// Consent of a person in a browser, with a listener on this machine for the answer. `clock` must outlive it and the
/// attempts. Further errors of begin(): Usage "endpoint-missing", "endpoint-unsafe", those of NetworkAccess::of() and,
/// for a client that signs, of PrivateKey::load(). Further errors of consent(): PersonNeeded "learned-value-refused",
/// "learned-value-missing".
class BrowserConsent : public ConsentService
{
public:
    explicit BrowserConsent(Clock& clock)
        : m_clock(clock)
    {
    }

    QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> begin(ClientConfig config, ClientCredentials client,
                                                               std::chrono::seconds timeout) override;

private:
    Clock& m_clock;
};

} // namespace evergrant
