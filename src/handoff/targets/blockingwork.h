// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace evergrant::handoff {

/// For work that waits for disks and servers, not for a core: a few file systems that hang leave room for the others.
class BlockingThreads
{
public:
    /// How long the destructor waits for work that is under way.
    static constexpr std::chrono::seconds EndTimeout{3};

    BlockingThreads()
        : m_pool(std::make_unique<QThreadPool>())
    {
        m_pool->setMaxThreadCount(64);
    }
    /// A file system that hangs does not keep the process from ending: its thread is left behind, with the pool.
    ~BlockingThreads()
    {
        if (!m_pool->waitForDone(int(std::chrono::milliseconds(EndTimeout).count())))
            (void)m_pool.release(); // its destructor would wait for ever
    }
    Q_DISABLE_COPY_MOVE(BlockingThreads)

    QThreadPool* pool() { return m_pool.get(); }

private:
    std::unique_ptr<QThreadPool> m_pool;
};

/// The blocking work of one target. Whoever waits for it is told after Timeout that it takes too long. No other work
/// of the target begins before it has ended, because two of them would write the same file.
class BlockingWork
{
public:
    static constexpr std::chrono::seconds Timeout{30};

    /// To be kept as long as somebody waits for `outcome`.
    template <typename Outcome>
    struct Begun
    {
        QFuture<Outcome> outcome;
        std::unique_ptr<Alarm> deadline;
    };

    /// Both outlive the work that is begun. `threads`: null: those of the application.
    BlockingWork(Clock& clock, QThreadPool* threads)
        : m_clock(clock)
        , m_threads(threads ? threads : QThreadPool::globalInstance())
    {
    }

    bool isUnderWay() const { return *m_underWay; }

    /// `work` owns everything that it uses, because whoever waits may go first; it returns a tl::expected with a
    /// DeliveryFailure. `late`: the outcome after Timeout, and at once where earlier work is still under way.
    template <typename Work>
    Begun<std::invoke_result_t<Work>> begin(Work work, const DeliveryFailure& late)
    {
        using Outcome = std::invoke_result_t<Work>;
        const auto answer = std::make_shared<Answer<Outcome>>();
        Begun<Outcome> begun{answer->promise.future(), {}};
        answer->promise.start();
        if (m_underWay->exchange(true)) {
            answer->settle(tl::unexpected(late));
            return begun;
        }
        m_threads->start([answer, underWay = m_underWay, work = std::move(work)]() mutable {
            Outcome outcome = work();
            *underWay = false;
            answer->settle(std::move(outcome));
        });
        begun.deadline = m_clock.makeAlarm([answer, late] { answer->settle(tl::unexpected(late)); });
        begun.deadline->set(Timeout);
        return begun;
    }

private:
    /// Given once, by the work or by the deadline.
    template <typename Outcome>
    struct Answer
    {
        void settle(Outcome outcome)
        {
            if (isGiven.exchange(true))
                return;
            promise.addResult(std::move(outcome));
            promise.finish();
        }

        QPromise<Outcome> promise;
        std::atomic_bool isGiven = false;
    };

    Clock& m_clock;
    QThreadPool* m_threads;
    std::shared_ptr<std::atomic_bool> m_underWay = std::make_shared<std::atomic_bool>(false);
};

} // namespace evergrant::handoff
