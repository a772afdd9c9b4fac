// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/texts.h"
#include <QObject>

class QDialog;

namespace evergrant {

class JobDialog;

/// Everything a person can do to sync jobs. Sends requests, asks in window-modal dialogs, and reports results as
/// sentences for the message bar.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; dialogs open over `window`.
    JobActions(link::WorkerLink& link, const ConnectionsModel& connections, const Clock& clock, QWidget* window);

    void add(); ///< added() follows once it is there
    void edit(const api::JobView& job);
    void run(const QString& job); ///< started() follows
    void setPaused(const QString& job, bool paused);
    void remove(const QString& job);

Q_SIGNALS:
    void said(evergrant::Tone tone, const QString& text);
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme
    void added(const QString& job);
    void started(const QString& job, qint64 run);

private:
    template <api::IsMethod Method>
    void ask(const QString& job, const typename Method::Params& params,
             const std::function<void(const typename Method::Answer&)>& done);
    template <api::IsMethod Method>
    void send(JobDialog* dialog, const api::JobAdd::Params& params);
    void open(QDialog* dialog);

    link::WorkerLink& m_link;
    const ConnectionsModel& m_connections;
    const Clock& m_clock;
    QWidget* m_window;
};

} // namespace evergrant
