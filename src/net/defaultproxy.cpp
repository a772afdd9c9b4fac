// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/defaultproxy.h"

#include "core/connection/proxyexceptions.h"
#include "net/namedproxy.h"

namespace evergrant {

namespace {

/// For requests alone. What listens, and sockets that speak something else, use none.
class ProxyOfRequests : public NamedProxy
{
public:
    explicit ProxyOfRequests(const ProxyChoice& choice)
        : NamedProxy(choice.address)
        , m_exceptions(choice.exceptions)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (query.queryType() != QNetworkProxyQuery::UrlRequest || isProxyException(m_exceptions, query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return NamedProxy::queryProxy(query);
    }

private:
    QStringList m_exceptions;
};

class NoProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override
    {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
};

} // namespace

void useDefaultProxy(const ProxyChoice& choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return QNetworkProxyFactory::setUseSystemConfiguration(true);
    case ProxyChoice::Kind::None: // Qt owns and locks it
        return QNetworkProxyFactory::setApplicationProxyFactory(new NoProxies);
    case ProxyChoice::Kind::Named:
        return QNetworkProxyFactory::setApplicationProxyFactory(new ProxyOfRequests(choice));
    }
}

} // namespace evergrant
