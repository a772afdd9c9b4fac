// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::simulate {

namespace {

tl::unexpected<Error> locked()
{
    return fail(ErrorKind::StoreLocked, u"store-locked"_s, u"The stored grants are locked."_s);
}

tl::unexpected<Error> dead()
{
    return fail(ErrorKind::Failed, u"dead"_s, u"This process has died."_s);
}

} // namespace

/// A transaction: the process may die before it, or after it.
template <typename Effect>
Result<void> DiskStore::durably(const Effect& effect)
{
    if (!m_life.step())
        return dead();
    effect();
    if (!m_life.step())
        return dead();
    return {};
}

QCoro::Task<Result<void>> DiskStore::useKey(Secret)
{
    m_open = true;
    co_return {};
}

Result<QHash<QUuid, GrantInfo>> DiskStore::infos(GrantSlot slot)
{
    QHash<QUuid, GrantInfo> infos;
    for (const auto& [place, row] : m_disk.rows)
        if (place.second == slot)
            infos.insert(place.first, row.current.info);
    return infos;
}

Result<std::optional<Grant>> DiskStore::grant(const QUuid& connection, GrantSlot slot)
{
    if (!m_open)
        return locked();
    const auto found = m_disk.rows.find({connection, slot});
    return found == m_disk.rows.end() ? std::nullopt : std::optional(found->second.current);
}

QCoro::Task<Result<std::optional<Grant>>> DiskStore::previousGrant(QUuid connection, GrantSlot slot)
{
    if (!m_open)
        co_return locked();
    const auto found = m_disk.rows.find({connection, slot});
    co_return found == m_disk.rows.end() ? std::nullopt : found->second.previous;
}

void DiskStore::replace(const QUuid& connection, GrantSlot slot, const Grant& grant)
{
    auto& row = m_disk.rows[{connection, slot}];
    if (row.current.info.grantId == grant.info.grantId)
        row.previous = row.current;
    else
        row.previous.reset();
    row.current = grant;
}

QCoro::Task<Result<void>> DiskStore::putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along)
{
    if (!m_open)
        co_return locked();
    const auto effect = [&] {
        replace(connection, slot, grant);
        set(along);
    };
    co_return durably(effect);
}

/// In this world a connection does one thing at a time.
QCoro::Task<Result<void>> DiskStore::amendGrant(QUuid connection, GrantSlot slot, Grant amended)
{
    return putGrant(connection, slot, std::move(amended), {});
}

QCoro::Task<Result<void>> DiskStore::swapSlots(QUuid connection, GrantSlot slot, StoreSettings along)
{
    if (!m_open)
        co_return locked();
    const auto effect = [&] {
        auto main = m_disk.rows.extract({connection, GrantSlot::Main});
        auto spare = m_disk.rows.extract({connection, slot});
        if (main) {
            main.key().second = slot;
            m_disk.rows.insert(std::move(main));
        }
        if (spare) {
            spare.key().second = GrantSlot::Main;
            m_disk.rows.insert(std::move(spare));
        }
        set(along);
    };
    co_return durably(effect);
}

Result<Secret> DiskStore::clientSecret(const QUuid& connection)
{
    if (!m_open)
        return locked();
    const auto found = m_disk.clientSecrets.find(connection);
    return found == m_disk.clientSecrets.end() ? Secret() : found->second;
}

QCoro::Task<Result<void>> DiskStore::setClientSecret(QUuid connection, Secret secret, StoreSettings along)
{
    if (!m_open)
        co_return locked();
    const auto effect = [&] {
        m_disk.clientSecrets[connection] = secret;
        set(along);
    };
    co_return durably(effect);
}

QCoro::Task<Result<void>> DiskStore::removeConnection(QUuid connection)
{
    const auto effect = [&] {
        m_disk.rows.erase({connection, GrantSlot::Pending});
        for (const auto slot : heldSlots)
            m_disk.rows.erase({connection, slot});
        m_disk.clientSecrets.erase(connection);
        m_disk.openAttempts.removeIf([&](const auto& attempt) { return attempt.connectionId == connection; });
    };
    co_return durably(effect);
}

/// No hash is needed where nobody looks: the tokens of the simulation are not secret.
Result<QByteArray> DiskStore::fingerprint(const Secret& token)
{
    return token.reveal().toByteArray();
}

Result<void> DiskStore::begin(const Attempt& attempt)
{
    const auto isSame = [&](const Attempt& other) {
        return other.connectionId == attempt.connectionId && other.slot == attempt.slot &&
               other.grantId == attempt.grantId && other.purpose != "code"_L1;
    };
    if (attempt.purpose != "code"_L1 && std::ranges::any_of(m_disk.openAttempts, isSame))
        return fail(ErrorKind::Temporary, u"attempt-open"_s, u"An earlier one is open."_s);
    return durably([&] { m_disk.openAttempts << attempt; });
}

Result<void> DiskStore::finish(const QUuid& attemptId, const std::optional<Grant>& successor,
                               const StoreSettings& along)
{
    if (successor && !m_open)
        return locked();
    const auto attempt = std::ranges::find(m_disk.openAttempts, attemptId, &Attempt::attemptId);
    if (attempt == m_disk.openAttempts.end())
        return fail(ErrorKind::Usage, u"no-such-attempt"_s, u"The attempt is not in the journal."_s);
    if (successor) {
        const auto found = m_disk.rows.find({attempt->connectionId, attempt->slot});
        if (found != m_disk.rows.end()) {
            const auto& current = found->second.current.info;
            const auto& next = successor->info;
            const bool older = current.grantId == next.grantId ? next.generation < current.generation
                                                               : next.authorizedAt < current.authorizedAt;
            if (older)
                return fail(ErrorKind::Failed, u"grant-replaced"_s, u"Newer tokens are stored already."_s);
        }
    }
    return durably([&] {
        if (successor)
            replace(attempt->connectionId, attempt->slot, *successor);
        const auto pending = m_disk.rows.find({attempt->connectionId, GrantSlot::Pending});
        if (pending != m_disk.rows.end() && pending->second.current.info.grantId == attempt->grantId)
            m_disk.rows.erase(pending);
        m_disk.openAttempts.erase(attempt);
        set(along);
    });
}

Result<QString> DiskStore::meta(const QString& key)
{
    const auto found = m_disk.meta.find(key);
    return found == m_disk.meta.end() ? QString() : found->second;
}

QCoro::Task<Result<void>> DiskStore::writeSettings(StoreSettings settings)
{
    const auto effect = [&] { set(settings); };
    co_return durably(effect);
}

void DiskStore::set(const StoreSettings& settings)
{
    for (auto one = settings.cbegin(); one != settings.cend(); ++one) {
        if (one->isEmpty())
            m_disk.meta.erase(one.key());
        else
            m_disk.meta[one.key()] = *one;
    }
}

} // namespace evergrant::simulate
