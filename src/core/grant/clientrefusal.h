// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"

namespace evergrant {

/// Sentences about a client that is refused. They speak of what it proves itself with: a secret, the private key of
/// assertions (RFC 7523), a certificate (RFC 8705), or the client id alone.

/// `words`: the provider's.
QString clientRefusedText(const ClientConfig& config, const QString& words);
/// For answers without a reason. `answered`: “Acme answered 403 without a reason.”
QString clientProbablyRefusedText(const ClientConfig& config, const QString& answered);
/// What to do about it.
QString clientRefusalRemedy(const ClientConfig& config);

} // namespace evergrant
