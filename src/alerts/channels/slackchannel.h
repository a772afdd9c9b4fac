// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channels/secretaddresschannel.h"

namespace evergrant::alerts {

/// The kind "slack": an incoming webhook, also of Mattermost and Rocket.Chat. Its address is its secret. A 200 is
/// success only with the body "ok".
class SlackChannel : public SecretAddressChannel
{
public:
    using SecretAddressChannel::SecretAddressChannel;

protected:
    QJsonObject bodyOf(const AlertText& text) const override;
    JudgeAnswer judge() const override;
};

} // namespace evergrant::alerts
