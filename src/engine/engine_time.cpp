// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows when the machine wakes up, its network comes back or its clock is set.

#include "core/health/health.h"
#include "engine/engine.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

void Engine::noteWaking(const QString& kind, const QString& message)
{
    // A network that comes and goes is worth a line only if somebody has waited for it.
    const int retried = retryAllNow();
    if (retried > 0 || kind == "woke-up"_L1)
        log(EventLevel::Info, kind, message);
    m_scheduler.update();
}

void Engine::noteClock(std::chrono::milliseconds jump)
{
    const auto size = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(jump));
    log(EventLevel::Info, u"clock-set"_s,
        jump > 0ms ? tr("The clock of this computer was set forward by %1.").arg(durationText(size))
                   : tr("The clock of this computer was set back by %1.").arg(durationText(size)));
    const auto connections = m_registry.all();
    for (const auto& managed : connections)
        managed->onClockChanged(jump);
    retryAllNow();
    m_scheduler.update();
}

int Engine::retryAllNow()
{
    const auto connections = m_registry.all();
    return static_cast<int>(
        std::count_if(connections.begin(), connections.end(), [](const auto& managed) { return managed->retryNow(); }));
}

} // namespace evergrant
