// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/tokenreply.h"

namespace evergrant::test {

/// What a token endpoint may answer, as the transport delivers it.

Secret secret(const QByteArray& text);
/// Stands for a secret in a test's records: the same for the same bytes, and not the bytes.
QByteArray mark(const Secret& value);
QByteArray mark(const QByteArray& value);

TokenExchange answered(int status, const QByteArray& body);
/// `refreshToken` empty: the answer has none. `expiresIn` -1: it does not say.
TokenExchange success(const QByteArray& accessToken, const QByteArray& refreshToken, int expiresIn = 3600);
TokenExchange refusal(const QByteArray& error, int status = 400);
TokenExchange throttled(const QByteArray& retryAfter);
TokenExchange lostReply();
TokenExchange unreachable();

} // namespace evergrant::test
