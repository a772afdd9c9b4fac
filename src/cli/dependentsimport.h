// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/dependent.h"
#include "cli/command.h"
#include "cli/dependentreport.h"
#include "cli/requestbatch.h"
#include <QSet>

namespace evergrant::cli {

/// Adds the deliveries, jobs, alerts and heartbeats of an exported document, when its connections are there.
class DependentsImport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const DependentReport&)>;

    /// `context` outlives this.
    DependentsImport(const CommandContext& context, QList<Dependent> dependents);

    /// Sentences about entries that are wrong, whatever connections there are.
    QStringList wrong() const;
    /// Likewise about those whose connections are neither among these nor known to the worker. `done` is called once.
    /// Errors: those that are not about an entry.
    void findUnknown(const QSet<QString>& known, std::function<void(const Result<QStringList>&)> done);
    /// `done` is called once.
    void start(Done done);

private:
    QString wordsOn(qsizetype index, const QString& what) const;
    void lookFor(int index);
    Result<QStringList> unknown() const;
    void askAbout(int index);
    void answered(int index, const Result<TakenDependent>& answer);

    const CommandContext& m_context;
    QList<Dependent> m_dependents;
    RequestBatch m_batch{16};
    DependentReport m_report;
    /// Of the connections that the file does not have: whether the worker does.
    struct Search
    {
        QStringList names;
        QSet<QString> missing;
        std::optional<Error> failure;
    };
    Search m_search;
    Done m_done;
};

} // namespace evergrant::cli
