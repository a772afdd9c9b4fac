// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/connection/clientcredentials.h"
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>

namespace evergrant {

/// How the requests of one connection reach the network.
struct NetworkAccess
{
    QUrl proxy;            ///< http or socks5 with host, port and perhaps a user name; empty: the system's
    Secret proxyPassword;  ///< of that user name
    QSslConfiguration tls; ///< whom it trusts, and the certificate that it shows
    std::chrono::milliseconds timeout{15000};
    bool direct = false; ///< through no proxy, neither `proxy` nor the system's
    bool plain = false;  ///< as most connections have it: the system's proxy and authorities, no certificate

    /// Errors, all Usage: "proxy-unusable"; "ca-file-unreadable", which names the file; "certificate-missing",
    /// "certificate-unreadable", "certificate-not-of-key", those of PrivateKey::load().
    static Result<NetworkAccess> of(const ClientConfig& config, const ClientCredentials& client);
};

} // namespace evergrant
