// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/records.h"
#include <functional>
#include <memory>

namespace evergrant {

/// An event log that tells of every event it stores.
class BroadcastingEventLog : public EventLog
{
public:
    BroadcastingEventLog(std::unique_ptr<EventLog> log, std::function<void(const Event&)> tell)
        : m_log(std::move(log))
        , m_tell(std::move(tell))
    {
    }

    Event append(Event event) override
    {
        const Event stored = m_log->append(std::move(event));
        m_tell(stored);
        return stored;
    }

    Result<QList<Event>> read(const EventFilter& filter) override { return m_log->read(filter); }

private:
    std::unique_ptr<EventLog> m_log;
    std::function<void(const Event&)> m_tell;
};

} // namespace evergrant
