// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

namespace evergrant {

/// Base64 for addresses, without padding (RFC 4648 section 5).
constexpr QByteArray::Base64Options base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Letters that nobody can guess; `bits`: a multiple of 32, at most 256.
Secret randomText(int bits);

} // namespace evergrant
