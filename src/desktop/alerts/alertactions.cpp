// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/alertactions.h"

#include "desktop/alerts/addalertdialog.h"
#include "desktop/alerts/addheartbeatdialog.h"
#include "desktop/alerts/alerttexts.h"
#include "desktop/widgets/confirmdialog.h"
#include "desktop/widgets/texts.h"

namespace evergrant {

AlertActions::AlertActions(link::WorkerLink& link, const ConnectionsModel& connections, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_connections(connections)
    , m_window(window)
{
}

template <api::IsMethod Method>
void AlertActions::ask(const QString& title, const typename Method::Params& params,
                       const std::function<void(const typename Method::Answer&)>& succeeded)
{
    m_link.ask<Method>(params, this, [this, title, succeeded](const Result<typename Method::Answer>& answer) {
        if (answer)
            succeeded(*answer);
        else
            Q_EMIT said(Tone::Bad, Texts::about(title, answer.error().message));
        Q_EMIT done();
    });
}

void AlertActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

void AlertActions::add()
{
    auto* dialog = new AddAlertDialog(m_connections.views(), m_window);
    connect(dialog, &AddAlertDialog::submitted, this,
            [this, dialog](const api::AlertAdd::Params& params, bool thenTest) { addFrom(dialog, params, thenTest); });
    open(dialog);
}

void AlertActions::addFrom(AddAlertDialog* dialog, const api::AlertAdd::Params& params, bool thenTest)
{
    dialog->setBusy(true);
    m_link.ask<api::AlertAdd>(params, dialog, [this, dialog, thenTest](const Result<api::AlertAdd::Answer>& answer) {
        dialog->setBusy(false);
        if (!answer)
            return dialog->complain(answer.error());
        dialog->accept();
        Q_EMIT said(Tone::Fine, Texts::about(AlertTexts::title(*answer),
                                             thenTest ? tr("Added. A test is being sent…") : tr("Added.")));
        Q_EMIT done();
        if (thenTest)
            test(*answer);
    });
}

void AlertActions::addHeartbeat()
{
    auto* dialog = new AddHeartbeatDialog(m_connections.views(), m_window);
    connect(dialog, &AddHeartbeatDialog::submitted, this,
            [this, dialog](const api::HeartbeatAdd::Params& params) { addFrom(dialog, params); });
    open(dialog);
}

void AlertActions::addFrom(AddHeartbeatDialog* dialog, const api::HeartbeatAdd::Params& params)
{
    dialog->setBusy(true);
    m_link.ask<api::HeartbeatAdd>(params, dialog, [this, dialog](const Result<api::HeartbeatAdd::Answer>& answer) {
        dialog->setBusy(false);
        if (!answer)
            return dialog->complain(answer.error().message);
        dialog->accept();
        Q_EMIT said(Tone::Fine, tr("The heartbeat is added. Its address is called every ten minutes."));
        Q_EMIT done();
    });
}

void AlertActions::test(const api::AlertView& alert)
{
    const QString title = AlertTexts::title(alert);
    ask<api::AlertTest>(title, {alert.id}, [this, title](const api::AlertTest::Answer& answer) {
        Q_EMIT said(Tone::Fine, Texts::about(title, answer.message));
    });
}

void AlertActions::pause(const api::AlertView& alert, std::optional<std::chrono::seconds> duration)
{
    ask<api::AlertPause>(AlertTexts::title(alert), {alert.id, duration}, [](const api::AlertView&) {});
}

void AlertActions::resume(const api::AlertView& alert)
{
    ask<api::AlertResume>(AlertTexts::title(alert), {alert.id}, [](const api::AlertView&) {});
}

void AlertActions::remove(const api::AlertView& alert)
{
    const QString title = AlertTexts::title(alert);
    auto* dialog = new ConfirmDialog(tr("Remove the alert?"), AlertTexts::removal(alert), tr("&Remove"), m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, title, id = alert.id] {
        ask<api::AlertRemove>(title, {id}, [this, title](const api::Nothing&) {
            Q_EMIT said(Tone::Fine, Texts::about(title, tr("The alert is removed.")));
        });
    });
    open(dialog);
}

void AlertActions::setPaused(const api::HeartbeatView& heartbeat, bool paused)
{
    if (!paused)
        return ask<api::HeartbeatResume>(tr("Heartbeat"), {heartbeat.url}, [](const api::Nothing&) {});
    ask<api::HeartbeatPause>(tr("Heartbeat"), {heartbeat.url}, [this](const api::Nothing&) {
        Q_EMIT said(Tone::Fine,
                    tr("The heartbeat is paused. Pause it at its server, too, or you will be told there that "
                       "it is missing."));
    });
}

void AlertActions::removeHeartbeat(const api::HeartbeatView& heartbeat)
{
    auto* dialog = new ConfirmDialog(tr("Remove the heartbeat?"), AlertTexts::heartbeatRemoval(heartbeat),
                                     tr("&Remove"), m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, url = heartbeat.url] {
        ask<api::HeartbeatRemove>(tr("Heartbeat"), {url}, [this](const api::Nothing&) {
            Q_EMIT said(Tone::Fine, tr("The heartbeat is removed."));
        });
    });
    open(dialog);
}

} // namespace evergrant
