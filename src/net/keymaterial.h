// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include "core/result.h"
#include <QDateTime>
#include <QSslCertificate>

namespace evergrant {

/// The client's own certificate, first of its PEM. Errors: Usage "certificate-unreadable".
Result<QSslCertificate> clientCertificate(const ClientCredentials& client);

/// Whether key and certificate, where there is one, can be used: asked when a person enters them. Errors, all Usage:
/// those of PrivateKey::load(), "certificate-unreadable", "certificate-not-of-key", "certificate-expired",
/// "certificate-not-yet-valid".
Result<void> checkKeyMaterial(const ClientCredentials& client, const QDateTime& now);

} // namespace evergrant
