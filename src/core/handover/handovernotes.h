// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QMap>
#include <QStringList>

namespace evergrant {

// What people say about a connection, for whoever inherits it. It is among Connection::settings, as in messages,
// exports and packages, but not for renewing: a note corrects nothing. In connections.json it has a field of its own,
// "handover".
// `--set` does not take these keys; `evergrant set` has an option for each.

namespace handoverkey {
inline constexpr QLatin1StringView purpose("purpose");         ///< what it is for
inline constexpr QLatin1StringView withoutIt("without_it");    ///< what breaks without it
inline constexpr QLatin1StringView responsible("responsible"); ///< who can repair it
inline constexpr QLatin1StringView custodian("custodian");     ///< the second person who can
/// After so many days without an answer of the first person the second one takes over, 1 to 365.
inline constexpr QLatin1StringView custodianAfter("custodian_after");
inline constexpr QLatin1StringView notes("notes");
} // namespace handoverkey

/// The days of handoverkey::custodianAfter where nobody has said how many.
inline constexpr int usualCustodianDays = 3;

/// These keys, in the order in which they are shown.
const QStringList& handoverKeys();

/// What a connection may have among its settings: what checkSetting() takes, and a line of at most 2048 printable
/// characters under each of the keys above. Errors: Usage "unknown-setting", "bad-setting".
Result<void> checkStoredSetting(const QString& key, const QString& value);
/// Whether a connection may have `key` among its settings.
bool isStoredSetting(const QString& key);

/// Of these settings the notes alone, and all others.
QMap<QString, QString> notesAmong(const QMap<QString, QString>& settings);
QMap<QString, QString> withoutNotes(QMap<QString, QString> settings);

} // namespace evergrant
