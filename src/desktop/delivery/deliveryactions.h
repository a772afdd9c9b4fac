// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include "desktop/list/shownconnection.h"
#include "desktop/widgets/theme.h"
#include "link/workerlink.h"
#include <QObject>

class QDialog;

namespace evergrant {

class AddDeliveryDialog;

/// Everything a person can do to deliveries. Sends requests, asks in window-modal dialogs, and reports results as
/// sentences for the message bar.
class DeliveryActions : public QObject
{
    Q_OBJECT

public:
    /// `link` outlives it; dialogs open over `window`.
    DeliveryActions(link::WorkerLink& link, QWidget* window);

    void add(const ShownConnection& view);
    void test(const ShownConnection& view, const QString& id);
    void deliver(const ShownConnection& view, const QString& id);
    void setPaused(const ShownConnection& view, const QString& id, bool paused);
    void remove(const ShownConnection& view, const QString& id);
    void showPolicy(const ShownConnection& view, const QString& id); ///< what its store has to allow

Q_SIGNALS:
    void said(evergrant::Tone tone, const QString& text, const QUuid& about);
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme

private:
    template <api::IsMethod Method>
    void ask(const ShownConnection& view, const typename Method::Params& params,
             const std::function<void(const typename Method::Answer&)>& done);
    void addFrom(AddDeliveryDialog* dialog, const ShownConnection& view, const api::DeliverAdd::Params& params);
    void showPolicyFrom(AddDeliveryDialog* dialog, const ShownConnection& view,
                        const api::DeliverPolicy::Params& place);
    void sendRemoval(const ShownConnection& view, const QString& id, bool erase);
    void open(QDialog* dialog);

    link::WorkerLink& m_link;
    QWidget* m_window;
};

} // namespace evergrant
