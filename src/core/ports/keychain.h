// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <QUuid>
#include <optional>

namespace evergrant {

/// What the OS keychain looks like right now.
enum class KeyringState {
    Ready,     ///< there and unlocked
    Locked,    ///< there; somebody has to unlock it
    NoDefault, ///< service runs, but no keyring was ever created
    Absent,    ///< no session bus, or nothing answers for the Secret Service
    Slow       ///< did not answer in time (5 s)
};
QString toWord(KeyringState state); ///< "ready", "locked", "no-default", "absent", "slow"

/// The OS keychain. Locked, slow and absent are told apart from "no such entry": an entry is only reported missing
/// (empty optional) by a keyring that was proven ready. Calls never hang: they end with StoreLocked
/// "keyring-locked" | "keyring-no-default" | "keyring-absent" | "keyring-slow" | "keyring-denied".
class Keychain
{
public:
    virtual ~Keychain() = default;

    virtual QCoro::Task<KeyringState> probe() = 0;
    virtual QCoro::Task<Result<std::optional<Secret>>> read(QString key) = 0;
    /// Written, read back and compared.
    virtual QCoro::Task<Result<void>> write(QString key, Secret value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
    /// Asks the desktop to show its unlock prompt; ends when it is answered or after two minutes.
    virtual QCoro::Task<Result<void>> unlock() = 0;
};

/// The whole keychain cannot be had: any other item would fail as well, and take as long to find that out.
bool isKeychainUnreachable(const Error& error);

/// The place of the profile key can be read, and the key that opens the stores is not there: "profile-key-lost",
/// "profile-key-damaged", "wrong-key".
bool isKeyTrouble(const Error& error);

/// Where the profile key comes from: the OS keychain, a key file, a systemd credential, a passphrase.
class ProfileKeySource
{
public:
    virtual ~ProfileKeySource() = default;

    /// `mayCreate`: the profile holds no sealed rows yet, so a missing key is made (32 random bytes), written and read
    /// back before it is used. Otherwise a missing key is Failed "profile-key-lost". Key material lives in locked
    /// memory.
    virtual QCoro::Task<Result<Secret>> profileKey(bool mayCreate) = 0;
    /// Makes `key`, or a new one when that is empty, the profile's key: written and read back. Another key that is
    /// there is kept beside it. Errors: those of the place; Failed "key-not-ours" where only the administrator can
    /// write.
    virtual QCoro::Task<Result<void>> putBack(Secret key) = 0;
    /// For the window and `doctor`: "OS keychain", "key file /path".
    virtual QString description() const = 0;
};

/// Codes on paper, each of which brings back the profile key.
class RecoveryCodes
{
public:
    virtual ~RecoveryCodes() = default;

    struct Made
    {
        Secret code;     ///< text to be written down; kept nowhere
        QString wrapped; ///< the profile key, sealed under the code; to be kept
    };
    virtual Result<Made> make(const Secret& profileKey) = 0;
    /// Errors: Usage "recovery-code-mistyped", "recovery-code-wrong" (another profile's, or replaced by a newer one).
    virtual Result<Secret> open(const Secret& code, const QString& wrapped) = 0;
};

} // namespace evergrant
