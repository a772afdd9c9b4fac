// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/jobactions.h"

#include "desktop/jobs/jobdialog.h"
#include "desktop/jobs/jobtexts.h"
#include "desktop/widgets/confirmdialog.h"

namespace evergrant {

JobActions::JobActions(link::WorkerLink& link, const ConnectionsModel& connections, const Clock& clock, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_connections(connections)
    , m_clock(clock)
    , m_window(window)
{
}

template <api::IsMethod Method>
void JobActions::ask(const QString& job, const typename Method::Params& params,
                     const std::function<void(const typename Method::Answer&)>& done)
{
    m_link.ask<Method>(params, this, [this, job, done](const Result<typename Method::Answer>& answer) {
        if (answer)
            done(*answer);
        else
            Q_EMIT said(Tone::Bad, Texts::about(job, answer.error().message));
    });
}

template <api::IsMethod Method>
void JobActions::send(JobDialog* dialog, const api::JobAdd::Params& params)
{
    dialog->setBusy(true);
    m_link.ask<Method>(params, dialog, [this, dialog](const Result<typename Method::Answer>& answer) {
        dialog->setBusy(false);
        if (!answer)
            return dialog->complain(answer.error());
        dialog->accept();
        Q_EMIT said(Tone::Fine, Texts::about(answer->name, answer->summary));
        Q_EMIT added(answer->name);
    });
}

void JobActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

void JobActions::add()
{
    auto* dialog = new JobDialog(m_connections.views(), m_clock, m_window);
    connect(dialog, &JobDialog::submitted, this,
            [this, dialog](const api::JobAdd::Params& params) { send<api::JobAdd>(dialog, params); });
    open(dialog);
}

void JobActions::edit(const api::JobView& job)
{
    auto* dialog = new JobDialog(m_connections.views(), m_clock, m_window);
    dialog->edit(job);
    connect(dialog, &JobDialog::submitted, this,
            [this, dialog](const api::JobAdd::Params& params) { send<api::JobSet>(dialog, params); });
    open(dialog);
}

void JobActions::run(const QString& job)
{
    ask<api::JobStart>(job, {job}, [this, job](const JobRun& run) { Q_EMIT started(job, run.number); });
}

void JobActions::setPaused(const QString& job, bool paused)
{
    const auto done = [](const JobStatus&) {};
    if (paused)
        ask<api::JobPause>(job, {job}, done);
    else
        ask<api::JobResume>(job, {job}, done);
}

void JobActions::remove(const QString& job)
{
    auto* dialog = new ConfirmDialog(tr("Remove the sync job?"), JobTexts::removal(job), tr("&Remove"), m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, job] {
        ask<api::JobRemove>(job, {job}, [this, job](const api::Nothing&) {
            Q_EMIT said(Tone::Fine, tr("The sync job %1 is removed.").arg(job));
        });
    });
    open(dialog);
}

} // namespace evergrant
