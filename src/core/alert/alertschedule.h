// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertdecision.h"

namespace evergrant {

/// How long everything has to be good before there is an all-clear.
constexpr std::chrono::minutes goodTime{10};
/// What becomes due within this time is told together, if it is more than `mostSingle`.
constexpr std::chrono::minutes gatherTime{1};
constexpr qsizetype mostSingle = 3;

/// One thing to be told, and when.
struct DueTelling
{
    QDateTime at; ///< UTC; apart from times in which nothing is sent
    AlertMessage::Kind kind = AlertMessage::Kind::Problem;
    QList<Incident> incidents; ///< one; of AllClear: those of one connection that were told
    std::optional<NearEnd> end;
    QDateTime since; ///< UTC
};

/// Everything that this state leads to, unless something changes.
QList<DueTelling> tellingsOf(const AlertSettings& settings, const AlertState& state);

/// The first moment from `when` on that is in no pause and in no quiet hours, UTC; null: nobody knows, because the
/// alert is paused until somebody resumes it.
QDateTime freeAt(const AlertSettings& settings, const QDateTime& when, const QTimeZone& zone);

bool hasCause(const AlertState& state); ///< one that holds

/// Whether a cause that holds keeps this incident from being told.
bool isMuted(const AlertState& state, const Incident& incident);

/// Incidents that end together: the states of one connection, else the incident alone.
bool areOneSubject(const Incident& a, const Incident& b);

} // namespace evergrant
