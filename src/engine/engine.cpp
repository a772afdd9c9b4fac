// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "core/grant/refreshpolicy.h"
#include "engine/connectionoverview.h"
#include "engine/jobs/adoptjob.h"
#include "engine/jobs/removejob.h"
#include "engine/waiting.h"
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long the requests that are under way may take, see ClientConfig::timeout; twice, because a refused client secret
/// may be sent once more in another form.
std::chrono::milliseconds longestRequest(const QList<Engine::ConnectionPtr>& connections)
{
    std::chrono::milliseconds longest(0);
    for (const auto& managed : connections)
        if (const auto& config = managed->core().config(); config && managed->facts().refreshInFlight)
            longest = std::max(longest, 2 * config->timeout);
    return longest;
}

/// An answer to a sign-in that is on its way is stored first.
QCoro::Task<> retireAfter(std::shared_ptr<Authorization> going, Engine::ConnectionPtr managed)
{
    if (going)
        co_await going->ended();
    RemoveJob removal(managed);
    co_await removal.retire();
}

} // namespace

Engine::Engine(EnginePorts ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::make_shared<EnginePorts>(std::move(ports)))
    , m_mirror(std::make_shared<KeychainMirror>(m_ports,
                                                [self = QPointer<Engine>(this)](const QUuid& id) {
                                                    if (self)
                                                        self->noteCopy(id);
                                                }))
    , m_wakeup(*m_ports->machine, m_ports->clock,
               {[this] { noteWaking(u"woke-up"_s, tr("This computer woke up from sleep.")); },
                [this] { noteWaking(u"network-back"_s, tr("This computer is connected to a network again.")); },
                [this](std::chrono::milliseconds jump) { noteClock(jump); }})
    , m_scheduler(
          m_ports->clock, [this](const QUuid& id) { actOn(id); }, [this] { return m_wakeup.quietUntil(); })
    , m_reviewer(m_ports->clock,
                 [this](const QUuid& id) {
                     if (const auto managed = connection(id))
                         noteChange(*managed);
                 })
    , m_unlockRetry(m_ports->clock.makeAlarm([this] { retryUnlock(); }))
{
}

Engine::~Engine()
{
    // Nobody waits for a person's answer any more. Requests in flight end by themselves and are stored.
    for (const auto& authorization : std::as_const(m_authorizations))
        authorization->suspend();
}

/// For whatever may have moved the time of its next action, or of its next warning.
void Engine::schedule(const ManagedConnection& managed)
{
    if (m_stopping || !m_registry.contains(managed))
        return;
    auto next = managed.nextActionAt();
    if (const auto look = nextLook(managed); look && (!next || *look < *next))
        next = look;
    m_scheduler.plan(managed.settings().id, next);
    m_ports->machine->setWatched(!m_scheduler.isEmpty());
}

void Engine::actOn(const QUuid& id)
{
    const auto managed = connection(id);
    if (!managed)
        return;
    if (const auto at = managed->nextActionAt(); at && *at <= m_ports->clock.monotonic())
        managed->act();
    tellLife(*managed);
}

void Engine::noteCopy(const QUuid& id)
{
    if (const auto managed = connection(id))
        noteChange(*managed);
}

Engine::ConnectionPtr Engine::makeConnection(const Connection& connection)
{
    ConnectionListener listener;
    const QPointer<Engine> self(this);
    listener.changed = [self](const QUuid& id) {
        if (const auto managed = self ? self->connection(id) : nullptr)
            self->noteChange(*managed);
    };
    listener.registeredGrants = [self] { return self ? self->registeredGrants() : QList<RegisteredGrant>(); };
    listener.corrected = [self](const QUuid& id) {
        if (self)
            saveCorrected(self, id);
    };
    listener.rescheduled = [self](const QUuid& id) {
        if (const auto managed = self ? self->connection(id) : nullptr)
            self->schedule(*managed);
    };
    // An answer that comes when this object is gone is copied to the keychain all the same.
    listener.publish = [self, mirror = m_mirror](const Change& change) {
        mirror->onChange(change);
        if (self)
            self->m_changes.publish(change);
    };
    return std::make_shared<ManagedConnection>(m_ports, m_mirror, connection, listener);
}

