// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"

namespace evergrant {

/// The settings without what the installation sets by itself, such as the addresses of the practice provider: that is
/// of this computer only, and the one that imports the connection sets its own.
inline Result<Connection> portableSettings(const EnginePorts& ports, Connection settings)
{
    const auto local = ports.localSettings(settings.providerId);
    if (!local)
        return tl::unexpected(local.error());
    for (auto setting = local->begin(); setting != local->end(); ++setting)
        settings.settings.remove(setting.key());
    return settings;
}

} // namespace evergrant
