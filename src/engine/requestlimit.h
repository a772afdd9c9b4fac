// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnqueue.h"
#include <QHash>
#include <QString>
#include <optional>

namespace evergrant {

/// How many requests are under way at once, to one host and altogether: after a wake-up hundreds of connections may be
/// due. Each request has a network manager of its own, which costs about 100 kB, a thread and two descriptors, and
/// providers answer a burst with 429. A host that hangs holds up no other, but four of them hold up all. Not
/// thread-safe.
class RequestLimit
{
public:
    /// Enough to keep a fast server busy, and for one that hangs not to hold up too many others.
    static constexpr int perHost = 32;
    /// Few enough for 1024 descriptors, the usual limit of a process, to be left for files and clients.
    static constexpr int altogether = 128;

    /// Somebody's place among those who wait, for preferring it. Used for one permit.
    class Place
    {
    private:
        friend class RequestLimit;
        std::shared_ptr<TurnQueue::Place> m_atHost = std::make_shared<TurnQueue::Place>();
        std::shared_ptr<TurnQueue::Place> m_overall = std::make_shared<TurnQueue::Place>();
        bool m_isPreferred = false;
    };

    /// Whoever has it may send a request.
    class Permit
    {
    public:
        Permit(TurnQueue::Turn atHost, TurnQueue::Turn overall)
            : m_atHost(std::move(atHost))
            , m_overall(std::move(overall))
        {
        }

        /// The answer is there, so the host may get the next request while this answer is being stored. It counts
        /// among all until then: that bounds how many answers are in memory only.
        void leaveHost() { m_atHost.release(); }

    private:
        TurnQueue::Turn m_atHost, m_overall;
    };

    /// Ends when a request to this host may be sent; whoever awaits it keeps the permit until the answer is stored, and
    /// may leave the host before that.
    /// Asked for before a connection's own turn, never while holding one, nor while holding another permit. Empty: the
    /// limit is closed, and nothing is to be sent any more. Keep this object alive meanwhile.
    QCoro::Task<std::optional<Permit>> permit(QString host, std::shared_ptr<Place> place = std::make_shared<Place>())
    {
        if (!m_hosts.contains(host))
            m_hosts.insert(host, TurnQueue(perHost));
        if (m_closed)
            co_return std::nullopt;
        // The host's own first, so that it never holds more than its share of all.
        auto entering = enter(m_hosts.value(host), place->m_atHost, place);
        auto atHost = co_await entering;
        if (m_closed)
            co_return std::nullopt;
        auto admitting = enter(m_all, place->m_overall, place);
        auto overall = co_await admitting;
        std::optional<Permit> permit;
        if (!m_closed)
            permit.emplace(std::move(atHost), std::move(overall));
        co_return permit;
    }

    /// For whoever has callers that wait: goes before all that are not preferred, wherever it waits now or later.
    static void prefer(const std::shared_ptr<Place>& place)
    {
        place->m_isPreferred = true;
        TurnQueue::prefer(place->m_atHost);
        TurnQueue::prefer(place->m_overall);
    }

    /// The worker ends: whoever waits for a permit gets none.
    void close()
    {
        m_closed = true;
        for (auto& queue : m_hosts)
            queue.admitAll();
        m_all.admitAll();
    }

private:
    /// `queue` is a copy, which shares the turns.
    static QCoro::Task<TurnQueue::Turn> enter(TurnQueue queue, std::shared_ptr<TurnQueue::Place> inQueue,
                                              std::shared_ptr<Place> place)
    {
        auto turn = queue.turn(inQueue);
        if (place->m_isPreferred)
            TurnQueue::prefer(inQueue);
        co_return co_await turn;
    }

    QHash<QString, TurnQueue> m_hosts;
    TurnQueue m_all{altogether};
    bool m_closed = false;
};

} // namespace evergrant
