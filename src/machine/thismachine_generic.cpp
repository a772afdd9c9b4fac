// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/thismachine.h"

#include "machine/driftwatch.h"
#include "machine/networkwatch.h"

namespace evergrant {

namespace {

/// For systems that have no file of their own yet: the clocks are compared, and nothing keeps the machine awake.
class GenericMachine : public Machine
{
public:
    explicit GenericMachine(Clock& clock)
        : m_driftWatch(clock, [this](News news) { tell(news); })
        , m_networkWatch([this](News news) { tell(news); })
    {
    }

    void listen(const std::function<void(News)>& hear) override { m_hear = hear; }
    Network network() const override { return m_networkWatch.network(); }
    void setWatched(bool watched) override { m_driftWatch.setWatched(watched); }

private:
    void tell(News news)
    {
        if (const auto hear = m_hear)
            hear(news);
    }

    std::function<void(News)> m_hear;
    DriftWatch m_driftWatch;
    NetworkWatch m_networkWatch;
};

} // namespace

std::shared_ptr<Machine> thisMachine(Clock& clock)
{
    return std::make_shared<GenericMachine>(clock);
}

} // namespace evergrant
