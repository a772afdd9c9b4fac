// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace evergrant {

/// "evergrant.oauth": warnings only, unless asked for. Never given a URL, a code, a token or a body.
Q_DECLARE_LOGGING_CATEGORY(oauthLog)

/// Turns off every category of Qt Network Authorization, whatever QT_LOGGING_RULES says: at debug level it prints the
/// authorization URL, and at warning level whole token answers that it cannot read. Call once, early in main().
void silenceNetworkAuthLogging();

} // namespace evergrant
