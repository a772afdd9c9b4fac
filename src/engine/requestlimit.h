// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/turnqueue.h"
#include <QHash>
#include <QString>

namespace evergrant {

/// How many token requests are under way to one host at once: after a wake-up hundreds of connections may be due. Each
/// request has a network manager of its own, which costs about 100 kB and a thread, and providers answer a burst with
/// 429. The hosts do not wait for each other. Not thread-safe.
class RequestLimit
{
public:
    /// Enough to keep a fast server busy.
    static constexpr int perHost = 16;

    /// Ends when a request to this host may be sent; whoever awaits it keeps the turn until the answer is stored.
    QCoro::Task<TurnQueue::Turn> permit(const QString& host)
    {
        auto queue = m_queues.find(host);
        if (queue == m_queues.end())
            queue = m_queues.insert(host, TurnQueue(perHost));
        return queue->turn();
    }

private:
    QHash<QString, TurnQueue> m_queues;
};

} // namespace evergrant
