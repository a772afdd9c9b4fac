// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fate.h"

using namespace std::chrono_literals;

namespace evergrant::simulate {

namespace {

constexpr double lossRate = 0.05; // a device and day, as users of ZITADEL report (zitadel/zitadel issue 9631)
constexpr double lockedMornings = 0.1;
constexpr milliseconds timeOut = 15s; // ClientConfig::timeout

/// The finalizer of SplitMix64: every bit of the result depends on every bit of the value.
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

milliseconds share(double part, milliseconds whole)
{
    return milliseconds(static_cast<qint64>(part * static_cast<double>(whole.count())));
}

} // namespace

double Fate::draw(For what, quint64 a, quint64 b) const
{
    const quint64 bits = mixed(mixed(mixed(mixed(m_seed) ^ static_cast<quint64>(what)) ^ a) ^ b);
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

bool Fate::losesReply(int connection, qint64 day) const
{
    return draw(For::Loss, quint64(connection), quint64(day)) < lossRate;
}

milliseconds Fate::lossTakes(int connection, qint64 day) const
{
    return draw(For::LossKind, quint64(connection), quint64(day)) < 0.5 ? 0ms : timeOut;
}

milliseconds Fate::deathAt(qint64 day) const
{
    return share(draw(For::Death, quint64(day)), 24h);
}

double Fate::deathStep(qint64 day) const
{
    return draw(For::DeathStep, quint64(day));
}

std::optional<Fate::Period> Fate::keyringLocked(qint64 day) const
{
    if (draw(For::Lock, quint64(day)) >= lockedMornings)
        return std::nullopt;
    const auto from = 5h + share(draw(For::LockFrom, quint64(day)), 2h);
    return Period{from, from + 1h + share(draw(For::LockLength, quint64(day)), 3h)};
}

double Fate::jitter(quint64 number) const
{
    return draw(For::Jitter, number);
}

} // namespace evergrant::simulate
