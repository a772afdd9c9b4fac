// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/log.h"

namespace evergrant::cli {

/// The table of `evergrant log --attempts`, in local time, of `attempts`.
QString attemptTable(const QList<api::AttemptView>& attempts);
/// What the fields of `evergrant log --attempts --json` hold, for the help text.
QString attemptFieldsHelp();

} // namespace evergrant::cli
