// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <deque>
#include <memory>
#include <utility>

namespace evergrant {

/// First come, first served: whoever wants to use something that only a few may use at once awaits a Turn and keeps it
/// until done. Not thread-safe. Turns may outlive the queue.
class TurnQueue
{
    struct State
    {
        int free = 1;
        std::deque<std::shared_ptr<QPromise<void>>> waiting;
    };

public:
    class Turn
    {
    public:
        explicit Turn(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        Turn(Turn&& other) noexcept = default;
        Turn& operator=(Turn&&) = delete;
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn() { release(); }

        /// Lets the next one in; does nothing the second time.
        void release()
        {
            const auto state = std::move(m_state);
            if (!state)
                return;
            if (state->waiting.empty()) {
                ++state->free;
                return;
            }
            const auto next = state->waiting.front();
            state->waiting.pop_front();
            next->finish();
        }

    private:
        std::shared_ptr<State> m_state;
    };

    /// `atOnce`: how many turns there are at the same time.
    explicit TurnQueue(int atOnce = 1)
        : m_state(std::make_shared<State>())
    {
        m_state->free = atOnce;
    }

    QCoro::Task<Turn> turn() { return turnOf(m_state); }
    /// Everybody who waits gets a turn at once, however many there are.
    void admitAll()
    {
        const auto waiting = std::exchange(m_state->waiting, {});
        for (const auto& place : waiting)
            place->finish();
    }

private:
    static QCoro::Task<Turn> turnOf(std::shared_ptr<State> state)
    {
        if (state->free > 0) {
            --state->free;
        } else {
            const auto place = std::make_shared<QPromise<void>>();
            place->start();
            state->waiting.push_back(place);
            co_await place->future();
        }
        co_return Turn(state);
    }

    std::shared_ptr<State> m_state;
};

} // namespace evergrant
