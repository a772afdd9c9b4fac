// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/records.h"
#include <QCoroTask>

namespace evergrant::api {

struct FoundEvents
{
    QList<Event> events;
    bool more = false;
    /// Up to this id, or down to it with `newestFirst`, everything has been looked at; 0: nothing is there.
    qint64 lookedAt = 0;
};

/// Looks for a text in the log. How many events have to be read for `filter.limit` matches is not known
/// before, so they are read in parts of so many ids, and others are served between two. The log must live until it
/// ends.
QCoro::Task<Result<FoundEvents>> searchEvents(EventLog* log, EventFilter filter, qint64 part = 20'000);

} // namespace evergrant::api
