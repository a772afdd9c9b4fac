// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/apicall.h"
#include "core/connection/clientcredentials.h"
#include <QCoroTask>

namespace evergrant {

/// The APIs behind the grants.
class ApiService
{
public:
    virtual ~ApiService() = default;
    /// Sends `call` once, with `accessToken` in the form that the API wants; follows no redirect. `client` is only for
    /// the way there: proxy and TLS. Errors: Temporary, as transportText().
    virtual QCoro::Task<Result<ApiCallAnswer>> call(ClientConfig config, ClientCredentials client, ApiCall call,
                                                    Secret accessToken) = 0;
};

} // namespace evergrant
