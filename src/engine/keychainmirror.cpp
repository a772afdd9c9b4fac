// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/keychainmirror.h"

#include "core/errorcode.h"
#include "core/grant/refreshpolicy.h"
#include "engine/newergrant.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto removalsKey = "keychain-removals"_L1;

void keepNewer(KeychainCopy& copy, const KeychainCopy& other)
{
    for (const auto slot : heldSlots)
        if (isNewer(other.at(slot), copy.at(slot)))
            copy.at(slot) = other.at(slot);
    if (!copy.pending)
        copy.pending = other.pending;
    if (copy.clientSecret.isEmpty())
        copy.clientSecret = other.clientSecret;
}

} // namespace

KeychainMirror::KeychainMirror(std::shared_ptr<EnginePorts> ports, std::function<void(QUuid)> changed)
    : m_ports(std::move(ports))
    , m_changed(std::move(changed))
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
    if (!m_ports->keychainCopies || m_removals.contains(connection))
        return;
    m_dirty.insert(connection);
    wake();
}

void KeychainMirror::scheduleRemoval(const QUuid& connection)
{
    m_dirty.remove(connection);
    m_ahead.remove(connection);
    m_unseen.remove(connection);
    if (!m_ports->keychainCopies)
        return;
    m_removals.insert(connection);
    saveRemovals();
    wake();
}

void KeychainMirror::resume()
{
    const auto saved = m_ports->grants.meta(removalsKey);
    if (!saved || !m_ports->keychainCopies)
        return;
    for (const auto& id : saved->split(u',', Qt::SkipEmptyParts))
        m_removals.insert(QUuid(id));
    retryNow();
}

void KeychainMirror::saveRemovals()
{
    QStringList ids;
    for (const auto& id : std::as_const(m_removals))
        ids << id.toString(QUuid::WithoutBraces);
    // A failure here only means that a removal interrupted by a crash is not taken up again.
    m_ports->grants.setMetaLater(removalsKey, ids.join(u','));
}

void KeychainMirror::retryNow()
{
    if (!isIdle())
        wake();
}

void KeychainMirror::wake()
{
    if (m_running)
        return;
    m_running = true;
    m_retry->disarm();
    work(m_alive, this);
}

void KeychainMirror::retryLater()
{
    m_retry->set(retryPause(++m_failures, m_ports->jitter()));
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
        const QUuid removal = self->nextOf(self->m_removals, failed);
        const QUuid id = removal.isNull() ? self->nextOf(self->m_dirty, failed) : removal;
        if (id.isNull())
            break;
        Result<void> done;
        if (!removal.isNull()) {
            done = co_await self->m_ports->keychain.remove(self->itemKey(id));
        } else {
            // Taken out first: a change that comes while the copy is being written must be copied again.
            self->m_dirty.remove(id);
            self->m_current = id;
            if (self->m_unseen.contains(id)) {
                const auto item = co_await readOne(&self->m_ports->keychain, self->itemKey(id));
                if (alive.expired())
                    co_return;
                done = self->takeUnseen(id, item);
            }
            const auto copy = done ? self->assemble(id) : Result<KeychainCopy>(tl::unexpected(done.error()));
            if (copy)
                done = co_await copyOne(&self->m_ports->keychain, self->itemKey(id), *copy);
            else
                done = tl::unexpected(copy.error());
        }
        if (alive.expired())
            co_return;
        self->m_current = QUuid();
        if (!done) {
            failed.insert(id);
            reachable = !isUnreachable(done.error());
        }
        if (!removal.isNull()) {
            if (done) {
                self->m_removals.remove(id);
                self->saveRemovals();
            }
            continue;
        }
        if (!done && !self->m_removals.contains(id))
            self->m_dirty.insert(id);
        self->m_changed(id);
        if (alive.expired())
            co_return;
    }
    self->m_running = false;
    if (failed.isEmpty())
        self->m_failures = 0;
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

