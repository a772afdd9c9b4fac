// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestguard.h"

#include <algorithm>
#include <array>

namespace evergrant::http {

namespace {

/// Programs that integrate something send none of them.
constexpr std::array foreignHeaders{"origin", "referer", "x-forwarded-for", "forwarded"};

} // namespace

int refusalOf(const HttpRequest& request)
{
    const bool isForeign = std::ranges::any_of(
        foreignHeaders, [&](const char* name) { return request.headers.contains(QByteArray(name)); });
    const QByteArray site = request.headers.value("sec-fetch-site", "none");
    if (isForeign || site != "none" || request.method == "OPTIONS")
        return 403;
    return request.method == "GET" ? 0 : 405;
}

QByteArray keyOf(const HttpRequest& request)
{
    static const QByteArray scheme("bearer ");
    const QByteArray authorization = request.headers.value("authorization");
    if (authorization.left(scheme.size()).toLower() == scheme)
        return authorization.mid(scheme.size()).trimmed();
    return request.headers.value("x-identity-header").trimmed();
}

} // namespace evergrant::http
