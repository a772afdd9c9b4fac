// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QStringList>

namespace evergrant::cli {

/// HOST as ssh(1) takes it: user@server, a Host of ~/.ssh/config, ssh://user@server:2222. Errors: Usage for what ssh
/// would take for an option, and for white space and control characters.
Result<void> checkSshHost(const QString& host);

/// The word as a POSIX shell reads it back.
QString shellQuoted(const QString& word);

/// The command line of ssh that runs `command` on `host`. ssh hands words to the login shell there as one line, so each
/// is quoted. Without a terminal and without anything forwarded; a connection that is dead ends after 45 s.
QStringList sshCommand(const QString& host, const QStringList& command);

} // namespace evergrant::cli
