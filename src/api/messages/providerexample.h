// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "api/messages/provider.h"

namespace evergrant::api {

/// A value that this key of --set could have.
QString exampleSetting(const QString& key);

/// What `add` demands for a connection of this grant, with values that stand for those of a person. Its `grant` is
/// empty where it is the provider's usual one.
Add::Params exampleFor(const ProviderInfo& provider, const GrantChoice& choice);

} // namespace evergrant::api
