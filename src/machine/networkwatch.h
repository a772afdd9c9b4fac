// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/machine.h"
#include <QNetworkInformation>
#include <QObject>
#include <functional>

namespace evergrant {

/// Pure. `portalKnown`: `behindPortal` is a fact and not a default.
Machine::Network networkOf(QNetworkInformation::Reachability reachability, bool portalKnown, bool behindPortal);

/// What the system knows about its network, through QNetworkInformation. Where Qt has no backend for it the network
/// stays Unknown.
class NetworkWatch : public QObject
{
public:
    explicit NetworkWatch(std::function<void(Machine::News)> tell);

    Machine::Network network() const { return m_now; }

private:
    void look();

    std::function<void(Machine::News)> m_tell;
    Machine::Network m_now = Machine::Network::Unknown;
    bool m_wasMissing = false; ///< the last thing known for sure was that there is none
};

} // namespace evergrant
