// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/turnqueue.h"
#include <QHash>
#include <QString>
#include <optional>

namespace evergrant {

/// How many token requests are under way to one host at once: after a wake-up hundreds of connections may be due. Each
/// request has a network manager of its own, which costs about 100 kB and a thread, and providers answer a burst with
/// 429. The hosts do not wait for each other. Not thread-safe.
class RequestLimit
{
public:
    /// Enough to keep a fast server busy, and for one that hangs not to hold up too many others.
    static constexpr int perHost = 32;

    /// Ends when a request to this host may be sent; whoever awaits it keeps the turn until the answer is stored. Asked
    /// for before a connection's own turn, never while holding one.
    /// Whoever has callers that wait is preferred with TurnQueue::prefer(). Empty: the limit is closed, and nothing is to be sent any more. Keep this object alive meanwhile.
    QCoro::Task<std::optional<TurnQueue::Turn>> permit(
        QString host, std::shared_ptr<TurnQueue::Place> place = std::make_shared<TurnQueue::Place>())
    {
        if (!m_queues.contains(host))
            m_queues.insert(host, TurnQueue(perHost));
        TurnQueue queue = m_queues.value(host); // a copy shares the turns
        std::optional<TurnQueue::Turn> turn;
        if (!m_closed)
            turn.emplace(co_await queue.turn(place));
        if (m_closed)
            turn.reset();
        co_return turn;
    }

    /// The worker ends: whoever waits for a permit gets none.
    void close()
    {
        m_closed = true;
        for (auto& queue : m_queues)
            queue.admitAll();
    }

private:
    QHash<QString, TurnQueue> m_queues;
    bool m_closed = false;
};

} // namespace evergrant
