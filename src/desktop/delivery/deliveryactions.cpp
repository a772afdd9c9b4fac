// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delivery/deliveryactions.h"

#include "desktop/delivery/adddeliverydialog.h"
#include "desktop/delivery/deliverytexts.h"
#include "desktop/delivery/policydialog.h"
#include "desktop/delivery/removedeliverydialog.h"
#include "desktop/widgets/texts.h"
#include <QPointer>
#include <algorithm>

namespace evergrant {

DeliveryActions::DeliveryActions(link::WorkerLink& link, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_window(window)
{
}

template <api::IsMethod Method>
void DeliveryActions::ask(const ShownConnection& view, const typename Method::Params& params,
                          const std::function<void(const typename Method::Answer&)>& done)
{
    m_link.ask<Method>(
        params, this,
        [this, title = view.shownTitle(), id = view.id, done](const Result<typename Method::Answer>& answer) {
            if (answer)
                done(*answer);
            else
                Q_EMIT said(Tone::Bad, Texts::about(title, answer.error().message), id);
        });
}

void DeliveryActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

void DeliveryActions::add(const ShownConnection& view)
{
    auto* dialog = new AddDeliveryDialog(view.shownTitle(), view.name, m_window);
    connect(dialog, &AddDeliveryDialog::submitted, this,
            [this, dialog, view](const api::DeliverAdd::Params& params) { addFrom(dialog, view, params); });
    connect(dialog, &AddDeliveryDialog::policyWanted, this,
            [this, dialog, view](const api::DeliverPolicy::Params& place) { showPolicyFrom(dialog, view, place); });
    open(dialog);
}

void DeliveryActions::addFrom(AddDeliveryDialog* dialog, const ShownConnection& view,
                              const api::DeliverAdd::Params& params)
{
    dialog->setBusy(true);
    const auto answered = [this, dialog, view](const Result<api::DeliverAdd::Answer>& answer) {
        if (!answer)
            return dialog->complain(answer.error().message);
        const bool fails = answer->delivery.state == DeliveryHealth::Failing;
        Q_EMIT said(fails ? Tone::Watch : Tone::Fine,
                    Texts::about(view.shownTitle(),
                                 fails ? DeliveryTexts::detail(answer->delivery, QDateTime()) : answer->test),
                    view.id);
        dialog->accept();
    };
    m_link.ask<api::DeliverAdd>(params, dialog, answered);
}

void DeliveryActions::showPolicyFrom(AddDeliveryDialog* dialog, const ShownConnection& view,
                                     const api::DeliverPolicy::Params& place)
{
    const auto answered = [this, dialog, view, place](const Result<AccessPolicies>& answer) {
        if (!answer)
            return dialog->complain(answer.error().message);
        open(new PolicyDialog(DeliveryTexts::policy(view.shownTitle(), place, *answer), dialog));
    };
    m_link.ask<api::DeliverPolicy>(place, dialog, answered);
}

void DeliveryActions::showPolicy(const ShownConnection& view, const QString& id)
{
    ask<api::DeliverShow>(view, {view.name, id}, [this, view](const api::DeliveryView& delivery) {
        const api::DeliverPolicy::Params place{delivery.kind, delivery.options};
        ask<api::DeliverPolicy>(view, place, [this, view, place](const AccessPolicies& policies) {
            open(new PolicyDialog(DeliveryTexts::policy(view.shownTitle(), place, policies), m_window));
        });
    });
}

void DeliveryActions::test(const ShownConnection& view, const QString& id)
{
    ask<api::DeliverTest>(view, {view.name, id}, [this, view](const api::DeliverTest::Answer& answer) {
        Q_EMIT said(Tone::Fine, Texts::about(view.shownTitle(), answer.message), view.id);
    });
}

void DeliveryActions::deliver(const ShownConnection& view, const QString& id)
{
    ask<api::DeliverNow>(view, {view.name, id}, [this, view](const api::DeliverNow::Answer& answer) {
        for (const auto& delivery : answer.deliveries)
            Q_EMIT said(delivery.state == DeliveryHealth::Failing ? Tone::Watch : Tone::Fine,
                        Texts::about(view.shownTitle(), DeliveryTexts::detail(delivery, QDateTime())), view.id);
    });
}

void DeliveryActions::setPaused(const ShownConnection& view, const QString& id, bool paused)
{
    const auto done = [](const DeliveryStatus&) {};
    if (paused)
        ask<api::DeliverPause>(view, {view.name, id}, done);
    else
        ask<api::DeliverResume>(view, {view.name, id}, done);
}

void DeliveryActions::remove(const ShownConnection& view, const QString& id)
{
    const auto found = std::ranges::find(view.deliveries, id, &DeliveryStatus::id);
    if (found == view.deliveries.end())
        return;
    auto* dialog = new RemoveDeliveryDialog(*found, m_window);
    connect(dialog, &RemoveDeliveryDialog::confirmed, this,
            [this, view, id](bool erase) { sendRemoval(view, id, erase); });
    open(dialog);
}

void DeliveryActions::sendRemoval(const ShownConnection& view, const QString& id, bool erase)
{
    ask<api::DeliverRemove>(view, {view.name, id, erase}, [this, view](const api::Nothing&) {
        Q_EMIT said(Tone::Fine, Texts::about(view.shownTitle(), tr("The delivery is removed.")), view.id);
    });
}

} // namespace evergrant
