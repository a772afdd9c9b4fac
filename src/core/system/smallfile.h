// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QString>

namespace evergrant {

/// Who besides us may read or write a file that is to be read.
enum class FileAccess { Anybody, OwnerOnly };

/// The content of a file that a setting names. Nothing but an ordinary file is read: a pipe would stop the one thread
/// that there is, and a device has no end. OwnerOnly: it belongs to our user or root, and its mode gives nothing to
/// others. Errors: Usage "file-unreadable", "file-too-large", "file-exposed"; the message is only the reason, so
/// whoever asks names file and setting. The bytes may be secret, and nothing else has a copy of them.
Result<QByteArray> readSmallFile(const QString& path, qint64 largest, FileAccess access = FileAccess::Anybody);

} // namespace evergrant
