// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace evergrant::simulate {

/// ./dev simulate --alerts: a month of incidents in thirty connections and three recipients; every message as it is
/// sent, and below how many there were, beside one mail for each change of a state. Same seed, same text.
struct AlertMonth
{
    QByteArray text;
    int incidents = 0; ///< that began
    int messages = 0;  ///< that were sent, to all recipients
    int mostOnOneDay = 0;
};
AlertMonth alertMonth(quint64 seed);

} // namespace evergrant::simulate
