// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"
#include <QDateTime>
#include <QStringList>
#include <optional>

namespace evergrant::http {

// The part of Google Compute Engine's metadata server that Google's libraries need, so that a program finds a
// connection's token with GCE_METADATA_HOST=127.0.0.1:PORT. The protocol has no key: every program of this computer can
// ask, so somebody must have allowed it for one connection.

/// GET / and everything under /computeMetadata/.
bool isGoogleMetadata(const HttpRequest& request);
/// The request asks for a token; everything else is answered by googleAnswer().
bool wantsGoogleToken(const HttpRequest& request);
/// 403 without the header "Metadata-Flavor: Google", which no page in a browser can send.
HttpAnswer googleAnswer(const HttpRequest& request, const QString& account, const QStringList& scopes);
HttpAnswer googleToken(const api::Token::Answer& token, const QDateTime& now);
/// The header that tells the libraries who answers.
HttpAnswer withFlavor(HttpAnswer answer);

} // namespace evergrant::http
