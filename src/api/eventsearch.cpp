// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/eventsearch.h"

#include "engine/waiting.h"

using namespace std::chrono_literals;

namespace evergrant::api {

namespace {

/// The id of the oldest or newest event that is not ruled out by time and ids; 0: there is none.
Result<qint64> endOf(EventReader& log, const EventFilter& filter, bool newest)
{
    EventFilter one;
    one.since = filter.since;
    one.afterId = filter.afterId;
    one.beforeId = filter.beforeId;
    one.newestFirst = newest;
    one.limit = 1;
    return log.read(one).map([](const QList<Event>& events) { return events.isEmpty() ? 0 : events.first().id; });
}

} // namespace

QCoro::Task<Result<FoundEvents>> searchEvents(EventReader* log, Clock* clock, EventFilter filter, qint64 part)
{
    const auto oldest = endOf(*log, filter, false), newest = endOf(*log, filter, true);
    if (!oldest || !newest)
        co_return tl::unexpected(oldest ? newest.error() : oldest.error());
    FoundEvents found;
    const qsizetype wanted = filter.limit;
    qint64 above = *oldest - 1, below = *newest + 1; // what is left lies between
    while (*oldest > 0 && below - above > 1) {
        filter.afterId = filter.newestFirst ? std::max(above, below - 1 - part) : above;
        filter.beforeId = filter.newestFirst ? below : std::min(below, above + 1 + part);
        filter.limit = int(wanted - found.events.size()) + 1;
        const auto events = log->read(filter);
        if (!events)
            co_return tl::unexpected(events.error());
        found.events << *events;
        found.more = found.events.size() > wanted;
        if (found.more) {
            found.events.resize(wanted);
            found.lookedAt = found.events.last().id;
            break;
        }
        (filter.newestFirst ? below : above) = filter.newestFirst ? filter.afterId + 1 : filter.beforeId - 1;
        found.lookedAt = filter.newestFirst ? below : above;
        if (below - above > 1)
            co_await pause(clock, 0ms);
    }
    co_return found;
}

} // namespace evergrant::api
