// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/records.h"

namespace evergrant::test {

class FakeConnectionStore : public ConnectionStore
{
public:
    Result<QList<Connection>> load() override { return saved; }
    Result<void> save(const QList<Connection>& connections) override
    {
        if (refuse)
            return tl::unexpected(*refuse);
        saved = connections;
        ++saves;
        return {};
    }
    QStringList warnings() const override { return complaints; }

    QList<Connection> saved;
    QStringList complaints;
    std::optional<Error> refuse;
    int saves = 0;
};

class FakeEventLog : public EventLog
{
public:
    explicit FakeEventLog(Clock& clock)
        : m_clock(clock)
    {
    }
    Event append(Event event) override
    {
        event.id = events.size() + 1;
        if (!event.at.isValid())
            event.at = m_clock.now();
        events << event;
        return event;
    }
    Result<QList<Event>> read(const EventFilter&) override { return events; }

    int count(QLatin1StringView kind) const
    {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [kind](const Event& event) { return event.kind == kind; }));
    }
    /// The latest of this kind; an empty event if there is none.
    Event last(QLatin1StringView kind) const
    {
        Event found;
        for (const auto& event : events)
            if (event.kind == kind)
                found = event;
        return found;
    }

    QList<Event> events;

private:
    Clock& m_clock;
};

} // namespace evergrant::test
