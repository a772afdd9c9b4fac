// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/health/health.h"

namespace evergrant {

/// What is on the button that does this for a connection, with its Alt letter marked (&). Empty for Action::None.
QString buttonText(Action action, GrantType grantType);
/// The same within a sentence, which names the button to press.
QString plainButtonText(Action action, GrantType grantType);

} // namespace evergrant
