// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include <functional>

namespace evergrant::simulate {

/// Lets a client live in a world for some years, with everything that Fate has in store for it.
class Decade
{
public:
    using MakeClient = std::function<std::unique_ptr<Client>(World&)>;

    Decade(quint64 seed, int connections, const MakeClient& makeClient);

    /// Afterwards the accounts of all connections with this behaviour, added up.
    void run(milliseconds length);
    Account accountOf(Behaviour behaviour) const;

private:
    void beginDay();
    void setUp();
    void settle();

    World m_world;
    std::unique_ptr<Client> m_client;
    Person m_person;
    std::unique_ptr<Alarm> m_day, m_death, m_lock, m_unlock, m_birth;
};

} // namespace evergrant::simulate
