// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/proxychoice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProxyChoice)
};

constexpr auto system = "system"_L1, none = "none"_L1;

tl::unexpected<Error> refused(const QString& reason)
{
    return fail(ErrorKind::Usage, u"bad-proxy"_s, Tr::tr("proxy: %1").arg(reason));
}

} // namespace

bool isProxyAddress(const QUrl& url)
{
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    return known && url.isValid() && !url.host().isEmpty() && url.port() > 0;
}

QString withoutUserInfo(const QString& text)
{
    return text.mid(text.lastIndexOf(u'@') + 1);
}

QString toWord(const ProxyChoice& choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return system;
    case ProxyChoice::Kind::None:
        return none;
    case ProxyChoice::Kind::Named:
        break;
    }
    return choice.address.toString(QUrl::RemoveUserInfo);
}

Result<ProxyChoice> proxyChoiceFromWord(const QString& word)
{
    const QString trimmed = word.trimmed();
    if (trimmed == system)
        return ProxyChoice{};
    if (trimmed == none)
        return ProxyChoice{ProxyChoice::Kind::None};
    if (trimmed.contains(u'@'))
        return refused(Tr::tr("a user name or password cannot be part of it. Leave them out. A proxy that asks for "
                              "them is set for each connection, which keeps the password in the keyring."));
    QUrl url(trimmed, QUrl::StrictMode);
    if (url.path() == "/"_L1)
        url.setPath({});
    if (!isProxyAddress(url) || !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(Tr::tr("“system”, “none” or an address with a port is expected, such as "
                              "http://proxy.example.org:3128 or socks5://localhost:1080."));
    return ProxyChoice{ProxyChoice::Kind::Named, url};
}

} // namespace evergrant
