// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keycommands.h"

#include "cli/options.h"
#include "cli/secretline.h"
#include "core/ports/keyservice.h"
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void KeyPlaceCommand::addKeyFile(Options& options)
{
    options.text("--key-file", m_params.file,
                 tr("For \"file\": the key file, which only its owner can read (default: profile-key in the profile)"));
    options.footer(
        tr("keychain: the OS keyring, for where somebody logs in. file: a file; whoever can read it can read "
           "the stored grants. systemd: a credential of the unit that runs the background worker (see "
           "\"evergrant service install --system\"). passphrase: read from standard input, and entered again "
           "after each start with \"evergrant key unlock\"."));
}

Result<void> KeyPlaceCommand::check()
{
    const auto source = keySourceFromWord(m_params.source);
    if (!source)
        return usageError(tr("The key can be kept in one of: %1.").arg(keySourceWords()));
    if (!m_params.file.isEmpty() && *source != KeySource::File)
        return usageError(tr("--key-file goes with \"file\"."));
    if (!m_params.file.isEmpty())
        m_params.file = QDir::cleanPath(QDir::current().absoluteFilePath(m_params.file));
    return {};
}

void KeyPlaceCommand::complete(const std::function<void()>& then)
{
    if (keySourceFromWord(m_params.source) != KeySource::Passphrase)
        return then();
    readNewPassphrase(console(), [this, then](const Result<Secret>& passphrase) {
        if (!passphrase)
            return failed(passphrase.error());
        m_params.passphrase = *passphrase;
        then();
    });
}

void KeyPlaceCommand::report(const api::Report& report)
{
    say(report.message);
    finish(ExitCode::Done);
}

void InitCommand::setup(Options& options)
{
    params().source = toWord(KeySource::Keychain);
    options.text("--key-source", params().source,
                 tr("Where the profile key is kept: %1 (default: keychain)").arg(keySourceWords()));
    addKeyFile(options);
}

void InitCommand::begin()
{
    complete([this] { ask<api::KeyChoose>(params(), [this](const api::Report& answer) { report(answer); }); });
}

void KeyMoveCommand::setup(Options& options)
{
    options.text("--to", params().source, tr("Where the profile key is kept from now on: %1").arg(keySourceWords()),
                 Options::Needed::Yes);
    addKeyFile(options);
}

void KeyMoveCommand::begin()
{
    complete([this] { ask<api::KeyMove>(params(), [this](const api::Report& answer) { report(answer); }); });
}

void KeyUnlockCommand::setup(Options& options)
{
    options.footer(tr("Reads the passphrase from standard input. The background worker keeps the key until it ends."));
}

void KeyUnlockCommand::begin()
{
    readSecrets({{tr("Passphrase"), [this](const Secret& line) { m_passphrase = line; }}}, [this] {
        ask<api::KeyUnlock>({m_passphrase}, [this](const api::Report& answer) {
            say(answer.message);
            finish(ExitCode::Done);
        });
    });
}

} // namespace evergrant::cli
