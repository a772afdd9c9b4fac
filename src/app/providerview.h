// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace evergrant {

struct ProviderPreset;

/// A preset as the method `providers` lists it (link/protocol.h).
QJsonObject providerObject(const ProviderPreset& preset);

} // namespace evergrant
