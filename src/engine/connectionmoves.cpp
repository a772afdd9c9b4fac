// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectionmoves.h"

#include "engine/connectioneditor.h"
#include "engine/connectionwatch.h"
#include "engine/jobs/adoptjob.h"
#include "engine/jobs/arrivejob.h"
#include "engine/jobs/leavejob.h"
#include "engine/keychainmirror.h"
#include "engine/movenotes.h"
#include "engine/movepauses.h"
#include "engine/newergrant.h"
#include "engine/portablesettings.h"
#include "engine/storeopening.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

ConnectionMoves::ConnectionMoves(EngineContext& context, Parts parts)
    : m_context(context)
    , m_parts(parts)
    , m_drafts(context)
{
}

/// The connection, once the stores are open.
QCoro::Task<Result<ManagedConnectionPtr>> ConnectionMoves::opened(QString name)
{
    const QPointer<ConnectionMoves> self(this);
    if (const auto there = m_context.registry.named(name); !there)
        co_return there;
    const auto open = co_await m_parts.stores.unlock(false);
    if (!open)
        co_return tl::unexpected(open.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    co_return m_context.registry.named(name);
}

QCoro::Task<Result<LeavingConnection>> ConnectionMoves::copyOut(QString name)
{
    const auto ports = m_context.ports;
    const auto found = co_await opened(name);
    if (!found)
        co_return tl::unexpected(found.error());
    const auto settings = portableSettings(*ports, (*found)->settings());
    const auto secrets = LeaveJob(*found).credentials();
    if (!settings || !secrets)
        co_return tl::unexpected(!settings ? settings.error() : secrets.error());
    co_return LeavingConnection{*settings, *secrets};
}

QCoro::Task<Result<LeavingConnection>> ConnectionMoves::moveOut(QString name, QUuid package)
{
    const QPointer<ConnectionMoves> self(this);
    const auto ports = m_context.ports;
    const auto found = co_await opened(name);
    if (!found)
        co_return tl::unexpected(found.error());
    const ManagedConnectionPtr managed = *found;
    const auto known = movedAway(*ports, managed->settings().id);
    if (known && known->package != package)
        co_return tl::unexpected(movedAwayError(managed->settings().name));
    const Connection before = managed->settings();
    const bool wasPaused = before.paused && (before.heldAsCopy || !returning(ports->grants, before.id));
    const PackageNote note = known.value_or(PackageNote{package, ports->clock.now(), wasPaused});
    const QPointer<ConnectionEditor> editor(&m_parts.editor);
    const auto paused = co_await beginMovePause(ports, editor, managed, note);
    Result<LeavingConnection> leaving;
    if (!paused)
        leaving = tl::unexpected(paused.error());
    else if (!self)
        leaving = tl::unexpected(stoppingError());
    else
        leaving = co_await marked(managed, note);
    if (!leaving && self && returning(ports->grants, managed->settings().id) == package)
        (void)co_await resume(managed); // why it cannot leave is the answer
    co_return leaving;
}

/// What is under way has ended by the time that this has the connection's turn.
QCoro::Task<Result<LeavingConnection>> ConnectionMoves::marked(ManagedConnectionPtr managed, PackageNote note)
{
    const QPointer<ConnectionMoves> self(this);
    const auto ports = m_context.ports;
    const auto turn = co_await managed->turn();
    if (!self)
        co_return tl::unexpected(stoppingError());
    // Nobody resumes it before the note is there.
    const auto editing = co_await m_parts.editor.turn();
    if (!self)
        co_return tl::unexpected(stoppingError());
    const Connection before = managed->settings();
    if (!before.paused)
        co_return tl::unexpected(resumedMeanwhileError());
    if (before.heldAsCopy)
        co_return fail(
            ErrorKind::Usage, u"connection-held-as-copy"_s,
            QObject::tr("This profile is a copy, and the original may still renew %1. Move it from there, or resume "
                        "it here first if the original is gone.")
                .arg(before.name));
    const auto known = movedAway(*ports, before.id);
    if (known && known->package != note.package) // another export was quicker
        co_return tl::unexpected(movedAwayError(before.name));
    if (!known) // a person may have paused it meanwhile
        note.wasPaused = !returning(ports->grants, before.id);
    const auto secrets = LeaveJob(managed).all();
    const auto settings = portableSettings(*ports, before);
    if (!secrets || !settings)
        co_return tl::unexpected(!secrets ? secrets.error() : settings.error());
    // One that was on its way back and is moved again before that came to its end is not any more.
    StoreSettings notes = returnNotes(before.id, QUuid());
    notes.insert(movedAwayKey(before.id), toText(note));
    const auto noted = co_await writeNotes(ports, notes);
    if (!noted)
        co_return tl::unexpected(noted.error());
    if (self)
        m_context.log(EventLevel::Info, u"moved-away"_s,
                      QObject::tr("Moved away with a package. Nothing is renewed here any more."), &before,
                      {{u"package"_s, note.package.toString(QUuid::WithoutBraces)}});
    managed->core().notifyChanged();
    co_return LeavingConnection{*settings, *secrets};
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionMoves::takeBack(QString name, QUuid package)
{
    const QPointer<ConnectionMoves> self(this);
    const auto ports = m_context.ports;
    const auto found = m_context.registry.named(name);
    if (!found)
        co_return found;
    const Connection settings = (*found)->settings();
    const auto note = movedAway(*ports, settings.id);
    const auto back = returning(ports->grants, settings.id); // taking it back did not come to its end
    if (!note && !back && package.isNull())                  // it was not moved away
        co_return co_await m_parts.editor.setPaused(settings.name, false);
    const QUuid known = note ? note->package : back.value_or(QUuid());
    if (known.isNull() || (!package.isNull() && known != package))
        co_return found;
    if (note && package.isNull()) { // a person wants it renewed, also one that was paused before
        const StoreSettings notes = returnNotes(settings.id, known);
        const auto noted = co_await writeNotes(ports, notes);
        if (!noted)
            co_return tl::unexpected(noted.error());
        if (!self)
            co_return tl::unexpected(stoppingError());
    }
    const auto resumed = co_await resume(*found);
    if (!resumed)
        co_return tl::unexpected(resumed.error());
    if (self)
        m_context.log(EventLevel::Info, u"taken-back"_s, QObject::tr("Taken back: it is renewed here again."),
                      &settings);
    co_return found;
}

ArrivalStep ConnectionMoves::stepOf(const ArrivingConnection& arriving) const
{
    const EnginePorts& ports = *m_context.ports;
    const auto here = arriving.moves ? m_context.registry.byId(arriving.id) : nullptr;
    ArrivalFacts facts;
    facts.package = arriving.package;
    facts.again = arriving.again;
    facts.isHere = here != nullptr;
    facts.isNameTaken = m_context.registry.isNameTaken(arriving.fields.name);
    if (!arriving.moves)
        return arrivalStep(facts);
    facts.movedAway = movedAway(ports, arriving.id);
    facts.arrived = arrived(ports, arriving.id);
    const bool broughtIt = facts.arrived && facts.arrived->package == arriving.package;
    // Taking it back did not come to its end.
    if (const auto back = returning(ports.grants, arriving.id); back && !broughtIt && !facts.movedAway)
        facts.movedAway = PackageNote{*back, {}, false};
    if (const auto info = here ? here->grantInfo() : std::nullopt)
        facts.isOlder = !arriving.secrets.main || isNewer(*info, arriving.secrets.main->info);
    // Looking at all rows is kept for the few that an import has left behind when it was interrupted.
    if (!here && facts.arrived)
        facts.hasRows = ports.grants.infos(GrantSlot::Main).value_or(QHash<QUuid, GrantInfo>()).contains(arriving.id);
    return arrivalStep(facts);
}

Result<ArrivalStep> ConnectionMoves::checkArrival(const ArrivingConnection& arriving)
{
    const ArrivalStep step = stepOf(arriving);
    if (step != ArrivalStep::Add)
        return step;
    return m_drafts.added(arriving.fields).map([step](const NewClient&) { return step; });
}

QCoro::Task<Result<ArrivalStep>> ConnectionMoves::bringIn(ArrivingConnection arriving)
{
    const QPointer<ConnectionMoves> self(this);
    const auto open = co_await m_parts.stores.unlock(false);
    if (!open)
        co_return tl::unexpected(open.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    const ArrivalStep step = stepOf(arriving);
    const auto here = arriving.moves ? m_context.registry.byId(arriving.id) : nullptr;
    Result<void> done;
    if (step == ArrivalStep::Add)
        done = co_await add(arriving);
    else if (step == ArrivalStep::TakeOver)
        done = co_await takeOver(here, arriving);
    else if (step == ArrivalStep::TakeBack || step == ArrivalStep::Here)
        done = co_await resume(here);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return step;
}

/// One that was moved away from here is returning, unless a person had paused it before.
StoreSettings ConnectionMoves::arrivalNote(const ArrivingConnection& arriving) const
{
    if (!arriving.moves)
        return {};
    const EnginePorts& ports = *m_context.ports;
    const auto before = m_context.registry.byId(arriving.id) ? movedAway(ports, arriving.id) : std::nullopt;
    const bool returns = before && !before->wasPaused;
    StoreSettings notes = returnNotes(arriving.id, returns ? arriving.package : QUuid());
    notes.insert(arrivedKey(arriving.id), toText(PackageNote{arriving.package, ports.clock.now()}));
    return notes;
}

/// Its grants are durable before it is: were it the other way round, it would say for a moment that it has none.
QCoro::Task<Result<void>> ConnectionMoves::add(ArrivingConnection arriving)
{
    const QPointer<ConnectionMoves> self(this);
    const auto ports = m_context.ports;
    auto made = m_drafts.added(arriving.fields);
    if (!made)
        co_return tl::unexpected(made.error());
    Connection connection = made->connection;
    if (arriving.moves)
        connection.id = arriving.id;
    m_context.registry.reserve(connection);
    const auto managed = m_context.makeConnection(connection);
    AdoptJob::beginEmpty(*managed);
    m_context.mirror->keepAfterAll(connection.id);
    ArriveJob arrival(managed);
    const StoreSettings note = arrivalNote(arriving);
    auto stored = co_await arrival.run(arriving.secrets, note);
    if (self && stored)
        stored = co_await ports->connections.put(connection);
    if (!self)
        co_return tl::unexpected(stoppingError());
    m_context.registry.release(connection);
    if (!stored)
        co_return stored;
    m_context.registry.add(managed);
    m_context.log(EventLevel::Info, u"added"_s, QObject::tr("Connection added from a package."), &connection);
    m_context.changes.publish(change::ConnectionAdded{connection.id});
    if (arriving.moves)
        arrival.renew();
    m_parts.watch.note(*managed);
    m_parts.watch.plan(connection.id);
    co_return {};
}

/// It is marked as moved until its grants are the new ones, and paused a moment longer; its settings stay what they are
/// here.
QCoro::Task<Result<void>> ConnectionMoves::takeOver(ManagedConnectionPtr managed, ArrivingConnection arriving)
{
    const QPointer<ConnectionMoves> self(this);
    ArriveJob arrival(managed);
    const StoreSettings note = arrivalNote(arriving);
    const auto replaced = co_await arrival.run(arriving.secrets, note);
    if (!replaced)
        co_return replaced;
    if (!self)
        co_return tl::unexpected(stoppingError());
    const auto resumed = co_await resume(managed);
    if (resumed && !managed->settings().paused)
        arrival.renew();
    co_return resumed;
}

QCoro::Task<Result<void>> ConnectionMoves::resume(ManagedConnectionPtr managed)
{
    return endMovePause(m_context.ports, &m_parts.editor, std::move(managed));
}

} // namespace evergrant
