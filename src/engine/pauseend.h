// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"

namespace evergrant {

/// When the pause of a connection ends by itself, UTC. Empty: it is not paused, or only a person ends that: it has no
/// end, the profile is a copy, or the connection was moved away (also where that cannot be read).
std::optional<QDateTime> pauseEnd(const EnginePorts& ports, const Connection& connection);

/// Of a pause that begins now. Usage "bad-pause", which names the field "for", unless it is 1 minute to 366 days.
Result<QDateTime> pauseEndAfter(std::chrono::seconds duration, const QDateTime& now);

} // namespace evergrant
