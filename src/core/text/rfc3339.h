// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace evergrant {

/// "2026-11-23T06:48:00Z": UTC, whole seconds, the rest cut off. Empty for an invalid time, and outside of the years 0
/// to 9999. Several times as fast as QDateTime::toString().
QByteArray rfc3339(const QDateTime& time);

} // namespace evergrant
