// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include <QString>
#include <QUrl>

namespace evergrant {

/// The settings that name key files.
namespace keysettings {
constexpr QLatin1StringView accountFile("service_account_file");
constexpr QLatin1StringView keyFile("client_key_file");
constexpr QLatin1StringView certificateFile("client_certificate_file");
} // namespace keysettings

/// What key files hold.
struct KeyMaterial
{
    ClientCredentials keys; ///< private key, certificate, key id
    QString clientId;       ///< that a service account file names; empty: none
    QUrl tokenEndpoint;     ///< likewise
};

} // namespace evergrant
