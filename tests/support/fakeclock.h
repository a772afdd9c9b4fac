// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/text/utc.h"
#include <QTimeZone>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace evergrant::test {

/// A clock that stands still until the test moves it. Alarms ring inside advance() and moveMonotonic(), in order of
/// their time (at equal times in the order in which they were set), and see the clock at exactly the time they were set
/// for. An alarm set while another rings rings in the same call if its time comes. Event loops are not run: a test
/// whose code also needs queued events turns the loop itself between two steps.
class FakeClock : public Clock
{
public:
    explicit FakeClock(const QDateTime& start = QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone))
        : m_state(std::make_shared<State>())
    {
        m_state->now = start.toUTC();
    }

    QDateTime now() const override { return m_state->now; }
    std::chrono::milliseconds monotonic() const override { return m_state->monotonic; }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override
    {
        return std::make_unique<FakeAlarm>(m_state, std::move(ring));
    }

    /// Time passes, for both clocks.
    void advance(std::chrono::milliseconds time) { pass(time, true); }
    /// Time passes for the monotonic clock only: as if the wall clock were set back meanwhile.
    void moveMonotonic(std::chrono::milliseconds time) { pass(time, false); }
    /// The machine sleeps: time passes for both clocks, and what is due meanwhile rings at the end.
    void sleep(std::chrono::milliseconds time)
    {
        m_state->monotonic += time;
        m_state->now = m_state->now.addMSecs(time.count());
        pass(std::chrono::milliseconds(0), true);
    }
    /// Somebody sets the wall clock, forward or back; no time passes and nothing rings.
    void setNow(const QDateTime& now) { m_state->now = now.toUTC(); }

    /// How long until the next alarm rings; empty when none is set.
    std::optional<std::chrono::milliseconds> untilNextAlarm() const
    {
        const auto next = m_state->next();
        return next ? std::optional(next->due - m_state->monotonic) : std::nullopt;
    }
    /// Whether an alarm rings after exactly this time.
    bool isArmedFor(std::chrono::milliseconds delay) const
    {
        return std::ranges::any_of(m_state->armed,
                                   [&](const Entry& entry) { return entry.due - m_state->monotonic == delay; });
    }
    /// How many alarms have rung: how often a process would have been woken.
    int rings() const { return m_state->rings; }
    int armedAlarms() const { return static_cast<int>(m_state->armed.size()); }

private:
    class FakeAlarm;
    struct Entry
    {
        std::chrono::milliseconds due{0};
        quint64 order = 0;
        FakeAlarm* alarm = nullptr;
    };
    struct State
    {
        QDateTime now;
        std::chrono::milliseconds monotonic{1'000'000}; // not 0: nobody may rely on that
        quint64 lastOrder = 0;
        int rings = 0;
        std::vector<Entry> armed;

        std::optional<Entry> next() const
        {
            const auto first = std::ranges::min_element(
                armed, {}, [](const Entry& entry) { return std::pair(entry.due, entry.order); });
            return first == armed.end() ? std::nullopt : std::optional(*first);
        }
        void drop(const FakeAlarm* alarm)
        {
            std::erase_if(armed, [alarm](const Entry& entry) { return entry.alarm == alarm; });
        }
    };

    class FakeAlarm : public Alarm
    {
    public:
        FakeAlarm(std::shared_ptr<State> state, std::function<void()> ring)
            : m_state(std::move(state))
            , m_ring(std::move(ring))
        {
        }
        ~FakeAlarm() override { m_state->drop(this); }

        void set(std::chrono::milliseconds delay) override
        {
            m_state->drop(this);
            const auto due = m_state->monotonic + std::max(delay, std::chrono::milliseconds(0));
            m_state->armed.push_back({due, ++m_state->lastOrder, this});
        }
        void disarm() override { m_state->drop(this); }

        void ring()
        {
            m_state->drop(this);
            ++m_state->rings;
            const auto function = m_ring; // it may destroy this alarm
            function();
        }

    private:
        std::shared_ptr<State> m_state;
        std::function<void()> m_ring;
    };

    void pass(std::chrono::milliseconds time, bool wallToo)
    {
        const auto state = m_state; // an alarm may destroy the clock's owner
        const auto moveTo = [&](std::chrono::milliseconds target) {
            const auto step = std::max(target - state->monotonic, std::chrono::milliseconds(0));
            state->monotonic += step;
            if (wallToo)
                state->now = state->now.addMSecs(step.count());
        };
        const auto end = state->monotonic + time;
        for (auto next = state->next(); next && next->due <= end; next = state->next()) {
            moveTo(next->due);
            next->alarm->ring();
        }
        moveTo(end);
    }

    std::shared_ptr<State> m_state;
};

} // namespace evergrant::test
