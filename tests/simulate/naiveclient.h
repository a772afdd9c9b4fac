// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"
#include <set>

namespace evergrant::simulate {

/// What most programs do: use the access token until it has ended, then refresh, then store what came. A failure is
/// tried again when the next caller comes; a refusal calls for a person. Tokens are kept in the keyring; one that
/// cannot be stored is used from memory.
class NaiveClient : public Client
{
public:
    explicit NaiveClient(World& world);

    void start() override;
    void dieSoon(double share) override { m_life.dieAtStep(1 + static_cast<int>(share * 4)); }
    bool isDead() const override { return m_running && !m_life.isAlive(); }
    void bury() override;
    bool isRunning() const override { return m_running; }
    void keyringUnlocked() override;
    void review() override;
    Wish wish(int connection) const override;
    void signIn(int connection, Wish wish) override;

private:
    struct Slot
    {
        QByteArray accessToken, refreshToken;
        bool refused = false;
        std::unique_ptr<Alarm> alarm;
    };

    void load();
    void touchAll();
    void plan(int connection);
    void refresh(int connection);
    void take(int connection, const Issued& issued);
    std::optional<milliseconds> goodUntil(const Slot& slot) const;
    static QString keyOf(int connection) { return QString::number(connection); }

    World& m_world;
    Life m_life;
    std::vector<Slot> m_slots;
    std::set<int> m_touched;
    int m_revocationsSeen = 0;
    bool m_running = false, m_loaded = false;
};

} // namespace evergrant::simulate
