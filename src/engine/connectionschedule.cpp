// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionschedule.h"

#include "core/health/health.h"
#include "engine/lifewatches.h"
#include "engine/managedconnection.h"
#include "engine/pauseends.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

ConnectionSchedule::ConnectionSchedule(EngineContext& context, Watches watches, Look look)
    : m_context(context)
    , m_watches(watches)
    , m_look(std::move(look))
    , m_wakeup(*context.ports->machine, context.ports->clock,
               {[this] { onWaking(u"woke-up"_s, QObject::tr("This computer woke up from sleep.")); },
                [this] { onWaking(u"network-back"_s, QObject::tr("This computer is connected to a network again.")); },
                [this](std::chrono::milliseconds jump) { onClockSet(jump); }})
    , m_scheduler(
          context.ports->clock, [this](const QUuid& id) { actOn(id); }, [this] { return m_wakeup.quietUntil(); })
{
}

void ConnectionSchedule::plan(const ManagedConnection& managed)
{
    if (m_context.stopping || !m_context.registry.contains(managed))
        return;
    auto next = managed.nextActionAt();
    for (const auto& at : {m_watches.lives.nextLookAt(managed), m_watches.pauses.nextEndAt(managed)})
        if (at && (!next || *at < *next))
            next = at;
    m_scheduler.plan(managed.settings().id, next);
    m_context.ports->machine->setWatched(!m_scheduler.isEmpty());
}

void ConnectionSchedule::forget(const QUuid& connection)
{
    m_scheduler.plan(connection, std::nullopt);
    m_context.ports->machine->setWatched(!m_scheduler.isEmpty());
}

void ConnectionSchedule::stop()
{
    m_scheduler.stop();
    m_context.ports->machine->setWatched(false);
}

void ConnectionSchedule::actOn(const QUuid& id)
{
    const auto managed = m_context.registry.byId(id);
    if (!managed)
        return;
    if (const auto at = managed->nextActionAt(); at && *at <= m_context.ports->clock.monotonic())
        managed->act();
    m_look(*managed);
}

void ConnectionSchedule::onWaking(const QString& kind, const QString& message)
{
    // A network that comes and goes is worth a line only if somebody has waited for it.
    if (retryNow() > 0 || kind == "woke-up"_L1)
        m_context.log(EventLevel::Info, kind, message);
}

void ConnectionSchedule::onClockSet(std::chrono::milliseconds jump)
{
    const auto size = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(jump));
    m_context.log(EventLevel::Info, u"clock-set"_s,
                  jump > 0ms ? QObject::tr("The clock of this computer was set forward by %1.").arg(durationText(size))
                             : QObject::tr("The clock of this computer was set back by %1.").arg(durationText(size)));
    for (const auto& connection : m_context.registry.all())
        connection->onClockChanged(jump);
    retryAllNow();
    m_scheduler.update();
}

int ConnectionSchedule::retryNow()
{
    const int retried = retryAllNow();
    m_scheduler.update();
    m_context.retried();
    return retried;
}

int ConnectionSchedule::retryAllNow() const
{
    const auto connections = m_context.registry.all();
    return static_cast<int>(
        std::ranges::count_if(connections, [](const auto& connection) { return connection->retryNow(); }));
}

} // namespace evergrant
