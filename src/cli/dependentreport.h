// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/dependent.h"
#include "core/result.h"

namespace evergrant::cli {

/// What became of the deliveries, jobs, alerts and heartbeats of an import, in the order of the file.
class DependentReport
{
public:
    explicit DependentReport(qsizetype count)
        : m_sentences(count)
    {
    }

    /// `label`: of labelOf(). `addLine`: of addLine(), where it may be needed.
    void note(qsizetype index, const Result<TakenDependent>& taken, const QString& label, const QString& addLine);

    QStringList told() const; ///< for a person; empty: there was nothing to import
    bool isWhole() const { return m_added + m_here == m_sentences.size(); } ///< all are here now
    bool isNew() const { return m_here == 0; }                              ///< none was here before

private:
    QStringList m_sentences; ///< one for each; empty: nothing needs to be said
    qsizetype m_added = 0, m_here = 0;
};

} // namespace evergrant::cli
