// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/dependent.h"
#include "cli/command.h"
#include "cli/requestbatch.h"
#include <QSet>

namespace evergrant::cli {

/// Adds the deliveries, jobs, alerts and heartbeats of an exported document, when its connections are there.
class DependentsImport : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        QStringList told; ///< sentences for a person
        bool isWhole = true;
    };
    using Done = std::function<void(const Outcome&)>;

    /// `context` outlives this.
    DependentsImport(const CommandContext& context, QList<Dependent> dependents);

    /// Sentences about entries that are wrong, whatever connections there are.
    QStringList wrong() const;
    /// `added`: connections that this import has added. What sends tokens of others arrives paused. `done` is called
    /// once.
    void start(const QSet<QString>& added, Done done);

private:
    void askAbout(int index);
    void answered(int index, const Result<TakenDependent>& answer);
    void end();

    const CommandContext& m_context;
    QList<Dependent> m_dependents;
    QSet<QString> m_addedConnections;
    RequestBatch m_batch{16};
    QStringList m_told; ///< one for each entry; empty: nothing needs to be said
    int m_added = 0;
    bool m_isWhole = true;
    Done m_done;
};

} // namespace evergrant::cli
