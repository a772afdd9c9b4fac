// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channel.h"

namespace evergrant::alerts {

tl::unexpected<ChannelFailure> channelFails(DeliveryTrouble kind, QString code, QString message)
{
    const ErrorKind errorKind = kind == DeliveryTrouble::Configuration ? ErrorKind::Failed : ErrorKind::Temporary;
    return tl::unexpected(ChannelFailure{kind, {errorKind, std::move(code), std::move(message)}, {}});
}

} // namespace evergrant::alerts
