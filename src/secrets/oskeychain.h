// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/keychain.h"
#include <chrono>
#include <memory>

namespace evergrant {

/// The keychain of the operating system through QtKeychain. One operation at a time, in the order of the calls. Reading
/// never brings up a prompt: a locked keyring is reported instead. For the main thread, with a GLib event dispatcher on
/// Linux (Qt's default; without it no job ever finishes).
///
/// When the keyring hangs, its job is left to itself and calls end with "keyring-slow" until it has finished.
class OsKeychain : public Keychain
{
public:
    struct Limits
    {
        std::chrono::milliseconds answer{5000};   ///< for every single question to the keyring
        std::chrono::milliseconds prompt{120000}; ///< for the person in front of the unlock prompt
    };
    /// `clock` outlives this object and whatever it has been asked to do.
    explicit OsKeychain(Clock& clock);
    OsKeychain(Clock& clock, Limits limits, QString service);

    QCoro::Task<KeyringState> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<Result<void>> unlock() override;

    /// No job is running: ending the process now loses nothing that was to be written.
    bool isIdle() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace evergrant
