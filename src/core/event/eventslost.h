// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace evergrant {

/// Events that could not be stored, and still cannot be as far as is known.
struct EventsLost
{
    QDateTime since; ///< UTC, of the first of them
    bool isDiskFull = false;
    QString why; ///< not translated
};

} // namespace evergrant
