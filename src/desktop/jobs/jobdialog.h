// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "core/clock.h"
#include "desktop/list/shownconnection.h"
#include <QDialog>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace evergrant {

class InputForm;

/// Asks for the settings of a sync job: a new one, or one that is there. Checks them as the command line does, and says
/// in words what a schedule means.
class JobDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections`: all that there are. `clock` outlives the dialog.
    JobDialog(const QList<ShownConnection>& connections, const Clock& clock, QWidget* parent);

    /// Begins with the settings of this job, whose name stays.
    void edit(const api::JobView& job);
    /// The worker has refused it; the message goes below the field that it is about.
    void complain(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    /// Whoever listens accepts or complains.
    void submitted(const evergrant::api::JobAdd::Params& params);

private:
    void addFields();
    void addConnections(const QList<ShownConnection>& connections);
    void addMore();
    void layOut();
    QLayout* connectionsRow();
    void showSchedule();
    void usePreset();
    QString scheduleText() const;
    api::JobAdd::Params params() const;
    void submit();
    void showComplaint(const Error& error);

    const Clock& m_clock;
    std::optional<api::JobView> m_before; ///< the job that is edited; empty: a new one
    QListWidget* m_connections;
    InputForm *m_form, *m_when, *m_program, *m_more;
    QToolButton* m_toggle;
    QLabel *m_sentence, *m_connectionsError, *m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace evergrant
