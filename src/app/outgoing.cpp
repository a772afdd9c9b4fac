// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outgoing.h"

namespace evergrant {

Outgoing::Outgoing(Clock& clock, EventLog& events, const QString& profileDir)
    : tokens(clock)
    , consents(clock)
    , apis(clock)
    , practice(clock, events, profileDir)
{
}

} // namespace evergrant
