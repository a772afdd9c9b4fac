// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// Makes foreign text (a provider's error description, a library's warning) fit for logs and windows: one line without
/// control or text-direction characters, everything that could be a token replaced by "…", at most `maximum`
/// characters. Ordinary words, URLs without long ids and OAuth error codes survive.
///
/// Taken for a token: 20 or more characters in a row that base64, base64url, hex, JWTs or percent-encoding are made of,
/// unless they are plain words joined by punctuation; and the value after `access_token=`, `"code":`, `Bearer` and the
/// like, whatever its length.
QString scrubbed(const QString& text, qsizetype maximum = 300);

} // namespace evergrant
