// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/secret.h"

namespace evergrant::api {

/// Opens the stores; the desktop's keyring asks a person where that is needed. Not opened is an error.
struct Unlock
{
    static constexpr QLatin1StringView Name{"unlock"};
    using Params = Nothing;
    struct Answer
    {
        bool unlocked = false;
    };
};

/// Makes a new recovery code, which is shown this once; the one before is void.
struct RecoveryCode
{
    static constexpr QLatin1StringView Name{"recovery-code"};
    using Params = Nothing;
    struct Answer
    {
        Secret code;
    };
};

/// One sentence for people about what was done.
struct Report
{
    QString message;
};

/// Opens the stores with a recovery code and puts the key back.
struct Recover
{
    static constexpr QLatin1StringView Name{"recover"};
    struct Params
    {
        Secret code;
    };
    using Answer = Report;
};

/// For a profile key that is lost for good: puts the stored grants aside and goes on with the keychain's copies.
struct AbandonLostKey
{
    static constexpr QLatin1StringView Name{"begin-anew"};
    using Params = Nothing;
    using Answer = Report;
};

/// A place for the profile key.
struct KeyPlacement
{
    QString source;    ///< required; a word of KeySource
    QString file;      ///< for "file": absolute; empty: in the profile
    Secret passphrase; ///< for "passphrase"
};

/// Where the profile key is kept.
struct KeyState
{
    static constexpr QLatin1StringView Name{"key-state"};
    using Params = Nothing;
    struct Answer
    {
        QString source; ///< a word of KeySource
        QString file;   ///< for "file": its whole path; else empty
    };
};

/// Chooses the place of the key of a profile in which nothing is stored yet.
struct KeyChoose
{
    static constexpr QLatin1StringView Name{"key-choose"};
    using Params = KeyPlacement;
    using Answer = Report;
};

/// Moves the profile key. The old copy is erased when the new one has been read back.
struct KeyMove
{
    static constexpr QLatin1StringView Name{"key-move"};
    using Params = KeyPlacement;
    using Answer = Report;
};

/// Opens the stores with the passphrase that the profile key is sealed under.
struct KeyUnlock
{
    static constexpr QLatin1StringView Name{"key-unlock"};
    struct Params
    {
        Secret passphrase; ///< required
    };
    using Answer = Report;
};

} // namespace evergrant::api
