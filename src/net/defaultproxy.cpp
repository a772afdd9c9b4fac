// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/defaultproxy.h"

#include "net/namedproxy.h"

namespace evergrant {

namespace {

/// For requests alone. What listens, and sockets that speak something else, use none.
class ProxyOfRequests : public NamedProxy
{
public:
    using NamedProxy::NamedProxy;

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (query.queryType() != QNetworkProxyQuery::UrlRequest)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return NamedProxy::queryProxy(query);
    }
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
        return QNetworkProxyFactory::setApplicationProxyFactory(new ProxyOfRequests(choice.address));
    }
}

} // namespace evergrant
