// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channels/serveraccess.h"
#include <concepts>

namespace evergrant::alerts {

/// A channel whose secret is the address that it sends JSON to, as Slack and Teams give it.
class SecretAddressChannel : public Channel
{
public:
    struct Place
    {
        QUrl url;
        NetworkAccess access;
        Clock& clock;
    };
    explicit SecretAddressChannel(Place place);

    /// See ChannelFactory. Errors: Usage "bad-address".
    template <std::derived_from<SecretAddressChannel> Kind>
    static Result<std::unique_ptr<Channel>> make(const Secret& address, const ChannelPorts& ports)
    {
        return placeOf(address, ports).map([](const Place& place) -> std::unique_ptr<Channel> {
            return std::make_unique<Kind>(place);
        });
    }

    QCoro::Task<ChannelResult> send(Telling telling) final;
    QString secretOrigin() const final;

protected:
    virtual QJsonObject bodyOf(const AlertText& text) const = 0;
    virtual JudgeAnswer judge() const = 0;

private:
    static Result<Place> placeOf(const Secret& address, const ChannelPorts& ports);

    Place m_place;
};

} // namespace evergrant::alerts
