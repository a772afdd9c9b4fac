// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"

namespace evergrant {
struct ProviderPreset;
}

namespace evergrant::api {

/// A preset as the method `providers` lists it.
ProviderInfo providerInfo(const ProviderPreset& preset);

} // namespace evergrant::api
