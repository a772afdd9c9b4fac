// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/keychain.h"
#include <chrono>

namespace evergrant {

/// What the keyring looks like right now, without touching it. Each question has `limit` to be answered. One
/// implementation for each kind of desktop: keyringprobe_dbus.cpp.
QCoro::Task<KeyringState> probeKeyring(Clock* clock, std::chrono::milliseconds limit);

} // namespace evergrant
