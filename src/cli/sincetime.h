// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QDateTime>

namespace evergrant::cli {

/// What --since takes: a time in RFC 3339 (without a zone: local time), a time of day such as "20:54" or "20:54:30", a
/// date, "today", "yesterday", or how long ago as "90s", "15m", "2h", "3d", "1w". A time of day is local, and the last
/// one: where today's is still to come, it is yesterday's. The result is in UTC. Error: Usage, naming these forms.
Result<QDateTime> parseSince(const QString& text, const QDateTime& now);

} // namespace evergrant::cli
