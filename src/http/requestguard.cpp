// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestguard.h"

#include <algorithm>
#include <array>

namespace evergrant::http {

namespace {

constexpr std::array proxyHeaders{"x-forwarded-for", "forwarded"};
/// Programs that integrate something send none of them.
constexpr std::array pageHeaders{"origin", "referer"};

bool hasOneOf(const HttpRequest& request, const auto& names)
{
    return std::ranges::any_of(names, [&](const char* name) { return request.headers.contains(QByteArray(name)); });
}

/// A form of our pages. Its Origin is "null", because they tell no referrer (Fetch, "append a request Origin header");
/// a browser that is silent about where a request comes from is told apart by the key in the form alone.
bool isOwnForm(const HttpRequest& request)
{
    const QByteArray origin = request.headers.value("origin", "null");
    const bool isFromHere = origin == "null" || origin == "http://" + request.headers.value("host");
    return isFromHere && request.headers.value("sec-fetch-site", "same-origin") == "same-origin" &&
           request.headers.value("content-type").startsWith("application/x-www-form-urlencoded");
}

bool isOfAPerson(const HttpRequest& request)
{
    return request.headers.value("sec-fetch-site", "none") == "none" && !request.headers.contains("sec-purpose") &&
           !request.headers.contains("purpose") && !hasOneOf(request, pageHeaders);
}

} // namespace

int refusalOf(const HttpRequest& request)
{
    const bool isForeign = hasOneOf(request, proxyHeaders) || hasOneOf(request, pageHeaders);
    const QByteArray site = request.headers.value("sec-fetch-site", "none");
    if (isForeign || site != "none" || request.method == "OPTIONS")
        return 403;
    return request.method == "GET" ? 0 : 405;
}

int pageRefusalOf(const HttpRequest& request)
{
    if (request.method != "GET" && request.method != "POST")
        return 405;
    const bool isGood = request.method == "GET" ? isOfAPerson(request) : isOwnForm(request);
    return isGood && !hasOneOf(request, proxyHeaders) ? 0 : 403;
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
