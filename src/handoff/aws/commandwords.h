// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QStringList>

namespace evergrant::handoff {

/// Splits a command as a POSIX shell does, with quotes and backslashes, and does nothing else that a shell does.
/// Errors: Usage "bad-command": a quote is not closed, or there is nothing; the message is only the reason.
Result<QStringList> commandWords(const QString& command);

} // namespace evergrant::handoff
