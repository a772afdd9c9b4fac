// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine/networkwatch.h"

namespace evergrant {

Machine::Network networkOf(QNetworkInformation::Reachability reachability, bool portalKnown, bool behindPortal)
{
    using Reachability = QNetworkInformation::Reachability;
    switch (reachability) {
    case Reachability::Unknown:
        return Machine::Network::Unknown;
    case Reachability::Disconnected:
        return Machine::Network::Away;
    case Reachability::Local:
    case Reachability::Site:
    case Reachability::Online:
        break;
    }
    if (portalKnown && behindPortal)
        return Machine::Network::CaptivePortal;
    return reachability == Reachability::Local ? Machine::Network::Away : Machine::Network::There;
}

NetworkWatch::NetworkWatch(std::function<void(Machine::News)> tell)
    : m_tell(std::move(tell))
{
    // No other backend: the one over GLib would open GIO's shared connection to the system bus, and a process that has
    // it is ended when that bus goes (see secrets/keychainbus.h for the same trouble with the session bus).
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const auto* information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    connect(information, &QNetworkInformation::isBehindCaptivePortalChanged, this, &NetworkWatch::look);
    look();
}

void NetworkWatch::look()
{
    const auto* information = QNetworkInformation::instance();
    m_now = networkOf(information->reachability(), information->supports(QNetworkInformation::Feature::CaptivePortal),
                      information->isBehindCaptivePortal());
    // On its way back a network is unknown for a while: that is not the end of being away.
    if (m_now == Machine::Network::Unknown)
        return;
    const bool missing = m_now != Machine::Network::There;
    const bool back = m_wasMissing && !missing;
    m_wasMissing = missing;
    const auto tell = m_tell;
    if (back)
        tell(Machine::News::NetworkBack);
}

} // namespace evergrant
