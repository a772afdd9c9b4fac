// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include "core/ports/grantstore.h"
#include "core/ports/records.h"
#include <QHash>

namespace evergrant {

/// A profile that was copied may still be in use where it came from, and two workers that renew one rotating grant end
/// it for both (RFC 9700 section 4.14.2). So those connections are paused until a person says which copy is in use:
/// Resume, in either face, or a new sign-in. Tokens in hand are handed out all the same. Grants that are known not to
/// rotate, or whose old tokens stay valid, can be shared and go on.
///
/// An unattended restore on other hardware therefore waits for a click; a second worker that nobody
/// thought of would cost a sign-in for each, at both ends, and the provider calls it theft.
///
/// Returns how many are held; they are saved as paused.
/// Both stores must outlive the task.
QCoro::Task<Result<int>> holdCopiedConnections(ConnectionStore* connections, GrantStore* grants,
                                               QHash<QString, ProviderPreset> presets);

/// A sign-in of which it is not decided yet whether it is used is left to where it was made. The store must outlive the
/// task.
QCoro::Task<Result<void>> leaveUndecidedSignIns(GrantStore* grants);

} // namespace evergrant
