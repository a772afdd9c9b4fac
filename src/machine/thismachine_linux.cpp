// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/thismachine.h"

#include "machine/clockwatch_linux.h"
#include "machine/logind_linux.h"
#include "machine/networkwatch.h"

namespace evergrant {

namespace {

/// The kernel tells of every sleep; logind tells of it beforehand, and grants a delay.
class LinuxMachine : public Machine
{
public:
    explicit LinuxMachine(Clock& clock)
        : m_clockWatch(clock, [this](News news) { tell(news); })
        , m_logind([this](News news) { tell(news); })
        , m_networkWatch([this](News news) { tell(news); })
    {
    }

    void listen(const std::function<void(News)>& hear) override { m_hear = hear; }
    Network network() const override { return m_networkWatch.network(); }
    SleepInhibitor inhibitSleep(const QString& why) override { return m_logind.inhibitSleep(why); }

private:
    void tell(News news)
    {
        if (const auto hear = m_hear)
            hear(news);
    }

    std::function<void(News)> m_hear;
    ClockWatch m_clockWatch;
    Logind m_logind;
    NetworkWatch m_networkWatch;
};

} // namespace

std::shared_ptr<Machine> thisMachine(Clock& clock)
{
    return std::make_shared<LinuxMachine>(clock);
}

} // namespace evergrant
