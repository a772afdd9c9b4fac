// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "net/httpanswer.h"

namespace evergrant::http {

/// What `evergrant token --json` prints.
HttpAnswer tokenAnswer(const api::Token::Answer& token);
/// The whole line, as `evergrant header` prints it.
HttpAnswer headerAnswer(const api::Token::Answer& token);
/// As Azure App Service answers at IDENTITY_ENDPOINT, api-version 2019-08-01; all values are texts.
HttpAnswer azureAnswer(const api::Token::Answer& token, const QByteArray& resource, const QDateTime& now);
/// {"error":{"kind","code","message"}}. 409: a person must act. 503 with Retry-After: try again later.
HttpAnswer errorAnswer(const Error& error);
/// 401, with what is wanted.
HttpAnswer keyWanted();

} // namespace evergrant::http
