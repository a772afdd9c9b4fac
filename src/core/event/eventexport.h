// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include <QByteArray>

namespace evergrant {

/// The form in which events leave the log.
enum class ExportForm {
    Csv,      ///< RFC 4180, UTF-8, times in RFC 3339
    JsonLines ///< one object a line, as `evergrant log --json`
};

/// The first line of a file of this form; empty where it has none.
QByteArray exportHeader(ExportForm form);
/// One line, with its end. A text that a spreadsheet would take for a formula begins with an apostrophe in CSV.
QByteArray exportLine(const Event& event, ExportForm form);

} // namespace evergrant
