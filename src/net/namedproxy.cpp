// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/namedproxy.h"

#include "core/connection/clientconfig.h"
#include "core/connection/loopback.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

NamedProxy::NamedProxy(const QUrl& address, const Secret& password)
    : m_proxy(address.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
              proxyPort(address))
{
    // Qt asks for the name of a user only where the proxy speaks HTTP.
    if (m_proxy.type() == QNetworkProxy::Socks5Proxy && !address.userName().isEmpty()) {
        m_proxy.setUser(address.userName(QUrl::FullyDecoded));
        m_proxy.setPassword(QString::fromUtf8(password.reveal()));
    }
}

QList<QNetworkProxy> NamedProxy::queryProxy(const QNetworkProxyQuery& query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return {m_proxy};
}

} // namespace evergrant
