// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include "core/result.h"
#include <QUrl>

namespace evergrant {

/// What is in the file that Google Cloud hands out for a service account.
struct ServiceAccount
{
    ClientCredentials credentials; ///< key and its id
    QString clientEmail;           ///< stands where others have a client id
    QUrl tokenUri;
};

/// Pure. Errors, all Usage: "service-account-unreadable", "service-account-wrong-file" (names what the file is
/// instead), those of PrivateKey::load().
Result<ServiceAccount> readServiceAccount(const Secret& json);

} // namespace evergrant
