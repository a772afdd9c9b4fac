// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include "core/grant/tokenexchange.h"

namespace evergrant {

// RFC 6749 section 2.3.1 has the parts of a Basic pair form-encoded; some servers compare them without decoding.

/// Value of the Authorization header with id and secret as they are (RFC 7617).
Secret rawBasicAuthorization(const QString& clientId, const Secret& clientSecret);

/// The header for a second try where the server refuses the client: empty where there is none, because the client
/// proves itself otherwise, encoding changes nothing, or the pair cannot be written without it.
Secret rawBasicAlternative(const ClientConfig& config, const ClientCredentials& client);

/// Whether `answer` proves that client authentication failed, so that nothing of the request was processed:
/// invalid_client (RFC 6749 section 5.2) or an empty 401. An empty 403 counts only where `forbiddenCounts`.
bool isClientRefused(const TokenExchange& answer, bool forbiddenCounts);

/// Whether `answer` proves that client authentication succeeded: a success, or an OAuth error about something else.
bool isClientAccepted(const TokenExchange& answer);

} // namespace evergrant
