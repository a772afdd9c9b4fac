// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QString>

namespace evergrant {

/// The content of a file that a setting names. Nothing but an ordinary file is read: a pipe would stop the one thread
/// that there is, and a device has no end. Error Usage "file-unreadable"; its message is only the reason, so whoever
/// asks names file and setting. The bytes may be secret, and nothing else has a copy of them.
Result<QByteArray> readSmallFile(const QString& path, qint64 largest);

} // namespace evergrant