/// What the rows hold; one that cannot be read is the error, or left empty with `tolerant`.
Result<KeychainCopy> KeychainMirror::copyOfRows(const QUuid& connection, bool tolerant) const
{
    KeychainCopy copy;
    for (const auto slot : heldSlots) {
        const auto row = m_ports->grants.grant(connection, slot);
        if (!row && !tolerant)
            return tl::unexpected(row.error());
        copy.at(slot) = row.value_or(std::nullopt);
    }
    return copy;
}

Result<KeychainCopy> KeychainMirror::assemble(const QUuid& connection)
{
    const auto secret = m_ports->grants.clientSecret(connection);
    const auto found = m_ahead.constFind(connection);
    if (found == m_ahead.constEnd()) {
        auto copy = copyOfRows(connection, false);
        if (copy && !secret)
            return tl::unexpected(secret.error());
        if (copy)
            copy->clientSecret = *secret;
        return copy;
    }
    KeychainCopy ahead = *found;
    KeychainCopy copy = copyOfRows(connection, true).value_or(KeychainCopy());
    copy.clientSecret = secret.value_or(ahead.clientSecret);
    putInPlace(ahead, copy);
    const bool isAhead = ahead.pending || std::ranges::any_of(heldSlots, [&](GrantSlot slot) {
                             return isNewer(ahead.at(slot), copy.at(slot));
                         });
    keepNewer(copy, ahead);
    // What is kept must not become older than the item: a row that cannot be read is copied from it.
    if (isAhead)
        m_ahead.insert(connection, copy);
    else
        m_ahead.remove(connection);
    return copy;
}

/// A later generation of a grant that the rows hold is not kept: it is written over when there is something new.
Result<void> KeychainMirror::takeUnseen(const QUuid& connection, const Result<std::optional<KeychainCopy>>& item)
{
    if (!item && item.error().kind == ErrorKind::StoreLocked)
        return tl::unexpected(item.error());
    const auto attempts = m_ports->grants.openAttempts();
    const auto pending = m_ports->grants.grant(connection, GrantSlot::Pending);
    if (!attempts || !pending)
        return tl::unexpected(attempts ? pending.error() : attempts.error());
    m_unseen.remove(connection);
    if (!item || !*item)
        return {};
    KeychainCopy copy = **item;
    const KeychainCopy rows = copyOfRows(connection, true).value_or(KeychainCopy());
    putInPlace(copy, rows);
    bool anyIsNewer = false;
    for (const auto slot : heldSlots) {
        auto& copied = copy.at(slot);
        if (isSameGrant(copied, rows.at(slot)) || !isNewer(copied, rows.at(slot)))
            copied.reset();
        anyIsNewer = anyIsNewer || copied;
    }
    const bool isUndecided = std::ranges::any_of(*attempts, [&copy](const Attempt& attempt) {
        return copy.pending && attempt.grantId == copy.pending->info.grantId;
    });
    if (!isUndecided || isSameGrant(copy.pending, *pending))
        copy.pending.reset();
    if (anyIsNewer || copy.pending)
        keepNewer(m_ahead[connection], copy);
    return {};
}

QCoro::Task<Result<void>> KeychainMirror::writeNow(QUuid connection, KeychainCopy copy)
{
    if (!m_ports->keychainCopies)
        co_return fail(ErrorKind::StoreLocked, u"keychain-copies-off"_s,
                       u"Copies in the OS keychain are switched off for this profile."_s);
    Result<void> written;
    if (m_unseen.contains(connection)) {
        const auto item = co_await readOne(&m_ports->keychain, itemKey(connection));
        written = takeUnseen(connection, item);
    }
    // Something else of this connection may be in the same need.
    if (auto ahead = m_ahead.value(connection); m_ahead.contains(connection)) {
        putInPlace(ahead, copy);
        keepNewer(copy, ahead);
    }
    m_ahead.insert(connection, copy);
    if (written)
        written = co_await m_ports->keychain.write(itemKey(connection), encodeKeychainCopy(copy));
    if (!written && !m_removals.contains(connection)) {
        m_dirty.insert(connection);
        if (!m_running)
            retryLater();
    }
    co_return written;
}

void KeychainMirror::forgetPending(const QUuid& connection)
{
    const auto ahead = m_ahead.find(connection);
    if (ahead == m_ahead.end() || !ahead->pending)
        return;
    ahead->pending.reset();
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
