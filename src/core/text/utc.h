// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

namespace evergrant {

/// What QDateTime takes to mean UTC. Qt 6.5 replaced Qt::UTC by QTimeZone::UTC, and 6.9 deprecates the former;
/// QTimeZone::utc() is no substitute in 6.4, because a time made with it does not count as UTC when it is written.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utcZone = QTimeZone::UTC;
#else
inline constexpr auto utcZone = Qt::UTC;
#endif

} // namespace evergrant
