// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginejobs.h"

#include "app/enginedeliveries.h"
#include "engine/movenotes.h"
#include "engine/waiting.h"
#include "link/protocol.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

/// How long a job waits for its token, and for the stores.
constexpr std::chrono::milliseconds tokenLimit{30s};

tl::unexpected<Error> removed()
{
    return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s, Tr::tr("A connection of the job was removed."));
}

} // namespace

EngineJobs::EngineJobs(ProfileStores& stores, Engine& engine, Clock& clock)
    : m_engine(engine)
    , m_jobs(ports(stores, clock))
    , m_renewals(engine, m_jobs)
{
}

jobs::JobPorts EngineJobs::ports(ProfileStores& stores, Clock& clock)
{
    const QString& profile = stores.profile().directory();
    return {clock,
            stores.jobs(),
            stores.events(),
            QFileInfo(link::socketPath(profile)).absolutePath(),
            {{u"EVERGRANT_PROFILE"_s, profile}},
            [this](const QUuid& id) { return token(&m_engine, id); },
            [this](const QUuid& id) -> std::optional<jobs::GivenToken> {
                const auto delivery = currentDelivery(m_engine, id);
                if (!delivery)
                    return std::nullopt;
                return jobs::GivenToken{delivery->accessToken, qint64(delivery->generation)};
            },
            [this](const QUuid& id) { return probe(&m_engine, id); },
            [this](const QUuid& id) {
                const auto connection = m_engine.connection(id);
                return connection ? connection->settings().name : QString();
            },
            [this](const QUuid& id) { return movedAway(m_engine.ports(), id).has_value(); },
            [this] {
                m_renewals.onJobsChanged();
                for (const auto& changed : m_listeners)
                    changed();
            }};
}

void EngineJobs::start()
{
    m_jobs.start();
    m_renewals.start();
}

void EngineJobs::hear(Machine::News news)
{
    if (news == Machine::News::ClockSet)
        m_jobs.onClockSet();
}

QCoro::Task<Result<jobs::GivenToken>> EngineJobs::token(Engine* engine, QUuid connection)
{
    const auto managed = engine->connection(connection);
    if (!managed)
        co_return removed();
    if (!managed->core().isAdopted()) { // the stores are locked still
        const auto unlocking = futureOf(engine->stores().unlock(false));
        auto waiting = withinLimit(&engine->ports().clock, unlocking, tokenLimit);
        (void)co_await waiting; // token() says what is wrong
    }
    TokenDemand demand;
    demand.limit = tokenLimit;
    auto asking = managed->token(demand);
    const auto token = co_await asking;
    if (!token)
        co_return tl::unexpected(token.error());
    co_return jobs::GivenToken{token->accessToken, qint64(managed->grantInfo().value_or(GrantInfo()).generation)};
}

QCoro::Task<ProbeReport> EngineJobs::probe(Engine* engine, QUuid connection)
{
    const auto managed = engine->connection(connection);
    if (!managed)
        co_return ProbeReport();
    auto checking = managed->check(false);
    co_return co_await checking;
}

} // namespace evergrant
