// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/systemclock.h"

#include <QSocketNotifier>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <map>
#include <sys/timerfd.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace evergrant {

namespace {

std::chrono::milliseconds bootTime()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) +
           std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

/// All armed alarms behind one timerfd on CLOCK_BOOTTIME. The event loop's own timers would not do: they count
/// CLOCK_MONOTONIC, which stands still while the machine sleeps, and so would be late by the length of the sleep.
class SystemClock::Alarms : public std::enable_shared_from_this<SystemClock::Alarms>
{
public:
    class Entry;

    Alarms() = default;
    Alarms(const Alarms&) = delete;
    Alarms& operator=(const Alarms&) = delete;
    ~Alarms()
    {
        m_notifier.reset();
        if (m_timer >= 0)
            ::close(m_timer);
    }

    void set(Entry* entry, std::chrono::milliseconds delay);
    void drop(Entry* entry);

private:
    using Place = std::pair<std::chrono::milliseconds, quint64>; ///< due, and in which order they were set

    void open();
    void arm();
    void ringDue();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<Place, Entry*> m_armed;
    std::chrono::milliseconds m_armedFor{0}; ///< 0: the kernel's timer is off
    quint64 m_sets = 0;

    friend class Entry;
};

class SystemClock::Alarms::Entry : public Alarm
{
public:
    Entry(std::shared_ptr<Alarms> alarms, std::function<void()> ring)
        : m_alarms(std::move(alarms))
        , m_ring(std::move(ring))
    {
    }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;
    ~Entry() override { m_alarms->drop(this); }

    void set(std::chrono::milliseconds delay) override { m_alarms->set(this, delay); }
    void disarm() override { m_alarms->drop(this); }

    void ring()
    {
        const auto function = m_ring; // it may destroy this alarm
        function();
    }

private:
    std::shared_ptr<Alarms> m_alarms;
    std::function<void()> m_ring;
    std::optional<Place> m_place;

    friend class Alarms;
};

void SystemClock::Alarms::set(Entry* entry, std::chrono::milliseconds delay)
{
    if (entry->m_place)
        m_armed.erase(*entry->m_place);
    // Far enough for anybody, and never too far for the kernel.
    constexpr std::chrono::milliseconds longest = std::chrono::years(100);
    entry->m_place = Place(bootTime() + std::clamp(delay, 0ms, longest), ++m_sets);
    m_armed.emplace(*entry->m_place, entry);
    arm();
}

void SystemClock::Alarms::drop(Entry* entry)
{
    if (!entry->m_place)
        return;
    m_armed.erase(*entry->m_place);
    entry->m_place.reset();
    arm();
}

void SystemClock::Alarms::open()
{
    m_timer = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    if (m_timer < 0)
        qFatal("no timer: %s", std::strerror(errno)); // nothing works without, and nothing has begun yet
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { ringDue(); });
}

void SystemClock::Alarms::arm()
{
    const auto due = m_armed.empty() ? 0ms : m_armed.begin()->first.first;
    if (due == m_armedFor)
        return;
    if (m_timer < 0)
        open();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(due);
    itimerspec time{};
    time.it_value.tv_sec = seconds.count();
    time.it_value.tv_nsec = std::chrono::nanoseconds(due - seconds).count();
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &time, nullptr);
    m_armedFor = due;
}

void SystemClock::Alarms::ringDue()
{
    const auto self = shared_from_this(); // ringing may destroy the clock and every alarm
    quint64 expirations = 0;
    if (::read(m_timer, &expirations, sizeof expirations) != sizeof expirations)
        return; // set again meanwhile
    m_armedFor = 0ms;
    const auto now = bootTime();
    const auto last = m_sets; // what is set from here on waits for the next turn, so that the event loop turns, too
    for (auto it = m_armed.begin(); it != m_armed.end() && it->first.first <= now;) {
        if (it->first.second > last) {
            ++it;
            continue;
        }
        Entry* entry = it->second;
        m_armed.erase(it);
        entry->m_place.reset();
        entry->ring();
        it = m_armed.begin();
    }
    arm();
}

SystemClock::SystemClock()
    : m_alarms(std::make_shared<Alarms>())
{
}

SystemClock::~SystemClock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return bootTime();
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<Alarms::Entry>(m_alarms, std::move(ring));
}

} // namespace evergrant
