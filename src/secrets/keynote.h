// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/keyservice.h"
#include "secrets/passphrasekeysource.h"
#include <functional>

namespace evergrant {

/// The file in the profile that says where its key is kept: {"schema": 1, "source", "file", "passphrase": the sealed
/// key, "old": {"source", "file"}, where an older copy is to be erased}. There is none before a person has chosen.
struct KeyNote
{
    KeyPlace place;
    std::optional<SealedProfileKey> sealed; ///< for Passphrase
    std::optional<KeyPlace> old;

    QByteArray encode() const;
    /// Errors: Failed "key-note-damaged".
    static Result<KeyNote> decode(const QByteArray& text);
};

/// How the note is read and written. A port.
struct KeyNoteFile
{
    std::function<Result<QByteArray>()> read;             ///< empty: there is none
    std::function<Result<void>(const QByteArray&)> write; ///< durable, all or nothing
};

} // namespace evergrant
