// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grant.h"
#include "core/provider/provider.h"
#include <QDateTime>
#include <QList>
#include <optional>

namespace evergrant {

/// What a grant ends with, sooner or later, whatever the worker does.
enum class LifeEnd {
    Idle,         ///< not used for too long; slides with every renewal
    Absolute,     ///< so long after the consent, however often it was renewed
    ClientSecret, ///< the secret's own end; every grant of the client stops being renewable
    Announced     ///< the provider has announced the end of something that the connection uses
};
QString toWord(LifeEnd end); ///< "idle-limit", "absolute-limit", "client-secret", "announced-end"
Result<LifeEnd> lifeEndFromWord(const QString& word);

/// Everything that decides the ends of one connection, gathered by the engine.
struct GrantLife
{
    std::optional<GrantInfo> info;
    std::optional<std::chrono::days> idleLimit, absoluteLimit, clientSecretLife;
    QDateTime secretEnteredAt;     ///< invalid: there is no secret, or it is not known when it was entered
    QList<AnnouncedEnd> announced; ///< what the connection uses of them, see endsInUse()
    bool slides = true;            ///< renewals are on their way, so the idle limit moves before it is reached
    bool isDead = false; ///< the provider has refused the grant for good: its ends are of no interest any more
};

/// The end of something, and how long it lasts altogether.
struct EndAhead
{
    LifeEnd end = LifeEnd::Idle;
    QDateTime at; ///< UTC
    std::chrono::days whole{0};
    QList<AnnouncedEnd> announced = {}; ///< what ends on this day, of LifeEnd::Announced
};

/// All ends that are known and that nothing will move by itself, the nearest first; also those that have passed. What
/// the provider told about the grant goes before the preset's limits.
///
/// The end of a client secret is known only where the preset has the provider's longest life of one, and then only "at
/// the latest": the secret is at least as old as its entry here, and whoever made it may have chosen less. What ends on
/// one announced day is one end, at the first moment of that day in UTC.
QList<EndAhead> endsAhead(const GrantLife& life);

/// Days ahead of an end at which a person is told: 30, 14, 7 and 1, of these only such as leave at least half of the
/// whole behind: a grant of 7 days is not announced on its first day.
QList<int> warningDays(std::chrono::days whole);

/// An end that is near enough to be told.
struct LifeWarning
{
    LifeEnd end = LifeEnd::Idle;
    QDateTime at;
    int threshold = 0; ///< the latest of warningDays() that has been reached; 0: an announced day has come
    QList<AnnouncedEnd> announced = {}; ///< as EndAhead::announced

    bool operator==(const LifeWarning&) const = default;
};
/// For ends that are still ahead of `now`, the nearest first. After them what was announced for a day that has come,
/// if the connection is known to use it: a scope or an endpoint. Of a step nobody knows whether this connection took
/// it.
QList<LifeWarning> dueWarnings(const GrantLife& life, const QDateTime& now);

/// When the next of all thresholds is reached after `last`; empty: never.
std::optional<QDateTime> nextWarningAt(const GrantLife& life, const QDateTime& last);

/// A warning in words for a person.
struct LifeWarningText
{
    QString headline; ///< what to do, as a sentence; of the idle limit what happens, as the state has its own remedy
    QString detail;   ///< what ends when and why, and what helps
    QString summary;  ///< a few words without a full stop
};
/// Pure; dates are local. `provider` may be empty. The headline counts whole days down to two, then it names the time.
LifeWarningText textFor(const LifeWarning& warning, const QString& provider, const QDateTime& now);
/// When the headline counts a day less, later than `now`; empty: it counts none.
std::optional<QDateTime> countChangesAt(const LifeWarning& warning, const QDateTime& now);

} // namespace evergrant
