// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person.h"
#include "core/text/utc.h"

using namespace std::chrono_literals;

namespace evergrant::simulate {

Person::Person(World& world, Client& client)
    : m_world(world)
    , m_client(client)
    , m_errands(static_cast<std::size_t>(world.connectionCount))
{
    for (int connection = 0; connection < world.connectionCount; ++connection)
        m_errands.at(static_cast<std::size_t>(connection)).alarm =
            world.clock.makeAlarm([this, connection] { act(connection); });
}

void Person::look()
{
    for (int connection = 0; connection < m_world.connectionCount; ++connection) {
        auto& errand = m_errands.at(static_cast<std::size_t>(connection));
        const auto wish = m_client.wish(connection);
        if (wish == errand.wish)
            continue;
        errand.wish = wish;
        if (wish == Client::Wish::None) {
            errand.alarm->disarm();
            continue;
        }
        if (wish == Client::Wish::SignIn)
            m_world.ledger.asked(connection);
        else
            m_world.ledger.askedAtLeisure(connection);
        errand.alarm->set(untilWorkingMorning());
    }
}

void Person::act(int connection)
{
    auto& errand = m_errands.at(static_cast<std::size_t>(connection));
    errand.alarm->set(1h); // should it not help; look() takes it back
    if (!m_world.keyringLocked && m_client.isRunning())
        m_client.signIn(connection, errand.wish);
}

milliseconds Person::untilWorkingMorning() const
{
    const QDateTime now = m_world.clock.now();
    QDateTime morning(now.date(), QTime(9, 0), utcZone);
    while (morning <= now || morning.date().dayOfWeek() > Qt::Friday)
        morning = morning.addDays(1);
    return milliseconds(now.msecsTo(morning));
}

} // namespace evergrant::simulate