QCoro::Task<Result<void>> Engine::start()
{
    const QPointer<Engine> self(this);
    const auto loaded = co_await m_ports->connections.load();
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    QHash<GrantSlot, QHash<QUuid, GrantInfo>> infos;
    for (const auto slot : heldSlots) {
        const auto known = m_ports->grants.infos(slot);
        if (!known)
            co_return tl::unexpected(known.error());
        infos.insert(slot, *known);
    }
    const bool awaited = !m_ports->grants.meta(GrantStore::copiesAwaited).value_or(QString()).isEmpty();
    if (awaited && !loaded->isEmpty() && !m_ports->keychainCopies)
        log(EventLevel::Error, u"store-lost"_s,
            tr("The grant store is gone, and there are no copies of it in a keychain. Put back a backup of it, or "
               "authorize every connection again."));
    for (const auto& warning : m_ports->connections.warnings())
        log(EventLevel::Warning, u"connections-file"_s, warning);
    for (const auto& connection : *loaded) {
        const auto managed = makeConnection(connection);
        for (const auto slot : heldSlots)
            if (const auto& known = infos[slot]; known.contains(connection.id))
                managed->core().grants.at(slot).show(known.value(connection.id));
        m_registry.add(managed);
        const auto now = managed->assessment();
        m_attention.begin(connection.id, AttentionWatch::needOf(managed->facts(), now), m_ports->clock.monotonic());
        m_health.insert(connection.id, now.health);
        planReview(*managed);
    }
    awaitCopies();
    const auto opened = co_await unlock(false);
    if (!opened && self)
        log(EventLevel::Warning, u"store-locked"_s, opened.error().message);
    co_return {};
}

/// A store that was made anew holds nothing yet, and says so until all copies have been seen.
void Engine::awaitCopies()
{
    if (m_ports->grants.meta(GrantStore::copiesAwaited).value_or(QString()).isEmpty())
        return;
    for (const auto& managed : m_registry.all())
        if (!managed->core().isAdopted())
            managed->core().stage.opening = ConnectionStage::Opening::AwaitsCopy;
}

QCoro::Task<Result<void>> Engine::unlock(bool ask)
{
    const QPointer<Engine> self(this);
    const bool wanted = !isOpen() || !m_mirror->isIdle();
    if (ask && wanted && m_ports->keychainCopies) {
        const auto asked = co_await askForKeyring();
        if (!asked)
            co_return asked;
        if (!self)
            co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
        m_mirror->retryNow();
    }
    if (isOpen())
        co_return {};
    if (m_opening) {
        const auto opening = m_opening;
        const auto result = co_await opening->future();
        // A try from before the keyring was unlocked does not answer for one after it.
        if (result || !ask || !self || m_opening)
            co_return result;
    }
    const auto opening = std::make_shared<QPromise<Result<void>>>();
    opening->start();
    m_opening = opening;
    const Result<void> result = co_await openStores(self);
    if (self) {
        m_opening.reset();
        m_open = result.has_value();
        m_storeTrouble = result ? std::nullopt : std::optional(result.error());
        for (const auto& managed : m_registry.all())
            managed->setStoreTrouble(m_storeTrouble);
        if (result) {
            m_unlockFailures = 0;
            m_unlockRetry->disarm();
            m_mirror->resume();
        } else if (!m_stopping) {
            m_unlockRetry->set(isStoreBusy(result.error()) ? storeBusyPause
                                                           : retryPause(++m_unlockFailures, m_ports->jitter()));
        }
        watchLives();
    }
    opening->addResult(result);
    opening->finish();
    co_return result;
}

/// While the prompt is open, who does not ask is told at once that the keyring is locked; who asks shares it.
QCoro::Task<Result<void>> Engine::askForKeyring()
{
    const QPointer<Engine> self(this);
    if (m_asking) {
        const auto asking = m_asking;
        co_return co_await asking->future();
    }
    const auto asking = std::make_shared<QPromise<Result<void>>>();
    asking->start();
    m_asking = asking;
    const Result<void> result = co_await m_ports->keychain.unlock();
    if (self)
        m_asking.reset();
    asking->addResult(result);
    asking->finish();
    co_return result;
}

