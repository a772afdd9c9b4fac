// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/job/jobrun.h"
#include "desktop/widgets/columnmodel.h"

namespace evergrant {

/// The history of one job as a table, newest first.
class RunsModel : public ColumnModel
{
    Q_OBJECT

public:
    enum Column { Started, Took, StartedBy, Outcome, Tokens, Message, ColumnCount };

    /// `clock` outlives the model.
    explicit RunsModel(const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setRuns(const QList<JobRun>& oldestFirst);
    JobRun runAt(int row) const { return m_runs.value(row); } ///< number 0: there is none
    int rowOf(qint64 number) const;                           ///< -1: there is none

protected:
    QString heading(int column) const override;

private:
    QString cell(const JobRun& run, int column) const;

    const Clock& m_clock;
    QList<JobRun> m_runs;
};

} // namespace evergrant
