// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/proxychoice.h"

namespace evergrant {

/// The way of all requests of this process that name no proxy of their own, from the next one on: those of connections,
/// deliveries and alerts. Mail, which is no HTTP, goes through no named one. Until it is called, the way is the
/// system's.
void useDefaultProxy(const ProxyChoice& choice);

} // namespace evergrant
