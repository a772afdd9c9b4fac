// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/machine.h"

namespace evergrant {

/// A machine whose news somebody else hears, too: the engine listens to it, and it has one listener.
class ObservedMachine : public Machine
{
public:
    ObservedMachine(std::shared_ptr<Machine> machine, std::function<void(News)> observe)
        : m_machine(std::move(machine))
        , m_observe(std::move(observe))
    {
    }

    void listen(const std::function<void(News)>& hear) override
    {
        m_machine->listen([hear, observe = m_observe](News news) {
            if (hear)
                hear(news);
            observe(news);
        });
    }
    Network network() const override { return m_machine->network(); }
    SleepInhibitor inhibitSleep(const QString& why) override { return m_machine->inhibitSleep(why); }
    void setWatched(bool watched) override { m_machine->setWatched(watched); }

private:
    std::shared_ptr<Machine> m_machine;
    std::function<void(News)> m_observe;
};

} // namespace evergrant
