// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handover/handoveractions.h"

#include "api/messages/connection.h"
#include "desktop/handover/handoverdialog.h"
#include "desktop/handover/peopledialog.h"
#include "desktop/widgets/texts.h"
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

HandoverActions::HandoverActions(link::WorkerLink& link, const ConnectionsModel& model, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_model(model)
    , m_window(window)
{
}

void HandoverActions::showSheet(const ShownConnection& view, const QDateTime& now)
{
    m_link.ask<api::Providers>({}, this, [this, view, now](const Result<api::Providers::Answer>& answer) {
        if (answer)
            askForJobs(view, now, answer->providers);
        else
            Q_EMIT said(Tone::Bad, Texts::about(view.shownTitle(), answer.error().message), view.id);
    });
}

void HandoverActions::askForJobs(const ShownConnection& view, const QDateTime& now,
                                 const QList<api::ProviderInfo>& providers)
{
    m_link.ask<api::JobList>({}, this, [=, this](const Result<api::JobList::Answer>& answer) {
        if (!answer) {
            Q_EMIT said(Tone::Bad, Texts::about(view.shownTitle(), answer.error().message), view.id);
            return;
        }
        const api::HandoverPlace place{
            QSysInfo::machineHostName(), qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME")), {}};
        QList<api::ConnectionView> all;
        for (const ShownConnection& other : m_model.views())
            all.append(other);
        const auto sheets = api::handoverSheets(all, providers, answer->jobs, place, now);
        const auto one = api::handoverSheets({view}, providers, answer->jobs, place, now);
        open(new HandoverDialog(one.first(), sheets, now, m_window));
    });
}

void HandoverActions::editPeople(const ShownConnection& view)
{
    auto* dialog = new PeopleDialog(view, m_window);
    connect(dialog, &PeopleDialog::submitted, this,
            [this, dialog, name = view.name](const QMap<QString, QString>& changed) {
                api::Set::Params params;
                params.name = name;
                params.settings = changed;
                m_link.ask<api::Set>(params, dialog, [dialog](const Result<api::Set::Answer>& answer) {
                    if (answer)
                        dialog->accept();
                    else
                        dialog->complain(answer.error().message);
                });
            });
    open(dialog);
}

void HandoverActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

} // namespace evergrant
