// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "alerts/incidentgatherer.h"
#include "core/ports/alertstore.h"
#include "core/ports/records.h"
#include <QTimeZone>

namespace evergrant::alerts {

/// What alerts get from outside; all of it outlives them. Shared, because a message under way keeps it.
struct AlertPorts
{
    ChannelPorts channel; ///< with the clock
    AlertStore& store;
    EventLog& events;
    ChannelFactory makeChannel;
    QTimeZone zone;                 ///< of this computer
    std::function<double()> jitter; ///< uniform in [0, 1)
    IncidentGatherer::Causes causes;
    std::function<AlertFacts()> facts; ///< as things are now, without those of alerts
    /// An alert was added: everything that is wrong now is told to Alerts once more, for it. May be called from within
    /// a call of Alerts.
    std::function<void()> added;
    /// Why one of these connections (empty: all) is not well; empty: all are.
    std::function<QString(const QStringList& connections)> notWell;
    /// Begins a sign-in of the connection on another device, for `recipient`. Empty: that is not possible, or somebody
    /// is signing in already.
    std::function<QCoro::Task<std::optional<SignInLink>>(QUuid connection, QString recipient)> signInLink = {};
};

} // namespace evergrant::alerts
