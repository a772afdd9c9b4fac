// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace evergrant {

/// `localhost`, 127.0.0.0/8 or ::1.
bool isLoopbackHost(const QString& host);

/// Where tokens and secrets may be sent at all: https, or plain http to this machine; no user name, no fragment
/// (RFC 6749 section 3.2).
bool isSafeEndpoint(const QUrl& url);

} // namespace evergrant
