// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <functional>
#include <optional>

namespace evergrant {

/// One timer for the earliest thing that is due; no timer when nothing is.
class Scheduler
{
public:
    /// `earliest` tells when the next thing is due on the monotonic clock; `due` does everything that is due now.
    Scheduler(Clock& clock, std::function<std::optional<std::chrono::milliseconds>()> earliest,
              std::function<void()> due);

    /// Something may be due at another time than before.
    void update();
    void stop();

private:
    void ring();

    Clock& m_clock;
    std::function<std::optional<std::chrono::milliseconds>()> m_earliest;
    std::function<void()> m_due;
    std::unique_ptr<Alarm> m_alarm;
    bool m_stopped = false;
};

} // namespace evergrant
