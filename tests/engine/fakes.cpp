// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes.h"

#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

Result<void> FakeGrantStore::check(const QString& call, bool needsKey) const
{
    if (needsKey && !m_open)
        return fail(ErrorKind::StoreLocked, u"store-locked"_s, u"The stored grants are locked."_s);
    if (const auto code = m_broken.constFind(call); code != m_broken.constEnd())
        return fail(ErrorKind::Failed, *code, u"The disk is full."_s);
    return {};
}

std::optional<Grant> FakeGrantStore::stored(const QUuid& connection, GrantSlot slot) const
{
    const auto found = m_grants.constFind(Place(connection, slot));
    return found == m_grants.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> FakeGrantStore::useKey(const Secret& key)
{
    if (const auto fine = check(u"useKey"_s, false); !fine)
        return fine;
    if (!m_key.isEmpty() && key.reveal() != m_key && *hasSealedRows())
        return fail(ErrorKind::Failed, u"wrong-key"_s, u"The key does not fit."_s);
    m_key = key.reveal().toByteArray();
    m_open = true;
    return {};
}

Result<QString> FakeGrantStore::resetUnderNewKey(const QDateTime&)
{
    if (const auto fine = check(u"resetUnderNewKey"_s, false); !fine)
        return tl::unexpected(fine.error());
    m_order << u"begin-anew"_s;
    m_grants.clear();
    m_previous.clear();
    m_secrets.clear();
    m_meta.remove(recovery);
    m_meta[copiesAwaited] = u"1"_s;
    m_open = false;
    return u"grants.db.locked-1"_s;
}

Result<QHash<QUuid, GrantInfo>> FakeGrantStore::infos(GrantSlot slot)
{
    QHash<QUuid, GrantInfo> infos;
    for (auto it = m_grants.cbegin(); it != m_grants.cend(); ++it)
        if (it.key().second == slot)
            infos.insert(it.key().first, it->info);
    return infos;
}

Result<std::optional<Grant>> FakeGrantStore::grant(const QUuid& connection, GrantSlot slot)
{
    for (const auto& call : {u"grant"_s, u"grant-"_s + toWord(slot)})
        if (const auto fine = check(call, true); !fine)
            return tl::unexpected(fine.error());
    const auto found = m_grants.constFind(Place(connection, slot));
    return found == m_grants.constEnd() ? std::nullopt : std::optional(*found);
}

Result<std::optional<Grant>> FakeGrantStore::previousGrant(const QUuid& connection, GrantSlot slot)
{
    const auto found = m_previous.constFind(Place(connection, slot));
    return found == m_previous.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> FakeGrantStore::putGrant(const QUuid& connection, GrantSlot slot, const Grant& grant)
{
    flush();
    if (const auto fine = check(u"putGrant"_s, true); !fine)
        return fine;
    m_order << u"put"_s;
    const Place place(connection, slot);
    if (m_grants.contains(place) && m_grants[place].info.grantId == grant.info.grantId)
        m_previous[place] = m_grants[place];
    else
        m_previous.remove(place);
    m_grants[place] = grant;
    return {};
}

Result<void> FakeGrantStore::swapSlots(const QUuid& connection, GrantSlot slot)
{
    flush();
    if (const auto fine = check(u"swapSlots"_s, true); !fine)
        return fine;
    m_order << u"swap"_s;
    const auto swap = [&connection, slot](QMap<Place, Grant>& grants) {
        const auto main = grants.take(Place(connection, GrantSlot::Main));
        const auto spare = grants.take(Place(connection, slot));
        if (!main.info.grantId.isNull())
            grants[Place(connection, slot)] = main;
        if (!spare.info.grantId.isNull())
            grants[Place(connection, GrantSlot::Main)] = spare;
    };
    swap(m_grants);
    swap(m_previous);
    return {};
}

Result<QSet<QUuid>> FakeGrantStore::clientSecretOwners()
{
    return QSet<QUuid>(m_secrets.keyBegin(), m_secrets.keyEnd());
}

Result<Secret> FakeGrantStore::clientSecret(const QUuid& connection)
{
    if (const auto fine = check(u"clientSecret"_s, true); !fine)
        return tl::unexpected(fine.error());
    return m_secrets.value(connection);
}

Result<void> FakeGrantStore::setClientSecret(const QUuid& connection, const Secret& secret)
{
    flush();
    if (const auto fine = check(u"setClientSecret"_s, true); !fine)
        return fine;
    if (secret.isEmpty())
        m_secrets.remove(connection);
    else
        m_secrets[connection] = secret;
    return {};
}

Result<void> FakeGrantStore::removeConnection(const QUuid& connection)
{
    flush();
    if (const auto fine = check(u"removeConnection"_s, false); !fine)
        return fine;
    m_order << u"remove"_s;
    for (const auto slot :
         {GrantSlot::Main, GrantSlot::Spare, GrantSlot::Spare2, GrantSlot::Spare3, GrantSlot::Pending}) {
        m_grants.remove(Place(connection, slot));
        m_previous.remove(Place(connection, slot));
    }
    m_secrets.remove(connection);
    erase_if(m_attempts, [&](auto it) { return it->connectionId == connection; });
    return {};
}

QCoro::Task<Result<void>> FakeGrantStore::beginAttempt(Attempt attempt)
{
    return write([this, attempt] { return begin(attempt); });
}

QCoro::Task<Result<void>> FakeGrantStore::finishAttempt(QUuid attemptId, QString outcome,
                                                        std::optional<Grant> successor, AttemptDecision decision)
{
    return write([this, attemptId, outcome, successor, decision] {
        return finish(attemptId, outcome, successor).map([&] { m_decisions[attemptId] = decision; });
    });
}

QCoro::Task<Result<QList<AttemptRecord>>> FakeGrantStore::attempts(QUuid connection, int limit)
{
    flush();
    if (const auto fine = check(u"attempts"_s, false); !fine)
        co_return tl::unexpected(fine.error());
    QList<AttemptRecord> found;
    for (auto id = m_begun.crbegin(); id != m_begun.crend() && found.size() < limit; ++id) {
        if (const auto attempt = m_attempts.constFind(*id);
            attempt != m_attempts.constEnd() && attempt->connectionId == connection)
            found.append({*attempt, m_outcomes.value(*id), m_decisions.value(*id)});
    }
    co_return found;
}

QCoro::Task<Result<void>> FakeGrantStore::write(std::function<Result<void>()> happen)
{
    if (!holding)
        co_return happen();
    const auto happened = std::make_shared<QPromise<Result<void>>>();
    happened->start();
    m_waiting.push_back({happen, happened});
    co_return co_await happened->future();
}

void FakeGrantStore::flush()
{
    for (const auto& write : std::exchange(m_waiting, {})) {
        write.happened->addResult(write.happen());
        write.happened->finish();
    }
}

void FakeGrantStore::flushOne()
{
    if (m_waiting.empty())
        return;
    const Write write = std::move(m_waiting.front());
    m_waiting.pop_front();
    write.happened->addResult(write.happen());
    write.happened->finish();
}

void FakeGrantStore::release()
{
    holding = false;
    flush();
}

Result<void> FakeGrantStore::begin(const Attempt& attempt)
{
    if (const auto fine = check(u"beginAttempt"_s, false); !fine)
        return fine;
    m_order << u"journal"_s;
    m_attempts.insert(attempt.attemptId, attempt);
    m_begun.append(attempt.attemptId);
    return {};
}

Result<void> FakeGrantStore::finish(const QUuid& attemptId, const QString& outcome,
                                    const std::optional<Grant>& successor)
{
    if (const auto fine = check(u"finishAttempt"_s, successor.has_value()); !fine)
        return fine;
    if (!m_attempts.contains(attemptId))
        return fail(ErrorKind::Usage, u"no-such-attempt"_s, u"The attempt is not in the journal."_s);
    if (successor && outcome != "succeeded"_L1)
        return fail(ErrorKind::Usage, u"bad-outcome"_s, u"Only a success has a successor."_s);
    const auto& attempt = m_attempts[attemptId];
    if (successor) {
        const auto current = stored(attempt.connectionId, attempt.slot);
        const bool same = current && current->info.grantId == successor->info.grantId;
        if (current && (same ? successor->info.generation < current->info.generation
                             : successor->info.authorizedAt < current->info.authorizedAt))
            return fail(ErrorKind::Failed, u"grant-replaced"_s, u"Newer tokens are stored already."_s);
        m_order << u"commit"_s;
        const Place place(attempt.connectionId, attempt.slot);
        if (same)
            m_previous[place] = *current;
        m_grants[place] = *successor;
    }
    if (const auto pending = stored(attempt.connectionId, GrantSlot::Pending);
        pending && pending->info.grantId == attempt.grantId)
        m_grants.remove(Place(attempt.connectionId, GrantSlot::Pending));
    m_outcomes[attemptId] = outcome;
    return {};
}

Result<QList<Attempt>> FakeGrantStore::openAttempts()
{
    QList<Attempt> open;
    for (const auto& attempt : std::as_const(m_attempts))
        if (!m_outcomes.contains(attempt.attemptId))
            open << attempt;
    return open;
}

Result<void> FakeGrantStore::setMeta(const QString& key, const QString& value)
{
    flush();
    if (const auto fine = check(u"setMeta"_s, false); !fine)
        return fine;
    if (value.isEmpty())
        m_meta.remove(key);
    else
        m_meta[key] = value;
    return {};
}

Result<void> FakeKeychain::check() const
{
    if (state == KeyringState::Ready)
        return {};
    return fail(ErrorKind::StoreLocked, u"keyring-"_s + toWord(state), u"The keychain is locked."_s);
}

QCoro::Task<> FakeKeychain::turn(FakeKeychain* self)
{
    if (!self->holding)
        co_return;
    const auto place = std::make_shared<QPromise<void>>();
    place->start();
    self->m_waiting.push_back(place);
    co_await place->future();
}

void FakeKeychain::release()
{
    while (!m_waiting.empty()) {
        m_waiting.front()->finish();
        m_waiting.pop_front();
    }
}

QCoro::Task<KeyringState> FakeKeychain::probe()
{
    co_return state;
}

QCoro::Task<Result<std::optional<Secret>>> FakeKeychain::read(QString key)
{
    ++reads;
    co_await turn(this);
    if (const auto fine = check(); !fine)
        co_return tl::unexpected(fine.error());
    if (deniesReading)
        co_return fail(ErrorKind::StoreLocked, u"keyring-denied"_s, u"The keychain refused."_s);
    if (!items.contains(key))
        co_return std::optional<Secret>();
    co_return std::optional(items.value(key));
}

QCoro::Task<Result<void>> FakeKeychain::write(QString key, Secret value)
{
    co_await turn(this);
    if (const auto fine = check(); !fine)
        co_return fine;
    if (deniedKeys.contains(key))
        co_return fail(ErrorKind::StoreLocked, u"keyring-denied"_s, u"The keychain refused."_s);
    m_order << u"copy"_s;
    ++writes;
    items.insert(key, value);
    co_return {};
}

QCoro::Task<Result<void>> FakeKeychain::remove(QString key)
{
    co_await turn(this);
    if (const auto fine = check(); !fine)
        co_return fine;
    items.remove(key);
    co_return {};
}

QCoro::Task<Result<void>> FakeKeychain::unlock()
{
    ++unlocks;
    co_await turn(this);
    if (unlockable)
        state = KeyringState::Ready;
    co_return check();
}

QCoro::Task<Result<Secret>> FakeProfileKeySource::profileKey(bool create)
{
    ++asked;
    mayCreate = create;
    if (holding) {
        const auto place = std::make_shared<QPromise<void>>();
        place->start();
        m_waiting.push_back(place);
        co_await place->future();
    }
    if (refuse)
        co_return tl::unexpected(*refuse);
    co_return secret(key);
}

QCoro::Task<Result<void>> FakeProfileKeySource::putBack(Secret replacement)
{
    if (refusePutBack)
        co_return tl::unexpected(*refusePutBack);
    ++putBacks;
    key = replacement.isEmpty() ? "new key number " + QByteArray::number(putBacks) : replacement.reveal().toByteArray();
    refuse.reset();
    co_return {};
}

Result<RecoveryCodes::Made> FakeRecoveryCodes::make(const Secret& profileKey)
{
    QByteArray code = profileKey.reveal().toByteArray();
    std::reverse(code.begin(), code.end());
    return Made{secret(code), u"wrapped"_s};
}

Result<Secret> FakeRecoveryCodes::open(const Secret& code, const QString& wrapped)
{
    if (wrapped != "wrapped"_L1 || code.reveal() == "mistyped")
        return fail(ErrorKind::Usage, u"recovery-code-mistyped"_s, u"Mistyped."_s);
    QByteArray key = code.reveal().toByteArray();
    std::reverse(key.begin(), key.end());
    return secret(key);
}

void FakeProfileKeySource::release()
{
    holding = false;
    while (!m_waiting.empty()) {
        m_waiting.front()->finish();
        m_waiting.pop_front();
    }
}

} // namespace evergrant::test
