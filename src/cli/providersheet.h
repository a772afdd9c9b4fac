// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"

namespace evergrant::cli {

/// What a person has to know to add a connection of this provider: for each grant what is needed, under the names that
/// the portal uses, and a command to begin with. Ends with a line break.
QString providerSheet(const api::ProviderInfo& provider);

} // namespace evergrant::cli
