// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/targetsettings.h"
#include "station.h"
#include <memory>

namespace evergrant::e2e {

/// Where a delivery of one kind goes, with a reader of its own. Servers run in this process, so whoever waits for the
/// worker lets the event loop turn: see runWhileServing().
class DeliveryPlace
{
public:
    virtual ~DeliveryPlace() = default;

    virtual QStringList options() const = 0;             ///< of `evergrant deliver add NAME KIND`
    virtual QByteArray secret() const { return {}; }     ///< for --secret-stdin; empty: none
    virtual QByteArray content() = 0;                    ///< what a reader finds now; empty: nothing
    virtual bool keepsWhatCame() const { return false; } ///< nobody can take it away there
    virtual quint16 port() const { return 0; }           ///< of its server; 0: it has none
    virtual bool signsTheHost() const { return false; }
    /// Another port of this machine leads to its server.
    void reachThrough(quint16 port) { m_through = port; }

    /// The access token in content(), alone or in JSON.
    QByteArray token();

protected:
    QString address() const; ///< of its server, or of what leads there

private:
    quint16 m_through = 0;
};

/// `station`: whose connection "crm" is delivered; outlives the place. `id`: of the delivery. Null where the server
/// does not start.
std::unique_ptr<DeliveryPlace> makeDeliveryPlace(TargetKind kind, const QString& id, const Station& station);

/// `evergrant WORDS`, while the servers of this process answer.
Ran runWhileServing(const Station& station, const QStringList& words, const QByteArray& input = {});
Ran addDelivery(const Station& station, TargetKind kind, const QString& id, const DeliveryPlace& place);

} // namespace evergrant::e2e
