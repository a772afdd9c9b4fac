// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace evergrant::simulate {

/// The administrator: reads at once, acts on the next working morning at nine (Monday to Friday), and tries again an
/// hour later if it could not be done then. Asked twice before that is asked once.
class Person
{
public:
    Person(World& world, Client& client);

    /// Reads what the client wishes now.
    void look();

private:
    struct Errand
    {
        Client::Wish wish = Client::Wish::None;
        std::unique_ptr<Alarm> alarm;
    };
    void act(int connection);
    milliseconds untilWorkingMorning() const;

    World& m_world;
    Client& m_client;
    std::vector<Errand> m_errands;
};

} // namespace evergrant::simulate
