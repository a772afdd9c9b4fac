// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/dependent.h"
#include "core/result.h"
#include <QSet>
#include <optional>

namespace evergrant::cli {

/// An error that is about one entry only; with any other, no other entry would fare better.
bool isAboutEntry(const Error& error);

/// What became of the deliveries, jobs, alerts and heartbeats of an import, in the order of the file.
class DependentReport
{
public:
    explicit DependentReport(qsizetype count)
        : m_sentences(count)
    {
    }

    void note(qsizetype index, DependentStep step, const Dependent& dependent);
    /// `label`: of labelOf(), or what else is known of it. False: nothing more is to be asked for.
    bool noteFailure(qsizetype index, const QString& label, const Error& error);

    QStringList told() const; ///< for a person; empty: there was nothing to import
    /// Why not all were tried, and how many are left; empty: all were.
    std::optional<Error> failure() const;
    bool isWhole() const { return m_addedCount + m_here == m_sentences.size(); } ///< all are here now
    bool isNew() const { return m_here == 0; }                                   ///< none was here before

private:
    QStringList m_sentences;     ///< one for each; empty: nothing became of it
    QSet<DependentType> m_added; ///< of what was added
    qsizetype m_addedCount = 0, m_here = 0;
    std::optional<Error> m_failure; ///< the first one that was not about an entry
};

} // namespace evergrant::cli