void Engine::retryUnlock()
{
    if (!m_stopping)
        unlock(false);
}

QCoro::Task<Result<void>> Engine::openStores(QPointer<Engine> self)
{
    const auto ports = self->m_ports;
    const auto found = co_await findKey(self);
    if (!found)
        co_return found;
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    self->awaitCopies();
    const auto attempts = ports->grants.openAttempts();
    // Without the journal a doubtful token would look like a fresh one.
    if (!attempts)
        co_return tl::unexpected(attempts.error());
    const auto connections = self->connections();
    QHash<QUuid, QList<Attempt>> open;
    for (const auto& attempt : *attempts)
        open[attempt.connectionId] << attempt;
    // A keychain that does not answer costs seconds each time: those that are left go on with their rows.
    std::optional<Error> unreachable;
    for (const auto& managed : connections) {
        if (managed->core().isAdopted()) // an earlier try has done it, and what it sends now is not waited for
            continue;
        const auto own = open.value(managed->settings().id);
        AdoptJob adoption(managed, own);
        unreachable = co_await adoption.run(unreachable);
    }
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    for (const auto& managed : self->m_registry.all())
        if (!managed->core().isAdopted())
            co_return fail(
                ErrorKind::StoreLocked, u"copies-unseen"_s,
                tr("The keychain opened, but not all copies of the tokens in it could be read yet. Evergrant "
                   "tries again by itself."));
    // From here on a missing row means that there is no grant.
    if (!ports->grants.meta(GrantStore::copiesAwaited).value_or(QString()).isEmpty())
        ports->grants.setMetaLater(GrantStore::copiesAwaited, {});
    self->resumeAuthorizations();
    co_return {};
}

Result<Engine::ConnectionPtr> Engine::connection(const QString& name) const
{
    if (const auto managed = m_registry.byName(name))
        return managed;
    return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s,
                tr("There is no connection named “%1”. `evergrant status` lists those that exist.").arg(name));
}

QCoro::Task<> Engine::retireAll(QList<Retiring> connections, std::shared_ptr<QPromise<bool>> done)
{
    // All are in line before the first is awaited, so that nothing new begins meanwhile.
    std::vector<QCoro::Task<>> retiring;
    for (const auto& [managed, going] : std::as_const(connections))
        retiring.push_back(retireAfter(going, managed));
    for (auto& task : retiring)
        co_await task;
    done->addResult(true);
    done->finish();
}

QCoro::Task<> Engine::stop(std::chrono::milliseconds limit)
{
    m_stopping = true;
    m_scheduler.stop();
    m_reviewer.stop();
    m_ports->machine->setWatched(false);
    m_ports->requests->close();
    m_unlockRetry->disarm();
    const auto authorizations = m_authorizations;
    for (const auto& authorization : authorizations)
        authorization->suspend();
    QList<Retiring> retiring;
    for (const auto& managed : m_registry.all())
        retiring << Retiring(managed, authorization(authorizationOf(managed->settings().id)));
    const auto ports = m_ports;
    const auto mirror = m_mirror;
    const auto connections = m_registry.all();
    limit = std::max(limit, longestRequest(connections));
    const auto deadline = ports->clock.monotonic() + limit;
    const auto retired = std::make_shared<QPromise<bool>>();
    retired->start();
    retireAll(retiring, retired);
    co_await withinLimit(&ports->clock, retired->future(), limit);
    for (;;) {
        bool unsafe = mirror->isWriting();
        for (const auto& managed : connections) {
            if (managed->hasUnstoredGrant())
                managed->act();
            unsafe = unsafe || managed->hasUnstoredGrant();
        }
        if (!unsafe || ports->clock.monotonic() >= deadline)
            co_return;
        co_await pause(&ports->clock, 100ms);
    }
}

void Engine::log(EventLevel level, const QString& kind, const QString& message, const Connection* about,
                 QJsonObject details)
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    event.details = std::move(details);
    if (about) {
        event.connectionId = about->id;
        event.connection = about->name;
    }
    m_ports->events.append(event);
}

} // namespace evergrant
