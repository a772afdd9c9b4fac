// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/keychainmirror.h"

#include "core/grant/refreshpolicy.h"
#include "engine/enginecontext.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto removalsKey = "keychain-removals"_L1;

} // namespace

KeychainMirror::KeychainMirror(std::shared_ptr<EnginePorts> ports, std::function<void(QUuid)> changed)
    : m_ports(std::move(ports))
    , m_changed(std::move(changed))
    , m_contents(m_ports)
{
    m_round.retry = m_ports->clock.makeAlarm([this] { wake(); });
    m_items = std::make_shared<CopyItems>(m_ports, [this, alive = std::weak_ptr(m_alive)](int group) {
        if (!alive.expired())
            scheduleGroup(group);
    });
}

KeychainMirror::~KeychainMirror() = default;

void KeychainMirror::onChange(const Change& change)
{
    if (std::holds_alternative<change::TokenSetStored>(change) ||
        std::holds_alternative<change::CredentialsStored>(change))
        schedule(connectionOf(change));
}

void KeychainMirror::schedule(const QUuid& connection)
{
    if (m_ports->keychainCopies && m_backlog.addStale(connection))
        wake();
}

/// Its item was damaged. Those that have no grant yet are written when their credentials change, or at the next start.
void KeychainMirror::scheduleGroup(int group)
{
    const auto infos = m_ports->grants.infos(GrantSlot::Main);
    if (!infos)
        return;
    for (const auto& id : infos->keys())
        if (CopyBundle::groupOf(id) == group)
            schedule(id);
}

void KeychainMirror::scheduleRemoval(const QUuid& connection)
{
    m_contents.forget(connection);
    if (!m_ports->keychainCopies)
        return;
    m_backlog.addRemoval(connection);
    saveRemovals();
    wake();
}

void KeychainMirror::turnOn(const QList<QUuid>& connections)
{
    m_ports->keychainCopies = true;
    for (const auto& id : connections)
        m_backlog.cancelRemoval(id);
    saveRemovals();
    takeOverSingles(connections);
    for (const auto& id : connections)
        schedule(id);
}

void KeychainMirror::turnOff(const QList<QUuid>& connections)
{
    m_backlog.clearSingles();
    for (const auto& id : connections)
        scheduleRemoval(id);
    m_ports->keychainCopies = false;
}

void KeychainMirror::resume(const QList<QUuid>& connections)
{
    const auto saved = m_ports->grants.meta(removalsKey);
    if (!saved)
        return;
    for (const auto& word : saved->split(u',', Qt::SkipEmptyParts)) {
        // With copies on, one of a connection that is here was cancelled, and the end of that was not written.
        const QUuid id(word);
        if (!m_ports->keychainCopies || !connections.contains(id))
            m_backlog.addRemoval(id);
    }
    if (m_ports->keychainCopies)
        takeOverSingles(connections);
    retryNow();
}

void KeychainMirror::keepAfterAll(const QUuid& connection)
{
    if (m_backlog.cancelRemoval(connection))
        saveRemovals();
}

void KeychainMirror::takeOverSingles(const QList<QUuid>& connections)
{
    if (m_items->areAllBundled())
        return;
    m_backlog.setSingles(QSet<QUuid>(connections.begin(), connections.end()));
    if (!m_backlog.hasSingles())
        m_items->noteAllBundled();
}

void KeychainMirror::saveRemovals()
{
    QStringList ids;
    for (const auto& id : m_backlog.removals())
        ids << id.toString(QUuid::WithoutBraces);
    // A failure here only means that a removal interrupted by a crash is not taken up again; for one that was cancelled
    // see resume().
    m_ports->grants.setMeta(removalsKey, ids.join(u','));
}

void KeychainMirror::setHeldBack(const QUuid& connection)
{
    m_backlog.setHeldBack(connection);
    retryNow();
}

void KeychainMirror::retryNow()
{
    if (!isIdle())
        wake();
}

void KeychainMirror::wake()
{
    if (isWriting())
        return;
    m_round.running = true;
    m_round.retry->disarm();
    work(m_alive, this);
}

void KeychainMirror::Round::retryLater(double jitter)
{
    retry->set(retryPause(++failures, jitter));
}

