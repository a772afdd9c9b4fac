// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pauseends.h"

#include "core/grant/refreshpolicy.h"
#include "engine/managedconnection.h"
#include "engine/pauseend.h"
#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

PauseEnds::PauseEnds(EngineContext& context, End end)
    : m_context(context)
    , m_end(std::move(end))
{
}

std::optional<std::chrono::milliseconds> PauseEnds::nextEndAt(const ManagedConnection& managed) const
{
    const Connection& connection = managed.settings();
    const auto end = pauseEnd(*m_context.ports, connection);
    if (!end || m_ending.contains(connection.id))
        return std::nullopt;
    const Clock& clock = m_context.ports->clock;
    const auto at = clock.monotonic() + std::chrono::milliseconds(clock.now().msecsTo(*end));
    return std::max(at, m_troubles.value(connection.id).retryAt);
}

void PauseEnds::endIfDue(const ManagedConnection& managed)
{
    const auto at = nextEndAt(managed);
    if (at && *at <= m_context.ports->clock.monotonic() && !m_context.stopping)
        end(managed.settings().id);
}

QCoro::Task<> PauseEnds::end(QUuid connection)
{
    const QPointer<PauseEnds> self(this);
    m_ending.insert(connection);
    const auto ended = co_await m_end(connection);
    if (!self)
        co_return;
    m_ending.remove(connection);
    const auto managed = m_context.registry.byId(connection);
    if (!managed)
        co_return;
    if (ended)
        m_troubles.remove(connection);
    else if (ended.error().kind != ErrorKind::Cancelled) // the worker ends; the next one ends the pause
        noteFailure(*managed, ended.error());
    m_context.listener->rescheduled(connection);
}

void PauseEnds::noteFailure(const ManagedConnection& managed, const Error& error)
{
    const Connection& connection = managed.settings();
    Trouble& trouble = m_troubles[connection.id];
    ++trouble.failures;
    trouble.retryAt = m_context.ports->clock.monotonic() + retryPause(trouble.failures, m_context.ports->jitter());
    if (trouble.failures == 1)
        m_context.log(
            EventLevel::Warning, u"store-failing"_s,
            QObject::tr("Its pause is over, but that cannot be saved, so it stays paused: %1 Evergrant tries again.")
                .arg(error.message),
            &connection, {{u"code"_s, error.code}});
}

void PauseEnds::forget(const QUuid& connection)
{
    m_troubles.remove(connection);
}

} // namespace evergrant
