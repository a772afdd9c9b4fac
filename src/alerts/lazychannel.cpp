// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/lazychannel.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::Alerts)
};

tl::unexpected<ChannelFailure> failureOf(const Error& error)
{
    const bool passes = error.kind == ErrorKind::StoreLocked || error.kind == ErrorKind::Temporary;
    return tl::unexpected(
        ChannelFailure{passes ? DeliveryTrouble::Temporary : DeliveryTrouble::Configuration, error, {}});
}

} // namespace

ChannelPtr LazyChannel::get()
{
    if (m_channel)
        return m_channel;
    const auto secret = m_ports->store.alertSecret(m_settings.id);
    if (!secret)
        return failureOf(secret.error());
    // Without its secret a channel may have another account at hand, or write to somebody else's.
    if (*secret && (*secret)->value.isEmpty())
        return channelFails(DeliveryTrouble::Configuration, u"secret-lost"_s,
                            Tr::tr("Its secret was lost with the profile key. Remove the alert and add it again."));
    auto made = m_ports->makeChannel(m_settings, *secret ? (*secret)->value : Secret(), m_ports->channel);
    if (!made)
        return failureOf(made.error());
    if (*secret && (*secret)->origin != (*made)->secretOrigin())
        return channelFails(DeliveryTrouble::Configuration, u"changed-origin"_s,
                            Tr::tr("The secret of this alert was entered for %1, and goes to no other server. Remove "
                                   "the alert and add it again.")
                                .arg((*secret)->origin));
    m_channel = std::move(*made);
    return m_channel;
}

} // namespace evergrant::alerts
