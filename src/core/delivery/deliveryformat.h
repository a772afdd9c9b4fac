// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/delivery.h"
#include "core/result.h"

namespace evergrant {

/// What is written to a target; the word FORMAT of `evergrant deliver add --format`:
///
///   token       the access token alone, without a newline
///   header      "Authorization: Bearer ...", without a newline
///   json        {"access_token","token_type","expires_at"}; the time in RFC 3339, UTC, whole seconds; null: not known
///   env         EVERGRANT_TOKEN_<NAME>=TOKEN and a newline, unquoted: read alike by all readers of such files. Only
///   for
///               tokens of the form that RFC 6750 section 2.1 allows (b64token)
///   env:sh      the same in single quotes, for a shell
///   env:docker  the same without quotes, whatever the token is: `docker run --env-file` keeps quotes
///   curl        the header and a newline, for `curl -H @FILE`
///   {{...}}     everything else with at least one {{name}}, a template. The names are access_token, token_type,
///               expires_at, header, header_name, header_value and connection; {{name|filter}} writes the value for its
///               place: json (with quotes; null where nothing is known), sh (in single quotes), url, base64. Several
///               filters work from left to right.
///
/// Errors: Usage "bad-format", naming what is wrong.
Result<void> checkDeliveryFormat(const QString& format);

/// The delivery in this format. Errors: those of checkDeliveryFormat(); Failed "token-not-plain" where the token cannot
/// stand in that format, naming one in which it can.
Result<Secret> renderDelivery(const Delivery& delivery, const QString& format);

} // namespace evergrant
