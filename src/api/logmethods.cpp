// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/logmethods.h"

#include "api/eventsearch.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::api::LogMethods)
};

tl::unexpected<Error> keptAsItIs()
{
    return fail(ErrorKind::Failed, u"retention-fixed"_s, Tr::tr("How long the log is kept cannot be changed here."));
}

AttemptView viewOf(const AttemptRecord& record)
{
    const Attempt& attempt = record.attempt;
    return {attempt.attemptId.toString(QUuid::WithoutBraces),
            attempt.intendedAt,
            toWord(attempt.slot),
            attempt.purpose,
            record.outcome,
            qint64(attempt.generation),
            QString::fromLatin1(attempt.fingerprint.toHex().left(8)),
            record.decision.policy,
            record.decision.code,
            record.decision.phase,
            record.decision.decision,
            record.decision.concludedAt};
}

} // namespace

QCoro::Task<Result<Log::Answer>> LogMethods::log(Log::Params params)
{
    EventFilter filter;
    filter.containing = params.containing;
    filter.afterId = params.afterId;
    filter.beforeId = params.beforeId;
    filter.limit = params.limit;
    filter.newestFirst = params.newestFirst;
    filter.minimumLevel = params.level.value_or(EventLevel::Debug);
    if (params.since.isValid())
        filter.since = params.since;
    if (!params.name.isEmpty()) {
        const auto connection = m_engine.connection(params.name);
        if (!connection)
            co_return tl::unexpected(connection.error());
        filter.connectionId = (*connection)->settings().id;
    }
    const auto& ports = m_engine.ports();
    if (!filter.containing.isEmpty()) {
        const auto found = co_await searchEvents(&ports.events, filter);
        if (!found)
            co_return tl::unexpected(found.error());
        co_return Log::Answer{found->events, found->more, found->lookedAt};
    }
    ++filter.limit; // one more shows whether there are more
    auto reading = ports.events.read(filter);
    const auto events = co_await reading;
    if (!events)
        co_return tl::unexpected(events.error());
    Log::Answer answer;
    answer.events = events->first(std::min<qsizetype>(params.limit, events->size()));
    answer.more = events->size() > params.limit;
    co_return answer;
}

QCoro::Task<Result<Attempts::Answer>> LogMethods::attempts(Attempts::Params params)
{
    const auto connection = m_engine.connection(params.name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const QUuid id = (*connection)->settings().id;
    const auto records = co_await m_engine.ports().grants.attempts(id, params.limit);
    if (!records)
        co_return tl::unexpected(records.error());
    Attempts::Answer answer;
    for (const auto& record : *records)
        answer.attempts << viewOf(record);
    co_return answer;
}

QCoro::Task<Result<LogRetention::Answer>> LogMethods::retention(LogRetention::Params)
{
    if (!m_keeping)
        co_return keptAsItIs();
    co_return LogRetention::Answer{m_keeping->keptFor()};
}

QCoro::Task<Result<SetLogRetention::Answer>> LogMethods::setRetention(SetLogRetention::Params params)
{
    if (!m_keeping)
        co_return keptAsItIs();
    EventLog* const events = &m_engine.ports().events;
    const auto* const keeping = m_keeping;
    const auto before = m_keeping->keptFor();
    const auto kept = co_await m_keeping->keepFor(params.days);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (before != keeping->keptFor()) {
        Event event;
        event.kind = u"log-retention"_s;
        event.message = Tr::tr("The log is kept for %n day(s) now.", nullptr, int(params.days.count()));
        events->append(event);
    }
    co_return params;
}

} // namespace evergrant::api
