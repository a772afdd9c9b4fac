// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// Whether a detail of an event is an id of an attempt, a grant or a connection, or a fingerprint of a token (8 hex
/// digits). Such ids look like tokens and are none; everything else passes scrubbed() before anybody sees it.
bool isHarmlessId(const QString& key, const QString& value);

} // namespace evergrant
