// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QNetworkProxyFactory>
#include <QUrl>

namespace evergrant {

/// The proxy that a setting names. Requests to this machine go past it: there the name would mean the proxy's own
/// machine.
class NamedProxy : public QNetworkProxyFactory
{
public:
    /// `address`: http or socks5; a user name and its password are used where the proxy speaks SOCKS.
    explicit NamedProxy(const QUrl& address, const Secret& password = {});

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    QNetworkProxy m_proxy;
};

} // namespace evergrant
