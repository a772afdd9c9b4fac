// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"

namespace evergrant::http {

/// Why a request is refused before anything else is looked at, as a status: 403 for one that a page in a browser may
/// have caused (Origin, Sec-Fetch-Site) or that a proxy passed on (X-Forwarded-For, Forwarded), as metadata services
/// refuse them; 405 for another method than GET. 0: it may go on. The Host is checked by HttpServer.
int refusalOf(const HttpRequest& request);

/// The same for a page on which a person signs in: 403 for a GET that another page has caused or a browser has made
/// ahead of the person, and for a form that is not this server's own; 405 for methods other than GET and POST.
int pageRefusalOf(const HttpRequest& request);

/// The key in "Authorization: Bearer KEY" or in X-IDENTITY-HEADER (Azure App Service); empty: none.
QByteArray keyOf(const HttpRequest& request);

} // namespace evergrant::http
