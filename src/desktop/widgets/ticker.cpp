// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/ticker.h"

namespace evergrant {

Ticker::Ticker(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] {
        arm();
        Q_EMIT ticked();
    }))
{
}

void Ticker::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    if (!running) {
        m_alarm->disarm();
        return;
    }
    arm();
    Q_EMIT ticked(); // what is shown may be old
}

void Ticker::setPace(std::chrono::milliseconds pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    if (m_running)
        arm();
}

void Ticker::arm()
{
    // A little after the full second, so that an early alarm does not show the same second twice.
    const std::chrono::milliseconds today(m_clock.now().time().msecsSinceStartOfDay());
    m_alarm->set(m_pace - today % m_pace + std::chrono::milliseconds(5));
}

} // namespace evergrant
