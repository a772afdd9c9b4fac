// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include "core/ports/consentservice.h"
#include <QDateTime>

namespace evergrant {

struct TokenRequest;

/// The answer of a device authorization endpoint (RFC 8628 section 3.2).
struct DeviceAuthorization
{
    Secret deviceCode;
    DeviceCode shown;
    std::chrono::seconds interval{5};
};

/// The request that begins a consent on another device (RFC 8628 section 3.1), with the extras that a preset has for
/// authorization requests, because it is one. Errors: see clientProof().
Result<TokenRequest> deviceAuthorizationRequest(const ClientConfig& config, const ClientCredentials& client,
                                                const QDateTime& now);

/// Pure. Takes Google's `verification_url`, too. Errors: see signInRefusal(); Temporary for what did not arrive;
/// PersonNeeded "device-answer-unusable".
Result<DeviceAuthorization> readDeviceAuthorization(const TokenExchange& exchange, const ClientConfig& config);

} // namespace evergrant
