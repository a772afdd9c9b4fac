// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rare.h"
#include <QCoroFuture>
#include <QCoroTask>
#include <QList>
#include <QPromise>
#include <memory>
#include <utility>

namespace evergrant {

/// First come, first served: whoever wants to use something that only a few may use at once awaits a Turn and keeps it
/// until done. Not thread-safe. Turns may outlive the queue.
class TurnQueue
{
    struct State;

public:
    /// Somebody's place in a queue, for preferring it.
    class Place
    {
    public:
        Place() { m_admitted.start(); }
        Q_DISABLE_COPY_MOVE(Place)

    private:
        friend class TurnQueue;
        bool isAdmitted() const { return m_admitted.future().isFinished(); }

        QPromise<void> m_admitted;
        std::weak_ptr<State> m_queue; ///< where it waits; null before and after
    };

    class Turn
    {
    public:
        explicit Turn(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        Turn(Turn&& other) noexcept = default;
        Turn& operator=(Turn&& other) noexcept
        {
            if (this != &other) {
                release();
                m_state = std::move(other.m_state);
            }
            return *this;
        }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn() { release(); }

        /// Lets the next one in; does nothing the second time.
        void release()
        {
            if (const auto state = std::move(m_state); state && !admitNext(*state))
                ++state->free;
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

    /// A place is used for one turn.
    QCoro::Task<Turn> turn(std::shared_ptr<Place> place = std::make_shared<Place>())
    {
        return turnOf(m_state, std::move(place));
    }
    /// Goes before all that are not preferred. Does nothing for a place that does not wait.
    static void prefer(const std::shared_ptr<Place>& place)
    {
        if (const auto state = place->m_queue.lock(); state && !place->isAdmitted())
            state->line.made().preferred.push_back(place);
    }
    /// Everybody who waits gets a turn at once, however many there are.
    void admitAll()
    {
        while (admitNext(*m_state)) {
        }
    }

private:
    using Places = QList<std::shared_ptr<Place>>;
    /// A place that is preferred stands in both lists; whoever comes to it second passes it over.
    struct Line
    {
        Places preferred, waiting;
    };
    struct State
    {
        int free = 1;
        Rare<Line> line; ///< there are many queues, and in most nobody ever waits
    };

    /// False: nobody waits.
    static bool admitNext(State& state)
    {
        if (!state.line)
            return false;
        for (Places* places : {&state.line->preferred, &state.line->waiting}) {
            while (!places->empty()) {
                const auto next = places->front();
                places->pop_front();
                if (next->isAdmitted())
                    continue;
                next->m_admitted.finish();
                return true;
            }
        }
        state.line.reset();
        return false;
    }

    static QCoro::Task<Turn> turnOf(std::shared_ptr<State> state, std::shared_ptr<Place> place)
    {
        if (state->free > 0) {
            --state->free;
        } else {
            place->m_queue = state;
            state->line.made().waiting.push_back(place);
            co_await place->m_admitted.future();
            place->m_queue.reset();
        }
        co_return Turn(state);
    }

    std::shared_ptr<State> m_state;
};

} // namespace evergrant
