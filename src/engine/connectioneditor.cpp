// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/connectioneditor.h"

#include "core/errorcode.h"
#include "core/health/health.h"
#include "engine/clientproof.h"
#include "engine/connectionwatch.h"
#include "engine/jobs/adoptjob.h"
#include "engine/jobs/changeclientjob.h"
#include "engine/jobs/changecredentialsjob.h"
#include "engine/movenotes.h"
#include "engine/pauseend.h"
#include "engine/storeopening.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Null `end`: until somebody resumes it.
Connection pausedUntil(Connection connection, const QDateTime& end)
{
    connection.paused = true;
    connection.pausedUntil = end;
    return connection;
}

Connection resumed(Connection connection)
{
    connection.paused = connection.heldAsCopy = false;
    connection.pausedUntil = {};
    return connection;
}

Error heldAsCopyError(const QString& name)
{
    return {ErrorKind::Usage, u"connection-held-as-copy"_s,
            QObject::tr("This profile is a copy, and %1 stays paused until somebody resumes it: the original may still "
                        "renew it. Nothing was changed.")
                .arg(name)};
}

QCoro::Task<Result<ManagedConnectionPtr>> finished(Result<ManagedConnectionPtr> result)
{
    co_return result;
}

} // namespace

ConnectionEditor::ConnectionEditor(EngineContext& context, StoreOpening& stores, ConnectionWatch& watch)
    : m_context(context)
    , m_stores(stores)
    , m_watch(watch)
    , m_drafts(context)
{
}

