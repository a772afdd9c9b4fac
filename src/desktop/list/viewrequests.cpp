// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/viewrequests.h"

#include "api/messages/notices.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many are asked for with one request.
constexpr qsizetype mostAtOnce = 256;

QList<ShownConnection> viewsIn(const api::Connections::Answer& answer)
{
    QList<ShownConnection> views;
    views.reserve(answer.connections.size());
    for (const auto& view : answer.connections)
        views.append(ShownConnection(view));
    return views;
}

} // namespace

ViewRequests::ViewRequests(link::WorkerLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&m_link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& data) {
        const auto changed = api::noticeIn<api::Changed>(notice, data);
        if (!changed || m_waitingNames.contains(changed->name))
            return;
        m_waiting << changed->name;
        m_waitingNames << changed->name;
        askForChanged();
    });
}

void ViewRequests::askForAll()
{
    m_link.ask<api::Connections>({}, this, [this](const Result<api::Connections::Answer>& answer) {
        if (answer)
            Q_EMIT allReceived(viewsIn(*answer));
    });
}

void ViewRequests::askForChanged()
{
    if (m_open > 0 || m_waiting.isEmpty())
        return;
    const QStringList names = m_waiting.first(std::min(m_waiting.size(), mostAtOnce));
    m_waiting.remove(0, names.size());
    for (const auto& name : names)
        m_waitingNames.remove(name);
    askFor(names);
}

void ViewRequests::askFor(const QStringList& names)
{
    ++m_open;
    m_link.ask<api::Connections>({names}, this, [this, names](const Result<api::Connections::Answer>& answer) {
        --m_open;
        if (answer) {
            Q_EMIT someReceived(viewsIn(*answer));
        } else if (names.size() > 1) { // one of them has gone meanwhile
            for (const auto& name : names)
                askFor({name});
        }
        askForChanged();
    });
}

} // namespace evergrant
