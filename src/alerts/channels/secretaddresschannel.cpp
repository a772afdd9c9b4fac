// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/secretaddresschannel.h"

#include <QCoreApplication>

namespace evergrant::alerts {

SecretAddressChannel::SecretAddressChannel(Place place)
    : m_place(std::move(place))
{
}

Result<SecretAddressChannel::Place> SecretAddressChannel::placeOf(const Secret& address, const ChannelPorts& ports)
{
    const auto url = addressFrom(address, QCoreApplication::translate("evergrant::alerts::SecretAddressChannel",
                                                                      "What was entered with --secret-stdin"));
    if (!url)
        return tl::unexpected(url.error());
    const auto access = accessWith({});
    if (!access)
        return tl::unexpected(access.error());
    return Place{*url, *access, ports.clock};
}

QString SecretAddressChannel::secretOrigin() const
{
    return originOf(m_place.url);
}

QCoro::Task<ChannelResult> SecretAddressChannel::send(Telling telling)
{
    return post(jsonRequest(m_place.url, bodyOf(telling.text)), m_place.access, &m_place.clock, judge());
}

} // namespace evergrant::alerts
