// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/autostart.h"

namespace evergrant {

std::optional<Autostart> Autostart::ofThisSystem(const QString&)
{
    return std::nullopt;
}

} // namespace evergrant
