// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channelfactories.h"

#include "alerts/channels/commandchannel.h"
#include "alerts/channels/desktopchannel.h"
#include "alerts/channels/mailchannel.h"
#include "alerts/channels/ntfychannel.h"
#include "alerts/channels/slackchannel.h"
#include "alerts/channels/smschannel.h"
#include "alerts/channels/teamschannel.h"
#include "alerts/channels/webhookchannel.h"

namespace evergrant::alerts {

Result<std::unique_ptr<Channel>> makeChannel(const AlertSettings& settings, const Secret& secret,
                                             const ChannelPorts& ports)
{
    switch (settings.kind) {
    case AlertKind::Mail:
        return MailChannel::make(settings, secret, ports);
    case AlertKind::Sms:
        return SmsChannel::make(settings, secret, ports);
    case AlertKind::Slack:
        return SecretAddressChannel::make<SlackChannel>(secret, ports);
    case AlertKind::Teams:
        return SecretAddressChannel::make<TeamsChannel>(secret, ports);
    case AlertKind::Ntfy:
        return NtfyChannel::make(settings, secret, ports);
    case AlertKind::Webhook:
        return WebhookChannel::make(settings, secret, ports);
    case AlertKind::Command:
        return CommandChannel::make(settings, ports);
    case AlertKind::Desktop:
        break;
    }
    return DesktopChannel::make(ports);
}

} // namespace evergrant::alerts
