// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"
#include "core/connection/proofkind.h"

namespace evergrant::api {

/// What proves the client of a connection with this grant and these settings.
ProofKind proofOf(const GrantChoice& choice, const QMap<QString, QString>& settings);

} // namespace evergrant::api
