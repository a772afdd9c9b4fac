// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/eventsearch.h"

namespace evergrant::api {

namespace {

/// The id of the oldest or newest event that is not ruled out by time and ids; 0: there is none.
QCoro::Task<Result<qint64>> endOf(EventLog* log, EventFilter filter, bool newest)
{
    EventFilter one;
    one.since = filter.since;
    one.afterId = filter.afterId;
    one.beforeId = filter.beforeId;
    one.newestFirst = newest;
    one.limit = 1;
    auto reading = log->read(one);
    const auto events = co_await reading;
    co_return events.map([](const QList<Event>& found) { return found.isEmpty() ? 0 : found.first().id; });
}

} // namespace

QCoro::Task<Result<FoundEvents>> searchEvents(EventLog* log, EventFilter filter, qint64 part)
{
    auto first = endOf(log, filter, false);
    const auto oldest = co_await first;
    auto last = endOf(log, filter, true);
    const auto newest = co_await last;
    if (!oldest || !newest)
        co_return tl::unexpected(oldest ? newest.error() : oldest.error());
    FoundEvents found;
    const qsizetype wanted = filter.limit;
    qint64 above = *oldest - 1, below = *newest + 1; // what is left lies between
    while (*oldest > 0 && below - above > 1) {
        filter.afterId = filter.newestFirst ? std::max(above, below - 1 - part) : above;
        filter.beforeId = filter.newestFirst ? below : std::min(below, above + 1 + part);
        filter.limit = int(wanted - found.events.size()) + 1;
        auto reading = log->read(filter);
        const auto events = co_await reading;
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
    }
    co_return found;
}

} // namespace evergrant::api
