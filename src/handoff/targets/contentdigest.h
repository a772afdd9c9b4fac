// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QString>

namespace evergrant::handoff {

/// "SALT.DIGEST", by which a content is recognized later. The salt, another each time, keeps equal contents, and
/// guesses of short ones, from being compared.
QString contentDigest(const Secret& content);
bool matchesDigest(const Secret& content, const QString& digest);

} // namespace evergrant::handoff
