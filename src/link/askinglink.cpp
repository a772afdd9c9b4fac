// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/askinglink.h"

#include "api/messages/provider.h"
#include <QPointer>

namespace evergrant::link {

AskingLink::AskingLink(WorkerLink& link, QObject* parent)
    : WorkerLink(parent)
    , m_link(link)
{
    connect(&m_link, &WorkerLink::connectedChanged, this, &WorkerLink::connectedChanged);
    connect(&m_link, &WorkerLink::noticed, this, &WorkerLink::noticed);
}

void AskingLink::request(const QString& method, const QJsonObject& params, QObject* context, Answer answer)
{
    if (method == api::Providers::Name) // only read, and a window that takes the place of this one asks again
        return m_link.request(method, params, context, std::move(answer));
    ++m_waiting;
    // In the name of this object: an answer counts where nobody waits for it any more, too.
    const auto pass = [self = QPointer(this), guard = QPointer<QObject>(context),
                       answer = std::move(answer)](const Result<QJsonObject>& result) {
        if (guard)
            answer(result);
        if (self && --self->m_waiting == 0)
            Q_EMIT self->answered();
    };
    m_link.request(method, params, this, pass);
}

} // namespace evergrant::link
