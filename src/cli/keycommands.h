// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/keys.h"
#include "cli/command.h"

namespace evergrant::cli {

/// What the commands that name a place for the profile key have in common.
class KeyPlaceCommand : public Command
{
    Q_OBJECT

public:
    Result<void> check() override;

protected:
    void addKeyFile(Options& options);
    /// Reads the passphrase where one is needed, twice on a terminal; `then` finds everything in params().
    void complete(const std::function<void()>& then);
    api::KeyPlacement& params() { return m_params; }
    void report(const api::Report& report);

private:
    api::KeyPlacement m_params;
};

/// evergrant init [--key-source S] [--key-file FILE]
class InitCommand : public KeyPlaceCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;
};

/// evergrant key move --to S [--key-file FILE]
class KeyMoveCommand : public KeyPlaceCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;
};

/// evergrant key unlock: enters the passphrase that the key is sealed under.
class KeyUnlockCommand : public Command
{
    Q_OBJECT

protected:
    void begin() override;

public:
    void setup(Options& options) override;

private:
    Secret m_passphrase;
};

} // namespace evergrant::cli
