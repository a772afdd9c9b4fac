// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/apirequests.h"
#include "oauth/consents.h"
#include "oauth/tokenendpoint.h"
#include "practice/practicehost.h"

namespace evergrant {

/// What talks to providers, the practice provider included. `clock` and `events` outlive it.
struct Outgoing
{
    Outgoing(Clock& clock, EventLog& events, const QString& profileDir);

    TokenEndpoint tokens;
    Consents consents;
    ApiRequests apis;
    PracticeHost practice;
};

} // namespace evergrant
