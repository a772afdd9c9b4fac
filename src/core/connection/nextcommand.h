// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace evergrant {

/// What to type after an error about a connection, such as "evergrant resume crm". Empty: no command helps, as with a
/// connection that does not exist.
QString nextCommand(const QString& connection, const Error& error);

/// "Run: evergrant resume crm" behind `message`, where a command helps.
QString withNextCommand(const QString& message, const QString& connection, const Error& error);

/// The error of a command that wanted an access token, for a terminal: it names the connection and the next command,
/// as in "crm is paused and has no valid token. Run: evergrant resume crm". Kind and code stay.
Error withoutToken(const QString& connection, const Error& error);

} // namespace evergrant
