// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"

namespace evergrant::alerts {

/// The ChannelFactory of all kinds. Errors: those of the kind.
Result<std::unique_ptr<Channel>> makeChannel(const AlertSettings& settings, const Secret& secret,
                                             const ChannelPorts& ports);

} // namespace evergrant::alerts
