// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/jobs/jobactions.h"
#include "desktop/jobs/outputreader.h"
#include "desktop/jobs/runsmodel.h"
#include "desktop/widgets/tallcontent.h"
#include <memory>

namespace evergrant {

namespace Ui {
class JobPanel;
}

/// Everything about one sync job: how it is, what it does, its runs, and the output of the selected one, which is
/// followed while it runs.
class JobPanel : public TallContent
{
    Q_OBJECT

public:
    /// All outlive the panel.
    JobPanel(JobActions& actions, link::WorkerLink& link, const Clock& clock, QWidget* parent = nullptr);
    ~JobPanel() override;

    void setJob(const api::JobView& job);
    const api::JobView& job() const { return m_job; }
    /// Without a worker the state that was shown last is not shown as current, and nothing can be done.
    void setReachable(bool reachable);
    /// A run that was just started is selected as soon as the history has it.
    void selectRun(qint64 number) { m_wanted = number; }
    void refreshTimes(); ///< a minute has passed

private:
    void setUpRuns();
    void addMenu();
    void refresh();
    void refreshHeadline();
    void loadRuns();
    void setRuns(const QList<JobRun>& runs);
    void showRun();
    void refreshRun();
    void append(const QString& text);

    std::unique_ptr<Ui::JobPanel> m_ui;
    JobActions& m_actions;
    link::WorkerLink& m_link;
    const Clock& m_clock;
    api::JobView m_job;
    RunsModel m_runs;
    OutputReader m_output;
    QAction* m_pauseAction = nullptr;
    qint64 m_shown = 0, m_wanted = 0; ///< numbers of runs; 0: none
    bool m_isReachable = true;
};

} // namespace evergrant
