// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QByteArray>
#include <QFuture>
#include <QJsonObject>

namespace evergrant {

/// How a passphrase becomes a key: Argon2id (RFC 9106) of libsodium, one lane. Nothing of it is secret, and it is kept
/// beside what the key has sealed.
struct PassphraseStretch
{
    QByteArray salt;        ///< 16 bytes
    int passes = 3;         ///< 1 to 10
    int memory = 64 * 1024; ///< KiB, 8 to 256 MiB; with 3 passes what RFC 9106 section 4 recommends second

    static PassphraseStretch make(); ///< with a salt of its own
    QJsonObject toJson() const;      ///< {"kdf": "argon2id", "salt": base64, "passes", "memory_kib"}
    /// It may come from a stranger's file. Errors: Failed "stretch-unknown", also for what is out of range;
    /// "stretch-excessive": it would take more memory or time than any version of Evergrant has asked for.
    static Result<PassphraseStretch> fromJson(const QJsonObject& object);
};

/// Fewer characters can be guessed.
inline constexpr int shortestPassphrase = 10;
/// Errors: Usage "passphrase-short".
Result<void> checkPassphrase(const Secret& passphrase);

/// The key of a passphrase, 32 bytes. Takes some tenths of a second, in a thread of its own. Error: Failed "no-memory".
QFuture<Result<Secret>> stretch(const Secret& passphrase, const PassphraseStretch& how);

} // namespace evergrant
