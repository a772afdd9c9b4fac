// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QStringList>
#include <QUrl>

namespace evergrant {

/// Which way requests take to the network where a connection names no proxy of its own.
struct ProxyChoice
{
    enum class Kind { System, None, Named };
    Kind kind = Kind::System;
    QUrl address = {}; ///< of a named one: http or socks5 with host and port, nothing else
    /// That requests reach without the named one, see proxyexceptions.h. Kept while none is named.
    QStringList exceptions = {};

    bool operator==(const ProxyChoice&) const = default;
};

/// "system", "none" or the address.
QString toWord(const ProxyChoice& choice);
/// Error Usage "bad-proxy", which names the field "proxy" and says what is expected. It repeats nothing of `word`: an
/// address with a user name or password is refused, because this setting has no safe place for them.
Result<ProxyChoice> proxyChoiceFromWord(const QString& word);

/// http or socks5 with host and port; user name, password and path are not looked at.
bool isProxyAddress(const QUrl& url);
/// `text` as it may be shown: without what stands before an "@".
QString withoutUserInfo(const QString& text);

} // namespace evergrant
