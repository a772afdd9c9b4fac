// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grantbegin.h"

namespace evergrant {

QDateTime grantBegin(const QDateTime& known, const QDateTime& answeredAt, bool atConsent)
{
    // Two clocks that are right differ by less.
    constexpr qint64 tolerance = 3600;
    if (!known.isValid() || !answeredAt.isValid())
        return known;
    const qint64 ahead = answeredAt.secsTo(known);
    return ahead > tolerance || (atConsent && ahead < -tolerance) ? answeredAt : known;
}

} // namespace evergrant
