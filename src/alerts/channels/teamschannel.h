// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channels/secretaddresschannel.h"

namespace evergrant::alerts {

/// The kind "teams": the workflow "Post to a channel when a webhook request is received" with an Adaptive Card. Its
/// address is its secret, because it holds its own signature. 2xx says that the request was queued; whether the card
/// is shown, Teams does not tell.
class TeamsChannel : public SecretAddressChannel
{
public:
    using SecretAddressChannel::SecretAddressChannel;

protected:
    QJsonObject bodyOf(const AlertText& text) const override;
    JudgeAnswer judge() const override;
};

} // namespace evergrant::alerts
