// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <optional>

namespace evergrant::simulate {

using std::chrono::milliseconds;

/// Every fault of the simulated years. Each draw depends on the seed and on what it is for, never on who asked before,
/// so that Evergrant and the client beside it live through the same faults.
class Fate
{
public:
    explicit Fate(quint64 seed)
        : m_seed(seed)
    {
    }

    /// One reply of this connection on this day (p = 0.05) does not arrive, though the server has done its part.
    bool losesReply(int connection, qint64 day) const;
    /// How long the client waits for the lost reply: a reset at once, or as often until its time-out.
    milliseconds lossTakes(int connection, qint64 day) const;

    /// From this moment of the day on the worker dies at one of its next steps ...
    milliseconds deathAt(qint64 day) const;
    /// ... which one: [0, 1) of those that one renewal takes.
    double deathStep(qint64 day) const;

    struct Period
    {
        milliseconds from, until; ///< of the day
    };
    /// One morning in ten.
    std::optional<Period> keyringLocked(qint64 day) const;

    /// Uniform in [0, 1).
    double jitter(quint64 number) const;

private:
    enum class For : quint64 { Loss = 1, LossKind, Death, DeathStep, Lock, LockFrom, LockLength, Jitter };
    double draw(For what, quint64 a, quint64 b = 0) const;

    quint64 m_seed;
};

} // namespace evergrant::simulate
