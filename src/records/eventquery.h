// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "records/sqlitedatabase.h"

namespace evergrant::eventlog {

/// Every filter is answered by walking one index (or one index a level) in the order of the result, and stops at
/// `limit` rows; how many rows the log has does not matter. Texts of fewer than three characters, which the text index
/// cannot find, are looked for in the newest (or oldest, as asked) `scanned` events that the other fields let through.
SqlResult<QList<Event>> queryEvents(SqliteDatabase& database, const EventFilter& filter, int scanned = 50'000);

} // namespace evergrant::eventlog
