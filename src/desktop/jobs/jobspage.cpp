// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/jobspage.h"

#include "desktop/jobs/jobpanel.h"
#include "desktop/list/connectiondelegate.h"
#include "desktop/widgets/intropage.h"
#include "ui_jobspage.h"
#include <QScrollBar>

namespace evergrant {

JobsPage::JobsPage(JobsModel& model, const ConnectionsModel& connections, JobActions& actions, link::WorkerLink& link,
                   const Clock& clock, QWidget* parent)
    : QStackedWidget(parent)
    , m_ui(std::make_unique<Ui::JobsPage>())
    , m_model(model)
    , m_connections(connections)
    , m_intro(new IntroPage(tr("No sync job yet"),
                            tr("A sync job is a program of yours that needs an access token: a nightly import, for "
                               "example. Evergrant gives it the token, runs it by schedule or after each renewal, "
                               "keeps what it wrote, and says after a failure whether it was the token."),
                            tr("Add a jo&b…"), this))
    , m_panel(new JobPanel(actions, link, clock))
{
    m_ui->setupUi(this);
    addWidget(m_intro);
    m_ui->jobScroll->setWidget(m_panel);
    m_ui->jobsSplitter->setSizes({320, 800});
    m_ui->jobsView->setItemDelegate(new ConnectionDelegate(this));
    m_ui->jobsView->setModel(&m_model);
    connect(m_ui->jobsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPage::showCurrent);
    connect(m_ui->addJobButton, &QPushButton::clicked, &actions, &JobActions::add);
    connect(m_intro, &IntroPage::beginWanted, &actions, &JobActions::add);
    connect(m_intro, &IntroPage::helpWanted, this, &JobsPage::helpWanted);
    connect(&m_model, &JobsModel::changed, this, &JobsPage::refresh);
    connect(&m_connections, &ConnectionsModel::changed, this, &JobsPage::refresh);
    connect(&actions, &JobActions::added, this, &JobsPage::select);
    connect(&actions, &JobActions::started, this, [this](const QString& job, qint64 run) {
        if (job == m_panel->job().name)
            m_panel->selectRun(run);
    });
    refresh();
}

JobsPage::~JobsPage() = default;

void JobsPage::select(const QString& job)
{
    m_wanted = job;
    refresh();
}

void JobsPage::refreshTimes()
{
    m_model.refreshLines();
    m_panel->refreshTimes();
}

void JobsPage::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    refreshTimes();
}

void JobsPage::refresh()
{
    m_intro->setHindrance(m_connections.isEmpty() ? tr("Add a connection first: a sync job runs with its access token.")
                                                  : QString());
    setCurrentWidget(m_model.jobs().isEmpty() ? static_cast<QWidget*>(m_intro) : m_ui->jobsListPage);
    m_panel->setReachable(m_model.isReachable());
    if (m_model.jobs().isEmpty())
        return;
    QModelIndex index = m_model.indexOf(m_wanted);
    if (index.isValid())
        m_wanted.clear();
    else
        index = m_model.indexOf(m_panel->job().name);
    m_ui->jobsView->setCurrentIndex(index.isValid() ? index : m_model.index(0));
    showCurrent();
}

void JobsPage::showCurrent()
{
    const auto job = m_model.job(m_ui->jobsView->currentIndex().data(JobsModel::NameRole).toString());
    if (!job)
        return;
    if (job->name != m_panel->job().name)
        m_ui->jobScroll->verticalScrollBar()->setValue(0);
    m_panel->setJob(*job);
}

} // namespace evergrant
