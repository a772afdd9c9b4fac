// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakegrantstore.h"

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

QCoro::Task<Result<void>> FakeGrantStore::useKey(Secret profileKey)
{
    return write([this, key = profileKey.reveal().toByteArray()] { return takeKey(key); }, {});
}

Result<void> FakeGrantStore::takeKey(const QByteArray& key)
{
    if (const auto fine = check(u"useKey"_s, false); !fine)
        return fine;
    if (!m_key.isEmpty() && key != m_key && *hasSealedRows())
        return fail(ErrorKind::Failed, u"wrong-key"_s, u"The key does not fit."_s);
    m_key = key;
    m_open = true;
    return {};
}

QCoro::Task<Result<QString>> FakeGrantStore::resetUnderNewKey(QDateTime)
{
    const std::function<Result<void>()> happen = [this] { return reset(); };
    const StoreSettings along;
    const auto done = co_await write(happen, along);
    co_return done.map([] { return u"grants.db.locked-1"_s; });
}

Result<void> FakeGrantStore::reset()
{
    if (const auto fine = check(u"resetUnderNewKey"_s, false); !fine)
        return fine;
    m_order << u"begin-anew"_s;
    m_grants.clear();
    m_previous.clear();
    m_secrets.clear();
    uncopiedSecrets = false;
    m_meta.remove(recovery);
    m_meta[copiesAwaited] = u"1"_s;
    m_open = false;
    return {};
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

QCoro::Task<Result<std::optional<Grant>>> FakeGrantStore::previousGrant(QUuid connection, GrantSlot slot)
{
    const auto found = m_previous.constFind(Place(connection, slot));
    co_return found == m_previous.constEnd() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Result<void>> FakeGrantStore::putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along)
{
    return write([this, connection, slot, grant] { return put(connection, slot, grant); }, along);
}

Result<void> FakeGrantStore::put(const QUuid& connection, GrantSlot slot, const Grant& grant)
{
    if (const auto fine = check(u"putGrant"_s, true); !fine)
        return fine;
    m_order << u"put"_s;
    replace(Place(connection, slot), grant);
    return {};
}

QCoro::Task<Result<void>> FakeGrantStore::amendGrant(QUuid connection, GrantSlot slot, Grant amended)
{
    return write([this, connection, slot, amended] { return amend(connection, slot, amended); }, {});
}

Result<void> FakeGrantStore::amend(const QUuid& connection, GrantSlot slot, const Grant& amended)
{
    const auto there = stored(connection, slot);
    if (!there || there->info.grantId != amended.info.grantId || there->info.generation != amended.info.generation)
        return fail(ErrorKind::Failed, u"grant-replaced"_s, u"Other tokens are stored by now."_s);
    return put(connection, slot, amended);
}

void FakeGrantStore::replace(const Place& place, const Grant& grant)
{
    const auto before = stored(place.first, place.second);
    if (!before || before->info.grantId != grant.info.grantId)
        m_previous.remove(place);
    else if (before->info.generation != grant.info.generation)
        m_previous[place] = *before;
    m_grants[place] = grant;
}

QCoro::Task<Result<void>> FakeGrantStore::swapSlots(QUuid connection, GrantSlot spare, StoreSettings along)
{
    const auto nameOf = [this, connection](GrantSlot slot) {
        const auto grant = stored(connection, slot);
        return grant ? std::pair(grant->info.grantId, grant->info.generation) : std::pair(QUuid(), quint64(0));
    };
    const auto main = nameOf(GrantSlot::Main), other = nameOf(spare);
    return write(
        [=, this]() -> Result<void> {
            if (nameOf(GrantSlot::Main) != main || nameOf(spare) != other)
                return fail(ErrorKind::Failed, u"grant-replaced"_s, u"Newer tokens are stored already."_s);
            return swap(connection, spare);
        },
        along);
}

Result<void> FakeGrantStore::swap(const QUuid& connection, GrantSlot slot)
{
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

QCoro::Task<Result<void>> FakeGrantStore::setClientSecret(QUuid connection, Secret secret, StoreSettings along)
{
    return write([this, connection, secret] { return putSecret(connection, secret); }, along);
}

Result<void> FakeGrantStore::putSecret(const QUuid& connection, const Secret& secret)
{
    if (const auto fine = check(u"setClientSecret"_s, true); !fine)
        return fine;
    if (secret.isEmpty())
        m_secrets.remove(connection);
    else
        m_secrets[connection] = secret;
    return {};
}

QCoro::Task<Result<void>> FakeGrantStore::removeConnection(QUuid connection)
{
    return write([this, connection] { return remove(connection); }, {});
}

Result<void> FakeGrantStore::remove(const QUuid& connection)
{
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
    return write([this, attempt] { return begin(attempt); }, {});
}

QCoro::Task<Result<void>> FakeGrantStore::finishAttempt(QUuid attemptId, QString outcome,
                                                        std::optional<Grant> successor, AttemptDecision decision,
                                                        StoreSettings along)
{
    return write(
        [this, attemptId, outcome, successor, decision] {
            return finish(attemptId, outcome, successor).map([&] { m_decisions[attemptId] = decision; });
        },
        along);
}

QCoro::Task<Result<void>> FakeGrantStore::writeSettings(StoreSettings settings)
{
    return write([this] { return check(u"setMeta"_s, false); }, settings);
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

QCoro::Task<Result<void>> FakeGrantStore::write(std::function<Result<void>()> happen, StoreSettings along)
{
    const auto all = [this, happen, along] { return happen().map([&] { set(along); }); };
    if (!holding)
        co_return all();
    const auto happened = std::make_shared<QPromise<Result<void>>>();
    happened->start();
    m_waiting.push_back({all, happened});
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
    const auto isSame = [&](const Attempt& other) {
        return other.connectionId == attempt.connectionId && other.slot == attempt.slot &&
               other.grantId == attempt.grantId && other.purpose != "code"_L1 && !m_outcomes.contains(other.attemptId);
    };
    if (attempt.purpose != "code"_L1 && std::ranges::any_of(m_attempts, isSame))
        return fail(ErrorKind::Temporary, u"attempt-open"_s, u"An earlier one is open."_s);
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
        replace(Place(attempt.connectionId, attempt.slot), *successor);
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

void FakeGrantStore::set(const StoreSettings& settings)
{
    for (auto one = settings.cbegin(); one != settings.cend(); ++one) {
        if (one->isEmpty())
            m_meta.remove(one.key());
        else
            m_meta[one.key()] = *one;
    }
}

} // namespace evergrant::test
