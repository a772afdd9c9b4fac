// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/records.h"
#include "core/turnqueue.h"
#include <algorithm>

namespace evergrant::test {

class FakeConnectionStore : public ConnectionStore
{
public:
    QCoro::Task<Result<QList<Connection>>> load() override { co_return Result<QList<Connection>>(saved); }
    QCoro::Task<Result<void>> put(Connection connection) override
    {
        const auto written = co_await write();
        if (!written)
            co_return written;
        const auto there = std::ranges::find(saved, connection.id, &Connection::id);
        if (there == saved.end())
            saved << connection;
        else
            *there = connection;
        co_return {};
    }
    QCoro::Task<Result<void>> remove(QUuid id) override
    {
        const auto written = co_await write();
        if (written)
            saved.removeIf([id](const Connection& connection) { return connection.id == id; });
        co_return written;
    }
    QStringList warnings() const override { return complaints; }

    QList<Connection> saved;
    QStringList complaints;
    std::optional<Error> refuse;
    int saves = 0;
    /// What is written from now on waits for release().
    void hold() { hold(this); }
    void release() { m_held.reset(); }

private:
    static QCoro::Task<> hold(FakeConnectionStore* store)
    {
        auto turn = co_await store->m_disk.turn();
        store->m_held.emplace(std::move(turn));
    }
    QCoro::Task<Result<void>> write()
    {
        const auto turn = co_await m_disk.turn();
        if (refuse)
            co_return tl::unexpected(*refuse);
        ++saves;
        co_return {};
    }

    TurnQueue m_disk;
    std::optional<TurnQueue::Turn> m_held;
};

class FakeEventLog : public EventLog
{
public:
    explicit FakeEventLog(Clock& clock)
        : m_clock(clock)
    {
    }
    void append(Event event) override
    {
        event.id = events.size() + 1;
        if (!event.at.isValid())
            event.at = m_clock.now();
        events << event;
        tell(event);
    }
    QCoro::Task<Result<QList<Event>>> read(EventFilter) override { co_return Result<QList<Event>>(events); }

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
