// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/viewrequests.h"

#include <QJsonArray>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many are asked for with one request.
constexpr qsizetype mostAtOnce = 256;

QList<ConnectionView> viewsIn(const QJsonObject& answer)
{
    QList<ConnectionView> views;
    const QJsonArray array = answer["connections"_L1].toArray();
    for (const QJsonValue& value : array)
        views.append(connectionViewFromJson(value.toObject()));
    return views;
}

} // namespace

ViewRequests::ViewRequests(link::WorkerLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&m_link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& data) {
        const QString name = data["name"_L1].toString();
        if (notice != "changed"_L1 || m_waitingNames.contains(name))
            return;
        m_waiting << name;
        m_waitingNames << name;
        askForChanged();
    });
}

void ViewRequests::askForAll()
{
    m_link.request(u"connections"_s, {}, this, [this](const Result<QJsonObject>& answer) {
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
    const QJsonObject params{{u"names"_s, QJsonArray::fromStringList(names)}};
    m_link.request(u"connections"_s, params, this, [this, names](const Result<QJsonObject>& answer) {
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
