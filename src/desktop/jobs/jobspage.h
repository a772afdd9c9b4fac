// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/jobs/jobactions.h"
#include "desktop/jobs/jobsmodel.h"
#include <QStackedWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class JobsPage;
}
class IntroPage;
class JobPanel;

/// The sync jobs: the list, and at its right everything about the selected one; where there are none, what they are
/// for.
class JobsPage : public QStackedWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    JobsPage(JobsModel& model, const ConnectionsModel& connections, JobActions& actions, link::WorkerLink& link,
             const Clock& clock, QWidget* parent = nullptr);
    ~JobsPage() override;

    void select(const QString& job);
    void refreshTimes(); ///< a minute has passed

Q_SIGNALS:
    void helpWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showCurrent();

    std::unique_ptr<Ui::JobsPage> m_ui;
    JobsModel& m_model;
    const ConnectionsModel& m_connections;
    IntroPage* m_intro;
    JobPanel* m_panel;
    QString m_wanted; ///< selected as soon as the model has it
};

} // namespace evergrant
