// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/grant/grant.h"
#include <QDateTime>
#include <optional>

namespace evergrant {

/// When a grant has to be refreshed next; pure. `jitter` in [0, 1) is drawn once per token set, so that a hundred
/// connections authorized together do not all refresh together.
///
/// The limits are those that the provider told about this grant, else the preset's.
///
/// About two thirds into the access token's life (0.60 to 0.70 by jitter), but at least every min(7 days, idle limit/3)
/// and never later than a day before an absolute limit of the grant. Unknown life counts as one hour; a token that
/// never expires and has a refresh token is refreshed for its limits' sake only. Empty: nothing to refresh (no refresh
/// token, or neither end nor limit). May be in the past; at least a second after `info.obtainedAt`.
///
/// With `minLife` no later than so long before the end of the access token, but at half of its life at the earliest:
/// whoever keeps a copy of it for some minutes has a live one.
std::optional<QDateTime> refreshDueAt(const GrantInfo& info, const ClientConfig& config, double jitter,
                                      std::optional<std::chrono::seconds> minLife = std::nullopt);

/// When a spare grant, whose access token nobody uses, has to be refreshed so that it stays alive: after 0.8 to 1 times
/// min(7 days, idle limit/3) by jitter, and never later than a day before an absolute limit. Empty: no refresh token.
std::optional<QDateTime> spareRefreshDueAt(const GrantInfo& info, const ClientConfig& config, double jitter);

/// Pause before try number `failures` + 1 when the provider could not be reached or asked to wait: 5, 15, 30 s,
/// 1, 2, 5, 15, 30 min, then hourly; with up to 10 % jitter on top. `failures` counts from 1.
std::chrono::seconds retryPause(int failures, double jitter);

} // namespace evergrant
