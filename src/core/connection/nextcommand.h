// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/proofkind.h"
#include "core/health/health.h"

namespace evergrant {

/// What decides beside an error which command helps: how its connection is.
struct CommandFacts
{
    Action action = Action::None; ///< of its Assessment
    GrantType grantType = GrantType::Code;
    ProofKind proof = ProofKind::Secret;
    QString cause;           ///< HealthFacts::lastError's code; empty: there is none
    bool heldAsCopy = false; ///< resuming it would make two places renew one grant, which can end it
    bool movedAway = false;  ///< it is renewed where its package was imported
};

/// What to type after an error about a connection, such as "evergrant resume crm". Empty: no command helps, as with a
/// connection that does not exist. `authorize` is only said where a person has to sign in.
QString nextCommand(const QString& connection, const Error& error, const CommandFacts& facts);

/// "It is paused. Run: evergrant resume crm". `message` alone where `command` is empty.
QString withCommand(const QString& message, const QString& command);

/// The error of a command that wanted an access token, for a terminal: it names the connection and the next command,
/// as in "crm is paused and has no valid token. Run: evergrant resume crm". Kind and code stay.
Error withoutToken(const QString& connection, const Error& error, const CommandFacts& facts);

} // namespace evergrant