/// One round: each removal and copy is tried once. One that cannot be read or is refused holds up no other; a keychain
/// that cannot be reached ends the round.
QCoro::Task<> KeychainMirror::work(std::weak_ptr<bool> alive, KeychainMirror* self)
{
    QHash<QUuid, Error> failed;
    bool reachable = true;
    while (reachable) {
        const QSet<QUuid> next = self->m_backlog.nextGroup(failed);
        if (next.isEmpty())
            break;
        const auto failures = co_await update(alive, self, next);
        if (alive.expired())
            co_return;
        reachable = std::ranges::none_of(failures, isKeychainUnreachable);
        failed.insert(failures);
    }
    self->m_round.running = false;
    if (failed.isEmpty())
        self->m_round.failures = 0;
    else
        self->m_round.retryLater(self->m_ports->jitter());
}

/// Brings the copies of `connections`, which are of one group, up to date. Returns what has failed.
QCoro::Task<QHash<QUuid, Error>> KeychainMirror::update(std::weak_ptr<bool> alive, KeychainMirror* self,
                                                        QSet<QUuid> connections)
{
    const auto turn = co_await self->m_turns.turn();
    if (alive.expired())
        co_return {};
    // Whoever had the turn before may have done it.
    erase_if(connections, [self](const QUuid& id) { return !self->m_backlog.isDue(id); });
    if (connections.isEmpty())
        co_return {};
    const auto step = std::make_shared<Step>();
    const CopyItems::Change change = [alive, self, connections, step](const CopyBundle& bundle) {
        return alive.expired() ? Result<BundleChanges>(tl::unexpected(stoppingError()))
                               : self->changesOf(connections, bundle, *step);
    };
    const auto items = self->m_items;
    const auto done = co_await items->update(connections, change);
    if (alive.expired())
        co_return {};
    self->conclude(connections, done, *step);
    for (const auto& id : std::as_const(step->copied)) {
        self->m_changed(id);
        if (alive.expired())
            co_return {};
    }
    co_return step->failures;
}

/// Called between reading and writing.
BundleChanges KeychainMirror::changesOf(const QSet<QUuid>& connections, const CopyBundle& bundle, Step& step)
{
    BundleChanges changes;
    for (const auto& id : connections) {
        if (m_backlog.isRemoval(id)) {
            changes.removals.insert(id);
            continue;
        }
        if (!m_backlog.beginWrite(id))
            continue;
        step.copied.insert(id);
        Result<void> seen;
        if (m_contents.isUnseen(id))
            seen = m_contents.takeUnseen(id, bundle.copy(id));
        const auto copy = seen ? m_contents.assemble(id) : Result<KeychainCopy>(tl::unexpected(seen.error()));
        if (copy)
            changes.copies.insert(id, *copy);
        else
            step.failures.insert(id, copy.error());
    }
    step.removed = changes.removals;
    return changes;
}

void KeychainMirror::conclude(const QSet<QUuid>& connections, const Result<void>& done, Step& step)
{
    if (!done)
        for (const auto& id : connections)
            step.failures.insert(id, done.error());
    m_backlog.endWrite(step.copied, step.failures);
    if (!done)
        return;
    m_backlog.endRemoval(step.removed);
    if (!step.removed.isEmpty())
        saveRemovals();
    if (!m_backlog.hasSingles())
        return;
    m_backlog.endMove(connections);
    if (!m_backlog.hasSingles())
        m_items->noteAllBundled();
}

QCoro::Task<Result<void>> KeychainMirror::writeNow(QUuid connection, KeychainCopy copy)
{
    if (!m_ports->keychainCopies || m_backlog.isRemoval(connection))
        co_return fail(ErrorKind::StoreLocked, u"keychain-copies-off"_s,
                       u"Copies in the OS keyring are switched off for this profile."_s);
    m_contents.keepBeside(connection, copy);
    m_backlog.addStale(connection);
    const QSet<QUuid> only{connection};
    const auto failures = co_await update(m_alive, this, only);
    if (!failures.contains(connection))
        co_return {};
    if (!isWriting())
        m_round.retryLater(m_ports->jitter());
    co_return tl::unexpected(failures.value(connection));
}

void KeychainMirror::forgetPending(const QUuid& connection)
{
    if (m_contents.forgetPending(connection))
        schedule(connection);
}

QCoro::Task<Result<std::optional<KeychainCopy>>> KeychainMirror::read(QUuid connection)
{
    Result<std::optional<KeychainCopy>> copy;
    if (!m_ports->keychainCopies)
        co_return copy;
    const auto items = m_items;
    const auto turn = co_await m_turns.turn();
    copy = co_await items->read(connection);
    co_return copy;
}

} // namespace evergrant
