// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/rehearsals.h"

#include "core/grant/phase.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Api)
};

QString beginningText(Rehearsal rehearsal)
{
    switch (rehearsal) {
    case Rehearsal::ReplyLost:
        return Tr::tr("Rehearsal: the practice provider will lose the answer to the next renewal.");
    case Rehearsal::ProviderDown:
        return Tr::tr("Rehearsal: the practice provider is out of order.");
    case Rehearsal::GrantRevoked:
        break;
    }
    return Tr::tr("Rehearsal: the practice provider has revoked its sign-ins.");
}

/// A renewal is due to work, so that what goes wrong from now on is the rehearsal's doing.
bool isReady(const ManagedConnection& connection)
{
    const auto& grant = connection.grantInfo();
    return grant && grant->isRenewable() && !connection.settings().paused &&
           phaseOf(connection.condition()) == Phase::Well;
}

} // namespace

Rehearsals::Rehearsals(Engine& engine, RehearsalStage& stage, Ended ended)
    : m_engine(engine)
    , m_stage(stage)
    , m_ended(std::move(ended))
    , m_limit(engine.ports().clock.makeAlarm([this] { end(RehearsalEnd::TimeOver); }))
    , m_removals(engine.changes().subscribeTo<change::ConnectionRemoved>([this](const auto& removed) {
        if (m_running && m_running->connection->settings().id == removed.connection)
            end(RehearsalEnd::Removed);
    }))
{
}

Rehearsals::~Rehearsals()
{
    if (m_running)
        m_stage.end();
}

Result<RehearsalBegin::Answer> Rehearsals::begin(const RehearsalBegin::Params& params, Owner owner)
{
    const auto rehearsal = rehearsalFromWord(params.rehearsal);
    if (!rehearsal)
        return tl::unexpected(rehearsal.error());
    const auto connection = m_engine.connection(params.name);
    if (!connection)
        return tl::unexpected(connection.error());
    if (!m_stage.serves((*connection)->settings()))
        return fail(ErrorKind::Usage, u"not-practice"_s,
                    Tr::tr("%1 is no connection to the practice provider. Failures are rehearsed with nothing else.")
                        .arg(params.name));
    if (m_running)
        return fail(ErrorKind::Temporary, u"rehearsal-running"_s,
                    Tr::tr("A rehearsal is under way already. End that one first."));
    if (!isReady(**connection))
        return fail(ErrorKind::PersonNeeded, u"rehearsal-not-ready"_s,
                    Tr::tr("The practice connection has to work before a failure can be rehearsed."));
    if (const auto begun = m_stage.begin(*rehearsal); !begun)
        return tl::unexpected(begun.error());
    m_running = Running{owner, params.name, *connection, *rehearsal};
    m_limit->set(rehearsalLimit);
    (*connection)
        ->core()
        .log(EventLevel::Info, u"rehearsal-begun"_s, beginningText(*rehearsal), {{u"rehearsal"_s, toWord(*rehearsal)}});
    renew(*connection);
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(rehearsalLimit);
    return RehearsalBegin::Answer{m_engine.ports().clock.now().addSecs(limit.count())};
}

void Rehearsals::stop(Owner owner)
{
    if (m_running && m_running->owner == owner)
        end(RehearsalEnd::Wanted);
}

void Rehearsals::end(RehearsalEnd why)
{
    if (!m_running)
        return;
    const Running ended = *std::exchange(m_running, std::nullopt);
    m_limit->disarm();
    m_stage.end();
    ended.connection->core().log(EventLevel::Info, u"rehearsal-ended"_s,
                                 Tr::tr("The rehearsal has ended: the practice provider works again."),
                                 {{u"rehearsal"_s, toWord(ended.rehearsal)}, {u"end"_s, toWord(why)}});
    if (m_ended)
        m_ended({ended.name, why});
    recoverAll(why == RehearsalEnd::Removed ? ended.connection : nullptr);
}

void Rehearsals::recoverAll(const std::shared_ptr<ManagedConnection>& without) const
{
    const auto connections = m_engine.connections();
    for (const auto& connection : connections) {
        if (connection != without && m_stage.serves(connection->settings()))
            mend(connection);
    }
}

QCoro::Task<> Rehearsals::renew(std::shared_ptr<ManagedConnection> connection)
{
    (void)co_await connection->refresh(true); // what comes of it is in the log, and in the connection's state
}

QCoro::Task<> Rehearsals::mend(std::shared_ptr<ManagedConnection> connection)
{
    // The first one may be shared with a renewal that was sent before the end.
    constexpr int tries = 2;
    for (int i = 0; i < tries && connection->grantInfo() && phaseOf(connection->condition()) != Phase::Well; ++i)
        (void)co_await connection->refresh(true); // its schedule goes on where this fails, too
}

} // namespace evergrant::api