Result<void> ConnectionEditor::checkNew(const NewConnection& fields)
{
    return m_drafts.added(fields).map([](const NewClient&) {});
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::add(NewConnection fields)
{
    const QPointer<ConnectionEditor> self(this);
    const auto made = m_drafts.added(fields);
    if (!made)
        co_return tl::unexpected(made.error());
    const Connection& connection = made->connection;
    // Nobody can see the connection before it is durable.
    m_context.registry.reserve(connection);
    Result<void> saved;
    if (!made->credentials.isEmpty())
        saved = co_await m_stores.unlock(false);
    if (self && saved)
        saved = co_await m_context.ports->connections.put(connection);
    if (!self)
        co_return tl::unexpected(stoppingError());
    m_context.registry.release(connection);
    if (!saved)
        co_return tl::unexpected(saved.error());
    const auto managed = m_context.makeConnection(connection);
    if (m_context.ports->grants.isOpen())
        AdoptJob::beginEmpty(*managed);
    m_context.registry.add(managed);
    if (!made->credentials.isEmpty()) {
        const auto stored = co_await storeCredentials(managed, made->credentials);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    m_context.log(EventLevel::Info, u"added"_s, QObject::tr("Connection added."), &connection);
    m_context.changes.publish(change::ConnectionAdded{connection.id});
    m_watch.note(*managed);
    co_return managed;
}

/// Where they cannot be stored the connection is taken away again.
QCoro::Task<Result<void>> ConnectionEditor::storeCredentials(ManagedConnectionPtr added, CredentialChanges credentials)
{
    const QPointer<ConnectionEditor> self(this);
    ChangeCredentialsJob change(added);
    const auto stored = co_await change.run(credentials);
    if (!self)
        co_return tl::unexpected(stoppingError());
    if (stored)
        co_return {};
    const auto turn = co_await m_edits.turn();
    if (!self)
        co_return tl::unexpected(stoppingError());
    m_watch.forget(*added);
    // Why it could not be added is what the caller has to know; a line that stays in the file is seen at the next
    // start.
    (void)co_await m_context.ports->connections.remove(added->settings().id);
    co_return tl::unexpected(stored.error());
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::change(QString name, ConnectionChanges changes)
{
    const QPointer<ConnectionEditor> self(this);
    if (const auto there = m_context.registry.named(name); !there)
        co_return there;
    const bool opens = changes.clientId || changes.clientSecret || changes.proxyPassword ||
                       !changedKeyFiles(changes.settings, changes.settings).isEmpty();
    if (opens) {
        const auto open = co_await m_stores.unlock(false);
        if (!open)
            co_return tl::unexpected(open.error());
        if (!self)
            co_return tl::unexpected(stoppingError());
    }
    const auto found = m_context.registry.named(name);
    if (!found)
        co_return found;
    const ManagedConnectionPtr managed = *found;
    const auto credentials = std::make_shared<CredentialChanges>();
    const Edit edit = [this, managed, changes, credentials](const Connection&) -> Result<Connection> {
        const auto client = m_drafts.changed(*managed, changes);
        if (!client)
            return tl::unexpected(client.error());
        *credentials = client->credentials;
        return client->connection;
    };
    const bool anotherClient = changes.clientId && *changes.clientId != managed->settings().clientId;
    ChangeClientJob client(managed);
    if (anotherClient) {
        const auto prepared = co_await client.prepare();
        if (!prepared)
            co_return tl::unexpected(prepared.error());
        if (!self)
            co_return tl::unexpected(stoppingError());
    }
    auto changed = co_await edited(managed, edit);
    client.saved();
    if (!changed)
        co_return changed;
    if (!credentials->isEmpty()) {
        ChangeCredentialsJob change(managed);
        const auto stored = co_await change.run(*credentials);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    if (anotherClient)
        co_await client.settle();
    if (self)
        m_context.log(EventLevel::Info, u"changed"_s, QObject::tr("Settings changed."), &managed->settings());
    co_return managed;
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::edited(ManagedConnectionPtr managed, Edit edit)
{
    const QPointer<ConnectionEditor> self(this);
    const auto turn = co_await m_edits.turn();
    if (!self)
        co_return tl::unexpected(stoppingError());
    co_return co_await editedInTurn(managed, edit);
}

/// Saved first, then in memory. `edit` is called once more where the connection has corrected itself meanwhile.
QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::editedInTurn(ManagedConnectionPtr managed, Edit edit)
{
    const QPointer<ConnectionEditor> self(this);
    const auto ports = m_context.ports;
    while (self) {
        auto& registry = m_context.registry;
        const Connection before = managed->settings();
        if (!registry.contains(*managed))
            co_return registry.named(before.name); // has been removed meanwhile: its error
        const auto next = edit(before);
        if (!next)
            co_return tl::unexpected(next.error());
        if (*next == before)
            co_return managed;
        registry.reserve(*next);
        const auto saved = co_await ports->connections.put(*next);
        if (!self)
            break;
        registry.release(*next);
        if (!saved)
            co_return tl::unexpected(saved.error());
        if (managed->settings() != before)
            continue;
        managed->setSettings(*next);
        registry.noteChange(*managed, before);
        co_return managed;
    }
    co_return tl::unexpected(stoppingError());
}

QCoro::Task<> ConnectionEditor::saveCorrected(QUuid id)
{
    const QPointer<ConnectionEditor> self(this);
    const auto ports = m_context.ports;
    const auto turn = co_await m_edits.turn();
    const auto managed = self ? m_context.registry.byId(id) : nullptr;
    if (!managed)
        co_return;
    const auto saved = co_await ports->connections.put(managed->settings());
    if (!saved && self)
        m_context.log(EventLevel::Warning, u"store-failing"_s, saved.error().message, &managed->settings(),
                      {{u"code"_s, saved.error().code}});
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::rename(QString name, QString newName)
{
    const QPointer<ConnectionEditor> self(this);
    const auto managed = m_context.registry.named(name);
    if (!managed)
        co_return managed;
    if (const auto fine = checkedConnectionName(newName); !fine)
        co_return tl::unexpected(fine.error());
    const Edit edit = [this, newName](const Connection& before) -> Result<Connection> {
        if (newName != before.name && m_context.registry.isNameTaken(newName))
            return fail(ErrorKind::Usage, errorcode::nameTaken,
                        QObject::tr("name: a connection named “%1” exists already. Nothing was changed.").arg(newName));
        Connection next = before;
        next.name = newName;
        return next;
    };
    const auto renamed = co_await edited(*managed, edit);
    if (self && renamed)
        m_context.log(EventLevel::Info, u"renamed"_s, QObject::tr("Renamed from “%1”.").arg(name),
                      &(*renamed)->settings());
    co_return renamed;
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::setPaused(const QString& name, bool paused)
{
    const auto managed = m_context.registry.named(name);
    if (!managed)
        return finished(managed);
    if (paused) {
        const Edit pause = [](const Connection& before) -> Result<Connection> { return pausedUntil(before, {}); };
        return pausedByPerson(*managed, pause, {u"paused"_s, QObject::tr("Renewing is paused.")});
    }
    const Edit edit = [ports = m_context.ports](const Connection& before) -> Result<Connection> {
        if (before.paused && movedAway(*ports, before.id))
            return tl::unexpected(movedAwayError(before.name));
        return resumed(before);
    };
    return pauseEdited(*managed, edit, {u"resumed"_s, QObject::tr("Renewing goes on.")});
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::pauseFor(const QString& name, std::chrono::seconds duration)
{
    const auto managed = m_context.registry.named(name);
    if (!managed)
        return finished(managed);
    const Edit edit = [ports = m_context.ports, duration](const Connection& before) -> Result<Connection> {
        const auto end = pauseEndAfter(duration, ports->clock.now());
        if (!end)
            return tl::unexpected(end.error());
        if (before.heldAsCopy)
            return tl::unexpected(heldAsCopyError(before.name));
        if (movedAway(*ports, before.id))
            return tl::unexpected(movedAwayError(before.name));
        return pausedUntil(before, *end);
    };
    return pausedByPerson(*managed, edit,
                          {u"paused"_s, QObject::tr("Renewing is paused for %1.").arg(durationText(duration))});
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::pauseForMove(const QString& name, bool wasPaused)
{
    const auto managed = m_context.registry.named(name);
    if (!managed)
        return finished(managed);
    const Edit edit = [wasPaused](const Connection& before) -> Result<Connection> {
        if (wasPaused && !before.paused)
            return tl::unexpected(resumedMeanwhileError());
        return before.paused ? before : pausedUntil(before, {});
    };
    return pauseEdited(*managed, edit, {u"paused"_s, QObject::tr("Renewing is paused.")});
}

QCoro::Task<Result<void>> ConnectionEditor::resumeAfterMove(QUuid connection)
{
    const auto ports = m_context.ports;
    const auto managed = m_context.registry.byId(connection);
    if (!managed)
        co_return {};
    const Edit edit = [ports](const Connection& before) -> Result<Connection> {
        return returning(ports->grants, before.id) ? resumed(before) : before;
    };
    const PauseEvent event{u"resumed"_s, QObject::tr("Renewing goes on.")};
    const auto done = co_await pauseEdited(managed, edit, event);
    co_return done.map([](const ManagedConnectionPtr&) {});
}

QCoro::Task<Result<void>> ConnectionEditor::endPause(QUuid connection)
{
    const auto ports = m_context.ports;
    const auto managed = m_context.registry.byId(connection);
    if (!managed)
        co_return {};
    const Edit edit = [ports](const Connection& before) -> Result<Connection> {
        const auto end = pauseEnd(*ports, before);
        return end && *end <= ports->clock.now() ? resumed(before) : before;
    };
    const PauseEvent event{u"pause-ended"_s, QObject::tr("The pause is over: renewing goes on.")};
    const auto ended = co_await pauseEdited(managed, edit, event);
    co_return ended.map([](const ManagedConnectionPtr&) {});
}

QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::pauseEdited(ManagedConnectionPtr managed, Edit edit,
                                                                        PauseEvent event)
{
    const QPointer<ConnectionEditor> self(this);
    const auto ports = m_context.ports;
    const QUuid id = managed->settings().id;
    const auto changes = std::make_shared<bool>(false);
    const Edit watched = [edit, changes](const Connection& before) {
        const auto next = edit(before);
        *changes = next && *next != before;
        return next;
    };
    const auto edited = co_await this->edited(managed, watched);
    if (!edited || !*changes)
        co_return edited;
    const auto package = managed->settings().paused ? std::nullopt : notedPackage(*ports, id);
    if (package)
        (void)co_await forgetMove(ports, id, *package); // at worst the next pause ends early
    if (self)
        m_context.log(EventLevel::Info, event.kind, event.text, &managed->settings());
    co_return edited;
}

/// The turn lasts until the move's note is gone: who leaves, or ends the pause of a move, looks at it in a turn.
QCoro::Task<Result<ManagedConnectionPtr>> ConnectionEditor::pausedByPerson(ManagedConnectionPtr managed, Edit edit,
                                                                           PauseEvent event)
{
    const QPointer<ConnectionEditor> self(this);
    const auto ports = m_context.ports;
    const auto turn = co_await m_edits.turn();
    if (!self)
        co_return tl::unexpected(stoppingError());
    const Connection before = managed->settings();
    const auto edited = co_await editedInTurn(managed, edit);
    if (!edited)
        co_return edited;
    Result<void> forgotten;
    if (const auto package = returning(ports->grants, before.id))
        forgotten = co_await forgetMove(ports, before.id, *package);
    if (self && managed->settings() != before)
        m_context.log(EventLevel::Info, event.kind, event.text, &managed->settings());
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    co_return edited;
}

} // namespace evergrant
