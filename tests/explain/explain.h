// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant::explain {

/// Every phase of a grant, and where every event leads from it (core/grant/phase.h).
QString phases();
/// When the same refresh token is sent again after a lost answer, by replay policy (core/grant/replaypolicy.h).
QString replays();

} // namespace evergrant::explain
