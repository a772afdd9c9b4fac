// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"

namespace evergrant {

/// The settings of an alert as a person writes them on the command line, and as the worker tells them.
struct AlertWords
{
    QString id; ///< empty: the kind, numbered
    QString kind, to;
    QMap<QString, QString> options; ///< by AlertOption::name
    QStringList command, connections, levels;
    QString after;  ///< "10m"; empty: as usual, likewise the next two
    QString remind; ///< "4h,24h,72h" or "none"
    QString quiet;  ///< "22:00-07:00"; empty: no quiet hours

    bool operator==(const AlertWords&) const = default;
};

/// Errors: Usage, naming the option: those of checkAlertSettings(), which an empty id passes, and "bad-level",
/// "bad-quiet".
Result<AlertSettings> alertSettingsFrom(const AlertWords& words);
AlertWords wordsOf(const AlertSettings& settings);

} // namespace evergrant
