// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/alertmethods.h"

#include "core/ports/alertservice.h"
#include "engine/connectionoverview.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

AlertView viewOf(const AlertStatus& status)
{
    AlertView view;
    static_cast<AlertWords&>(view) = wordsOf(status.settings);
    view.hasSecret = status.progress.hasSecret;
    view.state = status.state;
    view.summary = status.summary;
    view.pausedUntil = status.settings.pausedUntil;
    view.waiting = status.progress.waiting;
    view.lastSentAt = status.progress.lastSentAt;
    view.nextTryAt = status.progress.nextTryAt;
    return view;
}

/// In words that stay true: those of a warning count days.
CalendarEnd calendarEnd(const ManagedConnection& connection, const EndAhead& end)
{
    constexpr int longBefore = 30;
    const Connection& settings = connection.settings();
    const LifeWarning warning{end.end, end.at, longBefore, end.announced};
    const auto text = textFor(warning, connection.facts().providerName, end.at.addDays(-longBefore));
    const QString day = end.end == LifeEnd::Announced ? end.at.toUTC().date().toString(u"-yyyyMMdd"_s) : QString();
    return {settings.id.toString(QUuid::WithoutBraces) + u'-' + toWord(end.end) + day,
            settings.title.isEmpty() ? settings.name : settings.title,
            text.summary,
            text.detail,
            end.at,
            warningDays(end.whole)};
}

} // namespace

Result<void> AlertMethods::checkThere() const
{
    if (m_alerts)
        return {};
    return fail(ErrorKind::Failed, u"no-alerts"_s,
                QCoreApplication::translate("Api", "This background worker tells nobody anything."));
}

Result<void> AlertMethods::checkConnection(const QString& name) const
{
    return m_engine.connection(name).map([](const auto&) {});
}

QCoro::Task<Result<AlertAdd::Answer>> AlertMethods::add(AlertAdd::Params params)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    const auto settings = alertSettingsFrom(params);
    if (!settings)
        co_return tl::unexpected(settings.error());
    const QString signsIn = settings->options.value(u"auth-connection"_s);
    if (const auto known = signsIn.isEmpty() ? Result<void>() : checkConnection(signsIn); !known)
        co_return tl::unexpected(known.error());
    auto adding = m_alerts->add(*settings, params.secret);
    const auto added = co_await adding;
    co_return added.map(&viewOf);
}

QCoro::Task<Result<AlertList::Answer>> AlertMethods::list(AlertList::Params)
{
    AlertList::Answer answer;
    const auto alerts = m_alerts ? m_alerts->alerts() : QList<AlertStatus>();
    for (const AlertStatus& alert : alerts)
        answer.alerts << viewOf(alert);
    co_return answer;
}

QCoro::Task<Result<AlertTest::Answer>> AlertMethods::test(AlertTest::Params params)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    auto testing = m_alerts->test(params.id);
    const auto tested = co_await testing;
    co_return tested.map([](const QString& message) { return AlertTest::Answer{message}; });
}

QCoro::Task<Result<AlertView>> AlertMethods::setPaused(QString id, bool paused,
                                                       std::optional<std::chrono::seconds> duration)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    auto changing = m_alerts->setPaused(id, paused, duration);
    const auto changed = co_await changing;
    co_return changed.map(&viewOf);
}

QCoro::Task<Result<AlertPause::Answer>> AlertMethods::pause(AlertPause::Params params)
{
    return setPaused(std::move(params.id), true, params.duration);
}

QCoro::Task<Result<AlertResume::Answer>> AlertMethods::resume(AlertResume::Params params)
{
    return setPaused(std::move(params.id), false, {});
}

QCoro::Task<Result<AlertRemove::Answer>> AlertMethods::remove(AlertRemove::Params params)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    auto removing = m_alerts->remove(params.id);
    const auto removed = co_await removing;
    co_return removed.map([] { return Nothing(); });
}

QCoro::Task<Result<EndList::Answer>> AlertMethods::listEnds(EndList::Params params)
{
    EndList::Answer answer;
    for (const QString& name : std::as_const(params.names))
        if (const auto known = checkConnection(name); !known)
            co_return tl::unexpected(known.error());
    const QDateTime now = m_engine.ports().clock.now();
    const auto connections = m_engine.connections();
    for (const auto& connection : connections) {
        if (!params.names.isEmpty() && !params.names.contains(connection->settings().name))
            continue;
        const auto ends = endsAhead(ConnectionOverview(connection->core()).life());
        for (const EndAhead& end : ends)
            if (end.at > now)
                answer.ends << calendarEnd(*connection, end);
    }
    co_return answer;
}

QCoro::Task<Result<HeartbeatAdd::Answer>> AlertMethods::addHeartbeat(HeartbeatAdd::Params params)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    for (const QString& name : std::as_const(params.connections))
        if (const auto known = checkConnection(name); !known)
            co_return tl::unexpected(known.error());
    const Heartbeat heartbeat{params.url, params.connections};
    auto adding = m_alerts->addHeartbeat(heartbeat);
    const auto added = co_await adding;
    co_return added.map([] { return Nothing(); });
}

QCoro::Task<Result<HeartbeatList::Answer>> AlertMethods::listHeartbeats(HeartbeatList::Params)
{
    HeartbeatList::Answer answer;
    const auto heartbeats = m_alerts ? m_alerts->heartbeats() : QList<HeartbeatStatus>();
    for (const HeartbeatStatus& one : heartbeats)
        answer.heartbeats << HeartbeatView{one.heartbeat.url, one.heartbeat.connections, one.calledAt, one.failure,
                                           one.heartbeat.paused};
    co_return answer;
}

QCoro::Task<Result<Nothing>> AlertMethods::setHeartbeatPaused(QUrl url, bool paused)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    auto changing = m_alerts->setHeartbeatPaused(url, paused);
    const auto changed = co_await changing;
    co_return changed.map([] { return Nothing(); });
}

QCoro::Task<Result<HeartbeatPause::Answer>> AlertMethods::pauseHeartbeat(HeartbeatPause::Params params)
{
    return setHeartbeatPaused(std::move(params.url), true);
}

QCoro::Task<Result<HeartbeatResume::Answer>> AlertMethods::resumeHeartbeat(HeartbeatResume::Params params)
{
    return setHeartbeatPaused(std::move(params.url), false);
}

QCoro::Task<Result<HeartbeatRemove::Answer>> AlertMethods::removeHeartbeat(HeartbeatRemove::Params params)
{
    if (const auto there = checkThere(); !there)
        co_return tl::unexpected(there.error());
    auto removing = m_alerts->removeHeartbeat(params.url);
    const auto removed = co_await removing;
    co_return removed.map([] { return Nothing(); });
}

} // namespace evergrant::api
