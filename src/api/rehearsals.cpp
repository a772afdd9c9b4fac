// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/rehearsals.h"

#include "core/grant/phase.h"
#include "engine/engine.h"
#include "engine/keychainmirror.h"
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
    case Rehearsal::KeyringLocked:
        return Tr::tr("Rehearsal: the keyring counts as locked for this connection.");
    case Rehearsal::GrantRevoked:
        break;
    }
    return Tr::tr("Rehearsal: the practice provider has revoked its sign-ins.");
}

QString endText(Rehearsal rehearsal)
{
    if (rehearsal == Rehearsal::KeyringLocked)
        return Tr::tr("The rehearsal has ended: the copy in the keyring is written now.");
    return Tr::tr("The rehearsal has ended: the practice provider works again.");
}

/// A renewal is due to work, so that what goes wrong from now on is the rehearsal's doing.
bool works(const ManagedConnection& connection)
{
    const auto& grant = connection.grantInfo();
    return grant && grant->isRenewable() && phaseOf(connection.condition()) == Phase::Well;
}

bool isReady(const ManagedConnection& connection)
{
    return works(connection) && !connection.settings().paused;
}

/// Its grant is known, and may be renewed.
bool canBeRepaired(const ManagedConnection& connection)
{
    return connection.core().isAdopted() && !connection.settings().paused;
}

/// Without a grant there is nothing to repair.
bool isRepaired(const ManagedConnection& connection)
{
    return connection.core().isAdopted() && (!connection.grantInfo() || phaseOf(connection.condition()) == Phase::Well);
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
        else
            noteChange(removed.connection);
    }))
    , m_changes(engine.changes().subscribeTo<change::ConnectionChanged>(
          [this](const auto& changed) { noteChange(changed.connection); }))
{
}

Rehearsals::~Rehearsals()
{
    if (!m_running)
        return;
    m_stage.end();
    m_running->connection->core().mirror->setHeldBack({});
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
    if (const auto noted = m_stage.setStillBroken(endangered()); !noted)
        return tl::unexpected(noted.error());
    if (const auto begun = act(*rehearsal, **connection); !begun)
        return tl::unexpected(begun.error());
    m_running = Running{owner, params.name, *connection, *rehearsal};
    m_limit->set(rehearsalLimit);
    (*connection)
        ->core()
        .log(EventLevel::Info, u"rehearsal-begun"_s, beginningText(*rehearsal), {{u"rehearsal"_s, toWord(*rehearsal)}});
    renew(this, *connection);
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(rehearsalLimit);
    return RehearsalBegin::Answer{m_engine.ports().clock.now().addSecs(limit.count())};
}

/// The keyring is not really locked: it has the copies of the connections that are in use, too.
Result<void> Rehearsals::act(Rehearsal rehearsal, const ManagedConnection& connection)
{
    if (rehearsal != Rehearsal::KeyringLocked)
        return m_stage.begin(rehearsal);
    if (!m_engine.ports().keychainCopies)
        return fail(ErrorKind::Usage, u"rehearsal-without-copies"_s,
                    Tr::tr("This profile keeps no copies in the keyring, so a locked one stops nothing. Switch the "
                           "copies on in the settings to rehearse it."));
    connection.core().mirror->setHeldBack(connection.settings().id);
    return {};
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
    ended.connection->core().mirror->setHeldBack({});
    ended.connection->core().log(EventLevel::Info, u"rehearsal-ended"_s, endText(ended.rehearsal),
                                 {{u"rehearsal"_s, toWord(ended.rehearsal)}, {u"end"_s, toWord(why)}});
    if (m_ended)
        m_ended({ended.name, why});
    m_tried.clear();
    recover();
}

/// Those that a rehearsal may bring into trouble, and those that an earlier one has.
QList<QUuid> Rehearsals::endangered() const
{
    QList<QUuid> ids = m_stage.stillBroken();
    const auto connections = m_engine.connections();
    for (const auto& connection : connections) {
        const QUuid id = connection->settings().id;
        if (m_stage.serves(connection->settings()) && works(*connection) && !ids.contains(id))
            ids << id;
    }
    return ids;
}

/// In the middle of a change nothing can be begun.
void Rehearsals::noteChange(const QUuid& connection)
{
    if (!m_running && m_stage.stillBroken().contains(connection))
        QMetaObject::invokeMethod(this, &Rehearsals::recover, Qt::QueuedConnection);
}

void Rehearsals::recover()
{
    if (m_running)
        return;
    const auto noted = m_stage.stillBroken();
    QList<QUuid> gone;
    for (const QUuid& id : noted) {
        const auto connection = m_engine.connection(id);
        if (connection && (!canBeRepaired(*connection) || !m_stage.serves(connection->settings()))) {
            m_tried.remove(id);
        } else if (connection && !m_tried.contains(id)) {
            m_tried.insert(id);
            repair(this, connection);
        } else if (!connection || isRepaired(*connection)) {
            gone << id;
        }
    }
    forget(gone);
}

void Rehearsals::forget(const QList<QUuid>& connections)
{
    QList<QUuid> left = m_stage.stillBroken();
    if (left.removeIf([&](const QUuid& id) { return connections.contains(id); }) == 0)
        return;
    for (const QUuid& id : connections)
        m_tried.remove(id);
    (void)m_stage.setStillBroken(left); // where it cannot be written it is tried again with the next change
}

QCoro::Task<> Rehearsals::renew(QPointer<Rehearsals> self, std::shared_ptr<ManagedConnection> connection)
{
    const auto goesOn = [&] { return self && self->m_running && self->m_running->connection == connection; };
    // What comes of it is in the log, and in the connection's state.
    auto renewed = co_await connection->refresh(true);
    // It may have been shared with a renewal that was answered before the failure began.
    if (renewed && goesOn())
        renewed = co_await connection->refresh(true);
    if (renewed && goesOn() && self->m_running->rehearsal == Rehearsal::KeyringLocked)
        connection->core().log(EventLevel::Info, u"copy-waiting"_s,
                               Tr::tr("Renewed with the keyring locked. Integrations have their token; only the copy "
                                      "in the keyring waits until it is unlocked."));
}

QCoro::Task<> Rehearsals::repair(QPointer<Rehearsals> self, std::shared_ptr<ManagedConnection> connection)
{
    const auto isOver = [&] { return !self || self->m_running || isRepaired(*connection); };
    (void)co_await connection->turn(); // what the provider was asked before the end is over now
    // The first one may be shared with a renewal that was sent before the end. Where they fail its schedule goes on.
    constexpr int tries = 2;
    for (int i = 0; i < tries && !isOver(); ++i)
        (void)co_await connection->refresh(true);
    if (self && !self->m_running && isRepaired(*connection))
        self->forget({connection->settings().id});
}

} // namespace evergrant::api
