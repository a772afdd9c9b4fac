// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/machine.h"
#include <QStringList>

namespace evergrant::test {

/// A machine that does what the test says.
class FakeMachine : public Machine
{
public:
    void listen(const std::function<void(News)>& hear) override { m_hear = hear; }
    Network network() const override { return net; }
    SleepInhibitor inhibitSleep(const QString& why) override
    {
        reasons << why;
        auto hold = std::make_shared<int>();
        m_holds << hold;
        return SleepInhibitor(hold);
    }
    void setWatched(bool on) override { watched = on; }

    void tell(News news)
    {
        if (const auto hear = m_hear)
            hear(news);
    }
    bool isHeard() const { return bool(m_hear); }
    /// How many inhibitors are held now.
    int held() const
    {
        return static_cast<int>(
            std::count_if(m_holds.begin(), m_holds.end(), [](const auto& hold) { return !hold.expired(); }));
    }

    Network net = Network::Unknown;
    bool watched = false;
    QStringList reasons; ///< one for each inhibitor ever taken

private:
    std::function<void(News)> m_hear;
    QList<std::weak_ptr<int>> m_holds;
};

} // namespace evergrant::test
