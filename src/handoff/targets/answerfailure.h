// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "net/apirequest.h"

namespace evergrant::handoff {

/// What an answer that is no success means wherever it comes from: no answer, 408, 429 and 5xx pass by themselves,
/// anything else does not. `target` is the host in the sentence; `said`: its own words, unchecked, or empty.
DeliveryFailure answerFailure(const ApiAnswer& answer, const QString& target, const QString& said, const Clock& clock);

} // namespace evergrant::handoff
