// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "engine/keychainmirror.h"
#include "engine/movepauses.h"
#include "engine/unfinished.h"
#include "engine/writebacklog.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

Engine::Engine(EnginePorts ports, QObject* parent)
    : QObject(parent)
    , m_context(makeContext(std::move(ports)))
    , m_stores(m_context, {[this] { m_signIns.resume(); }, [this] { m_watch.lookAtAllEnds(); }})
    , m_keyRecovery(m_context, m_stores)
    , m_watch(m_context, m_stores, [this](QUuid connection) { return m_editor.endPause(connection); })
    , m_editor(m_context, m_stores, m_watch)
    , m_moves(m_context, {m_stores, m_watch, m_editor})
    , m_signIns(m_context, m_stores, m_editor)
    , m_removal(m_context, {m_stores, m_watch, m_editor, m_signIns})
{
}

Engine::~Engine()
{
    // While all parts are there to hear of it.
    m_signIns.suspendAll();
}

EngineContext Engine::makeContext(EnginePorts ports)
{
    const QPointer<Engine> self(this);
    EngineContext context;
    context.ports = std::make_shared<EnginePorts>(std::move(ports));
    context.mirror = std::make_shared<KeychainMirror>(context.ports, [self](const QUuid& id) {
        if (self)
            self->m_watch.note(id);
    });
    ConnectionListener listener;
    listener.changed = [self](const QUuid& id) {
        if (self)
            self->m_watch.note(id);
    };
    listener.registeredGrants = [self] { return self ? self->m_context.registeredGrants() : QList<RegisteredGrant>(); };
    listener.corrected = [self](const QUuid& id) {
        if (self)
            self->m_editor.saveCorrected(id);
    };
    listener.rescheduled = [self](const QUuid& id) {
        if (self)
            self->m_watch.plan(id);
    };
    // An answer that comes when this object is gone is copied to the keychain all the same.
    listener.publish = [self, mirror = context.mirror](const Change& change) {
        mirror->onChange(change);
        if (self)
            self->m_context.changes.publish(change);
    };
    context.listener = std::make_shared<const ConnectionListener>(std::move(listener));
    return context;
}

QCoro::Task<Result<void>> Engine::start()
{
    const QPointer<Engine> self(this);
    const auto ports = m_context.ports;
    const auto loaded = co_await ports->connections.load();
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    if (!self)
        co_return tl::unexpected(stoppingError());
    QHash<GrantSlot, QHash<QUuid, GrantInfo>> infos;
    for (const auto slot : heldSlots) {
        const auto known = ports->grants.infos(slot);
        if (!known)
            co_return tl::unexpected(known.error());
        infos.insert(slot, *known);
    }
    const bool awaited = !ports->grants.meta(GrantStore::copiesAwaited).value_or(QString()).isEmpty();
    if (awaited && !loaded->isEmpty() && !ports->keychainCopies)
        m_context.log(
            EventLevel::Error, u"store-lost"_s,
            QObject::tr("The grant store is gone, and there are no copies of it in a keyring. Put back a backup of "
                        "it, or authorize every connection again."));
    for (const auto& warning : ports->connections.warnings())
        m_context.log(EventLevel::Warning, u"connections-file"_s, warning);
    for (const auto& settings : *loaded) {
        const auto connection = m_context.makeConnection(settings);
        for (const auto slot : heldSlots)
            if (const auto& known = infos[slot]; known.contains(settings.id))
                connection->core().grants.at(slot).show(known.value(settings.id));
        m_context.registry.add(connection);
        m_watch.begin(*connection);
    }
    m_stores.awaitCopies();
    endInterruptedMoves(m_context, m_editor);
    const auto opened = co_await m_stores.unlock(false);
    if (!opened && self)
        m_context.log(EventLevel::Warning, u"store-locked"_s, opened.error().message);
    co_return {};
}

QCoro::Task<> Engine::stop(std::chrono::milliseconds limit)
{
    m_context.stopping = true;
    m_watch.stop();
    m_context.ports->requests->close();
    m_stores.stop();
    QList<Unfinished> unfinished;
    m_signIns.suspendAll();
    for (const auto& connection : m_context.registry.all())
        unfinished << Unfinished{connection, m_signIns.of(connection->settings().id)};
    return finishAll(m_context.ports, m_context.mirror, unfinished, limit);
}

bool Engine::holdsUnstoredTokens() const
{
    return std::ranges::any_of(m_context.registry.all(), [](const ManagedConnectionPtr& connection) {
        return WriteBacklog(connection).hasGrant();
    });
}

bool Engine::keychainCopyPending(const QUuid& id) const
{
    return m_context.mirror->isPending(id);
}

} // namespace evergrant
