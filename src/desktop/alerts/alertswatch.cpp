// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/alertswatch.h"

#include "api/messages/notices.h"
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Heartbeats are called so often.
constexpr std::chrono::milliseconds longestWait = 10min;

} // namespace

AlertsWatch::AlertsWatch(link::WorkerLink& link, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(clock)
    , m_nextLook(clock.makeAlarm([this] { reload(); }))
{
    connect(&m_link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& data) {
        const auto logged = api::noticeIn<api::EventLogged>(notice, data);
        if (logged && (logged->event.kind.startsWith("alert-"_L1) || logged->event.kind.startsWith("heartbeat-"_L1)))
            reload();
    });
}

void AlertsWatch::reload()
{
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_isStale = false;
    m_link.ask<api::AlertList>({}, this, [this](const Result<api::AlertList::Answer>& answer) {
        if (!answer)
            return end();
        m_alerts = answer->alerts;
        askForHeartbeats();
    });
}

void AlertsWatch::askForHeartbeats()
{
    m_link.ask<api::HeartbeatList>({}, this, [this](const Result<api::HeartbeatList::Answer>& answer) {
        if (answer) {
            m_heartbeats = answer->heartbeats;
            m_isLoaded = true;
            Q_EMIT changed();
        }
        end();
    });
}

void AlertsWatch::end()
{
    m_isAsking = false;
    if (m_isStale)
        reload();
    else
        plan();
}

void AlertsWatch::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched)
        reload();
    else
        m_nextLook->disarm();
}

void AlertsWatch::setReachable(bool reachable)
{
    if (reachable == m_isReachable)
        return;
    m_isReachable = reachable;
    Q_EMIT changed();
}

void AlertsWatch::plan()
{
    m_nextLook->disarm();
    if (!m_isWatched || !m_isReachable || isEmpty())
        return;
    std::chrono::milliseconds wait = longestWait;
    for (const api::AlertView& alert : std::as_const(m_alerts))
        if (alert.pausedUntil.isValid())
            wait = std::min(wait, std::chrono::milliseconds(m_clock.now().msecsTo(alert.pausedUntil)));
    m_nextLook->set(std::max<std::chrono::milliseconds>(wait, 1s));
}

} // namespace evergrant
