// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QString>
#include <optional>

namespace evergrant {

/// What a profile key can be kept in.
enum class KeySource { Keychain, File, Systemd, Passphrase };
QString toWord(KeySource source);                                ///< "keychain", "file", "systemd", "passphrase"
std::optional<KeySource> keySourceFromWord(const QString& word); ///< empty: none of these
QString keySourceWords();                                        ///< all, for messages

/// A place of a profile key.
struct KeyPlace
{
    KeySource source = KeySource::Keychain;
    QString file = {}; ///< for File: absolute path; empty: "profile-key" in the profile

    bool operator==(const KeyPlace&) const = default;
};

/// How the profile key is kept, for the doctor.
struct KeyCustodyState
{
    KeyPlace place;
    bool isChosen = false;                   ///< by a person; else it is the first place that was there
    bool isGiven = false;                    ///< by the worker's command line, for as long as it runs
    std::optional<KeyPlace> leftBehind = {}; ///< where an older copy could not be erased yet
};

/// Where the profile key is kept, and how it gets from one place to another. Used in the worker's thread; outlives
/// every call.
class KeyService
{
public:
    virtual ~KeyService() = default;

    virtual KeyCustodyState state() const = 0;
    /// Chooses the place of a profile in which nothing is sealed yet; a key is made where there is none. Errors: as of
    /// move().
    virtual QCoro::Task<Result<void>> choose(KeyPlace place, Secret passphrase) = 0;
    /// Brings the key to another place. It is written there and read back, then the new place is noted durably, and
    /// only then the old copy is erased; a process that dies in between leaves a key that opens the stores. An old copy
    /// that could not be erased is erased later, see state(). A credential of systemd has to be there already, and is
    /// never erased here. `passphrase` is for that source only; its length is checked. Errors: those of both places;
    /// Usage "key-there-already", "key-file-given", "passphrase-short"; Failed "credential-missing",
    /// "credential-other", "key-note-failed"; Temporary "key-moves". The old place is in force then.
    virtual QCoro::Task<Result<void>> move(KeyPlace place, Secret passphrase) = 0;
    /// The passphrase that the key is sealed under; the key can be had from then on, until the worker ends. Errors:
    /// Usage "passphrase-wrong", "no-passphrase" (the key is elsewhere).
    virtual QCoro::Task<Result<void>> givePassphrase(Secret passphrase) = 0;
};

} // namespace evergrant
