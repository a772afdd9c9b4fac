// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace evergrant {

/// An error as it travels over the local socket: {"kind":"person-needed","code":...,"message":...,"correction"?}.
QJsonObject toJson(const Error& error);
/// An unknown kind becomes Failed; missing texts are empty.
Error errorFromJson(const QJsonObject& object);
/// {"setting":"issuer","value":...}; null: none.
QJsonValue toJson(const Correction& correction);
Correction correctionFromJson(const QJsonValue& value);

/// RFC 3339, UTC, whole seconds, "Z"; an invalid time is null.
QJsonValue timeToJson(const QDateTime& time);
/// The way back, for any RFC 3339 time; invalid for null, a text without an offset, and everything else.
QDateTime timeFromRfc3339(const QJsonValue& value);

/// The texts of an array; an element that is no text is an empty one. Empty where it is no array.
QStringList textsIn(const QJsonValue& array);

} // namespace evergrant
