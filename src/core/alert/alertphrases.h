// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/incident.h"
#include "core/connection/connection.h"

namespace evergrant::alertphrases {

// Sentences of alerts, without the full stop. `title` is of the connection, job or alert; may be empty.

QString problem(IncidentClass kind, const QString& title);  ///< "NAME needs a sign-in"
QString allClear(IncidentClass kind, const QString& title); ///< "NAME works again"

/// What to press, and the command that does the same; empty: nothing helps but waiting.
QString remedy(Action action, GrantType grantType, const QString& name, const QString& host);

/// How to see what the job has written.
QString jobRemedy(const QString& job, const QString& host);

/// "A, B, C and 2 more". `count`: how many there are of which these are the first.
QString someOf(const QStringList& titles, qsizetype count);

} // namespace evergrant::alertphrases
