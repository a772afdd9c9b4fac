// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace evergrant {

/// Replaces the file's content in one step, readable by its owner only; survives a power cut once it returns success.
/// Errors: Failed "file-full", "file-readonly", "file-unwritable".
Result<void> writeDurably(const QString& path, const QByteArray& content);

/// Makes sure that the file is there, a plain file, and readable by nobody else, before a library opens it. Does not
/// touch its content. Errors as above.
Result<void> preparePrivateFile(const QString& path);

/// Makes sure that a file that was made or renamed is there after a power cut, too, as far as the system can do that.
void flushFolderOf(const QString& path);

/// The errors above, for a call of the system that has failed with `systemError`.
tl::unexpected<Error> fileFailure(const QString& path, int systemError);

/// `path` + suffix + time, e.g. "events.db.damaged-20260903-164005"; a number is added when that exists already.
QString unusedSibling(const QString& path, const QString& suffix, const QDateTime& now);

} // namespace evergrant
