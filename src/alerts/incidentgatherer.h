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
    /// What others follow from; asked right before anything is passed on.
    struct Causes
    {
        std::function<bool()> isOffline; ///< there is no network
        std::function<bool()> isLocked;  ///< the profile key is not to be had
    };
    /// The clock outlives this.
    IncidentGatherer(Clock& clock, Causes causes, Hear hear);

    /// A connection that is paused, misconfigured or not authorized yet says nothing about the keyring, so what ends
    /// its incident is Causes::isLocked alone.
    void noteHealth(const QUuid& connection, const QString& name, Health health);
    void noteDelivery(const QUuid& connection, const QString& name, bool fails);
    void forgetDeliveries(const QUuid& connection); ///< it has none any more
    /// `connections`: names of those whose tokens the job gets.
    void noteJob(const QString& job, const QStringList& connections, bool fails);
    void forgetJob(const QString& job); ///< it was removed, or somebody has paused it
    void noteEndAhead(const QUuid& connection, const QString& name, const LifeWarning& warning);
    void forgetConnection(const QUuid& connection);
    void noteUnlocked(); ///< the stores were opened; may be called for each connection
    void add(const AlertInput& input);
    void repeatNetwork() { m_wasOffline.reset(); } ///< tells of it once more
    /// From here on what is told is passed on, and soon what was told before: how everything is now.
    void begin();
    /// Passes on at once, also where nothing but the network has changed.
    void passOn();

private:
    void noteNetwork();
    void noteKeyring();

    Causes m_causes;
    Hear m_hear;
    std::unique_ptr<Alarm> m_alarm;
    QList<AlertInput> m_gathered;
    QSet<QUuid> m_failingDeliveries; ///< connections
    QSet<QString> m_failingJobs;
    std::optional<bool> m_wasOffline; ///< empty: nobody has asked yet
    bool m_mayBeLocked = true;        ///< an incident of the keyring may be open, also since the last worker
    bool m_hasBegun = false;
};

} // namespace evergrant::alerts
