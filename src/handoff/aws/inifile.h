// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace evergrant::handoff {

/// The files ~/.aws/config and ~/.aws/credentials: sections, and in each its settings, all by name as written but
/// settings in lower case. A line that is indented more than the setting before it belongs to that setting ("s3 =" and
/// its own settings below) and is not a setting of the section; no such value is used here, so they are left out. Of
/// repeated settings the last counts. A line that is none of these is skipped, as AWS's own programs do.
using IniFile = QMap<QString, QMap<QString, QString>>;

/// `text`: UTF-8, with or without a byte order mark.
IniFile readIni(QByteArrayView text);

} // namespace evergrant::handoff
