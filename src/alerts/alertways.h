// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alertentry.h"

namespace evergrant::alerts {

/// Which alerts tell of trouble with another alert. For the moment: refers to what it was made with.
class AlertWays
{
public:
    AlertWays(const AlertEntries& entries, const QDateTime& now)
        : m_entries(entries)
        , m_now(now)
    {
    }

    /// The alert after this one that tells of this level and does not fail itself, if possible one that is not paused;
    /// null: there is none.
    const AlertEntry* next(const QString& id, AlertLevel level) const;
    /// What this alert hears of what has happened. That an alert fails is told by the next one alone; trouble with the
    /// connection that signs an alert in, by the next one, too.
    QList<AlertInput> inputsFor(const AlertEntry& entry, const QList<AlertInput>& happened) const;
    /// What this alert can never tell, and no other one does; empty: there is no such thing.
    QString warningOf(const AlertEntry& entry) const;

private:
    const AlertEntries& m_entries;
    QDateTime m_now;
};

} // namespace evergrant::alerts
