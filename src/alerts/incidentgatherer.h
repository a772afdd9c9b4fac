// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertdecision.h"
#include "core/clock.h"
#include <QSet>
#include <functional>
#include <memory>

namespace evergrant::alerts {

/// Makes incidents of what is told about connections. What happens within a second is passed on together, so that ten
/// thousand connections that fail at once cost as much as one list of them.
class IncidentGatherer
{
public:
    static constexpr std::chrono::seconds pause{1};

    using Hear = std::function<void(const QList<AlertInput>&)>;
    /// `isOffline`: there is no network. The clock outlives this.
    IncidentGatherer(Clock& clock, std::function<bool()> isOffline, Hear hear);

    void noteHealth(const QUuid& connection, const QString& name, Health health);
    void noteDelivery(const QUuid& connection, const QString& name, bool fails);
    void noteEndAhead(const QUuid& connection, const QString& name, const LifeWarning& warning);
    void forgetConnection(const QUuid& connection);
    void add(const AlertInput& input);
    /// From here on what is told is passed on, and soon what was told before: how everything is now.
    void begin();
    /// Passes on at once, also where nothing but the network has changed.
    void passOn();

private:
    void noteNetwork();

    std::function<bool()> m_isOffline;
    Hear m_hear;
    std::unique_ptr<Alarm> m_alarm;
    QList<AlertInput> m_gathered;
    QSet<QUuid> m_failingDeliveries;  ///< connections
    std::optional<bool> m_wasOffline; ///< empty: nobody has asked yet
    bool m_hasBegun = false;
};

} // namespace evergrant::alerts
