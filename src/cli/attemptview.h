// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace evergrant::cli {

/// The table of `evergrant log --attempts`, in local time, from the answer of `attempts` (link/protocol.h).
QString attemptTable(const QJsonArray& attempts);
/// What the fields of `evergrant log --attempts --json` hold, for the help text.
QString attemptFieldsHelp();

} // namespace evergrant::cli
