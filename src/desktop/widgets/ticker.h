// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QObject>

namespace evergrant {

/// Ticks once a second, on the second, or once a minute, while it runs; when it does not run, nothing wakes the
/// program.
class Ticker : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the ticker.
    explicit Ticker(Clock& clock, QObject* parent = nullptr);

    bool isRunning() const { return m_running; }
    void setRunning(bool running);
    /// A second, which it is at first, or a minute.
    void setPace(std::chrono::milliseconds pace);

Q_SIGNALS:
    void ticked();

private:
    void arm();

    Clock& m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_pace = std::chrono::seconds(1);
    bool m_running = false;
};

} // namespace evergrant
