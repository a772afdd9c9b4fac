// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/apiservice.h"

namespace evergrant {

/// The real ApiService. `clock` outlives every call.
class ApiRequests : public ApiService
{
public:
    explicit ApiRequests(Clock& clock)
        : m_clock(clock)
    {
    }

    QCoro::Task<Result<ApiCallAnswer>> call(ClientConfig config, ClientCredentials client, ApiCall call,
                                            Secret accessToken) override;

private:
    Clock& m_clock;
};

} // namespace evergrant
