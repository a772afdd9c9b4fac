// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/keychainmirror.h"

#include "core/errorcode.h"
#include "core/grant/refreshpolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto removalsKey = "keychain-removals"_L1;

} // namespace

KeychainMirror::KeychainMirror(std::shared_ptr<EnginePorts> ports, std::function<void(QUuid)> changed)
    : m_ports(std::move(ports))
    , m_changed(std::move(changed))
    , m_contents(m_ports)
    , m_retry(m_ports->clock.makeAlarm([this] { wake(); }))
{
}

KeychainMirror::~KeychainMirror() = default;

bool KeychainMirror::isUnreachable(const Error& error)
{
    return error.kind == ErrorKind::StoreLocked && error.code != errorcode::keyringDenied;
}

QString KeychainMirror::itemKey(const QUuid& connection) const
{
    return u"evergrant/%1/%2"_s.arg(m_ports->profileId, connection.toString(QUuid::WithoutBraces));
}

void KeychainMirror::onChange(const Change& change)
{
    if (std::holds_alternative<change::TokenSetStored>(change) ||
        std::holds_alternative<change::CredentialsStored>(change))
        schedule(connectionOf(change));
}

void KeychainMirror::schedule(const QUuid& connection)
{
    if (!m_ports->keychainCopies || m_work.removals.contains(connection))
        return;
    m_work.dirty.insert(connection);
    wake();
}

void KeychainMirror::scheduleRemoval(const QUuid& connection)
{
    m_work.dirty.remove(connection);
    m_contents.forget(connection);
    if (!m_ports->keychainCopies)
        return;
    m_work.removals.insert(connection);
    saveRemovals();
    wake();
}

void KeychainMirror::turnOn(const QList<QUuid>& connections)
{
    m_ports->keychainCopies = true;
    for (const auto& id : connections)
        m_work.removals.remove(id);
    saveRemovals();
    for (const auto& id : connections)
        schedule(id);
}

void KeychainMirror::turnOff(const QList<QUuid>& connections)
{
    for (const auto& id : connections)
        scheduleRemoval(id);
    m_ports->keychainCopies = false;
}

void KeychainMirror::resume()
{
    const auto saved = m_ports->grants.meta(removalsKey);
    if (!saved || !m_ports->keychainCopies)
        return;
    for (const auto& id : saved->split(u',', Qt::SkipEmptyParts))
        m_work.removals.insert(QUuid(id));
    retryNow();
}

void KeychainMirror::saveRemovals()
{
    QStringList ids;
    for (const auto& id : std::as_const(m_work.removals))
        ids << id.toString(QUuid::WithoutBraces);
    // A failure here only means that a removal interrupted by a crash is not taken up again.
    m_ports->grants.setMeta(removalsKey, ids.join(u','));
}

void KeychainMirror::retryNow()
{
    if (!isIdle())
        wake();
}

void KeychainMirror::wake()
{
    if (m_work.running)
        return;
    m_work.running = true;
    m_retry->disarm();
    work(m_alive, this);
}

void KeychainMirror::retryLater()
{
    m_retry->set(retryPause(++m_work.failures, m_ports->jitter()));
}

QUuid KeychainMirror::nextOf(const QSet<QUuid>& waiting, const QSet<QUuid>& failed) const
{
    for (const auto& id : waiting)
        if (!failed.contains(id))
            return id;
    return {};
}

/// One round: each removal and copy is tried once. One that cannot be read or is refused holds up no other; a keychain
/// that cannot be reached ends the round.
QCoro::Task<> KeychainMirror::work(std::weak_ptr<bool> alive, KeychainMirror* self)
{
    QSet<QUuid> failed;
    bool reachable = true;
    while (reachable) {
        const QUuid removal = self->nextOf(self->m_work.removals, failed);
        const QUuid id = removal.isNull() ? self->nextOf(self->m_work.dirty, failed) : removal;
        if (id.isNull())
            break;
        Result<void> done;
        if (!removal.isNull()) {
            done = co_await self->m_ports->keychain.remove(self->itemKey(id));
        } else {
            // Taken out first: a change that comes while the copy is being written must be copied again.
            self->m_work.dirty.remove(id);
            self->m_work.current = id;
            if (self->m_contents.isUnseen(id)) {
                const auto item = co_await readOne(&self->m_ports->keychain, self->itemKey(id));
                if (alive.expired())
                    co_return;
                done = self->m_contents.takeUnseen(id, item);
            }
            const auto copy = done ? self->m_contents.assemble(id) : Result<KeychainCopy>(tl::unexpected(done.error()));
            if (copy)
                done = co_await copyOne(&self->m_ports->keychain, self->itemKey(id), *copy);
            else
                done = tl::unexpected(copy.error());
        }
        if (alive.expired())
            co_return;
        self->m_work.current = QUuid();
        if (!done) {
            failed.insert(id);
            reachable = !isUnreachable(done.error());
        }
        if (!removal.isNull()) {
            if (done) {
                self->m_work.removals.remove(id);
                self->saveRemovals();
            }
            continue;
        }
        if (!done && !self->m_work.removals.contains(id))
            self->m_work.dirty.insert(id);
        self->m_changed(id);
        if (alive.expired())
            co_return;
    }
    self->m_work.running = false;
    if (failed.isEmpty())
        self->m_work.failures = 0;
    else
        self->retryLater();
}

/// An item without content would only keep what was taken away on purpose.
QCoro::Task<Result<void>> KeychainMirror::copyOne(Keychain* keychain, QString key, KeychainCopy copy)
{
    if (copy.isEmpty())
        co_return co_await keychain->remove(key);
    co_return co_await keychain->write(key, encodeKeychainCopy(copy));
}

QCoro::Task<Result<void>> KeychainMirror::writeNow(QUuid connection, KeychainCopy copy)
{
    if (!m_ports->keychainCopies)
        co_return fail(ErrorKind::StoreLocked, u"keychain-copies-off"_s,
                       u"Copies in the OS keychain are switched off for this profile."_s);
    Result<void> written;
    if (m_contents.isUnseen(connection)) {
        const auto item = co_await readOne(&m_ports->keychain, itemKey(connection));
        written = m_contents.takeUnseen(connection, item);
    }
    copy = m_contents.keptWith(connection, copy);
    if (written)
        written = co_await m_ports->keychain.write(itemKey(connection), encodeKeychainCopy(copy));
    if (!written && !m_work.removals.contains(connection)) {
        m_work.dirty.insert(connection);
        if (!m_work.running)
            retryLater();
    }
    co_return written;
}

void KeychainMirror::forgetPending(const QUuid& connection)
{
    if (m_contents.forgetPending(connection))
        schedule(connection);
}

QCoro::Task<Result<std::optional<KeychainCopy>>> KeychainMirror::read(QUuid connection)
{
    if (!m_ports->keychainCopies)
        co_return std::nullopt;
    co_return co_await readOne(&m_ports->keychain, itemKey(connection));
}

QCoro::Task<Result<std::optional<KeychainCopy>>> KeychainMirror::readOne(Keychain* keychain, QString key)
{
    const auto item = co_await keychain->read(key);
    if (!item)
        co_return tl::unexpected(item.error());
    if (!*item)
        co_return std::nullopt;
    auto copy = decodeKeychainCopy((*item)->reveal());
    if (!copy)
        co_return tl::unexpected(copy.error());
    co_return std::optional(*copy);
}

} // namespace evergrant
