// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstore.h"

#include "core/errorcode.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

/// The file as a whole is fine and the key fits, yet this value does not open: changed bytes, or moved here by hand.
tl::unexpected<Error> brokenRow(const QUuid& connection)
{
    return fail(ErrorKind::Failed, errorcode::storeDamaged,
                Tr::tr("The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.")
                    .arg(grantstore::toColumn(connection)));
}

/// What the main slot and a spare exchange, by the slot that it leaves; sealed for the other one.
using Swaps = QMap<GrantSlot, GrantRows::Row>;

/// Takes both rows out; Replaced, and nothing changes, where they are others by now.
SqlResult<void> takeRows(SqliteDatabase& database, const QUuid& connection, GrantSlot spare, const Swaps& swaps)
{
    const QString id = grantstore::toColumn(connection);
    const QVariantList both{id, toWord(GrantSlot::Main), toWord(spare)};
    QStringList known;
    QVariantList values = both;
    values << both << int(swaps.size()) << id;
    for (auto swap = swaps.cbegin(); swap != swaps.cend(); ++swap) {
        known << u"(slot = ? AND grant_id = ? AND generation = ?)"_s;
        values << toWord(swap.key()) << grantstore::toColumn(swap->info.grantId) << qint64(swap->info.generation);
    }
    values << int(swaps.size());
    // One statement, so that it is all of the guard or nothing.
    return database.change(
        u"DELETE FROM grants WHERE connection = ? AND slot IN (?, ?)"
        " AND (SELECT count(*) FROM grants WHERE connection = ? AND slot IN (?, ?)) = ?"
        " AND (SELECT count(*) FROM grants WHERE connection = ? AND (%1)) = ?"_s.arg(known.join(u" OR "_s)),
        values);
}

SqlResult<void> swapRows(SqliteDatabase& database, const QUuid& connection, GrantSlot spare, const Swaps& swaps)
{
    auto done = takeRows(database, connection, spare, swaps);
    for (auto swap = swaps.cbegin(); swap != swaps.cend(); ++swap) {
        const GrantSlot to = swap.key() == GrantSlot::Main ? spare : GrantSlot::Main;
        const auto& row = *swap;
        done = done.and_then([&] { return grantstore::writeGrant(database, connection, to, row.info, row.sealed); });
        if (row.previous)
            done = done.and_then([&] {
                return database.run(
                    u"UPDATE grants SET previous = ?, previous_generation = ?"
                    " WHERE connection = ? AND slot = ?"_s,
                    {*row.previous, qint64(row.previousGeneration), grantstore::toColumn(connection), toWord(to)});
            });
    }
    return done;
}

} // namespace

Result<QHash<QUuid, GrantInfo>> SqliteGrantStore::infos(GrantSlot slot)
{
    QHash<QUuid, GrantInfo> infos;
    for (auto row = m_rows.grants.cbegin(); row != m_rows.grants.cend(); ++row) {
        if (row.key().second == slot)
            infos.insert(row.key().first, row->info);
    }
    return infos;
}

Result<std::optional<Grant>> SqliteGrantStore::grant(const QUuid& connection, GrantSlot slot)
{
    const auto row = m_rows.grants.constFind({connection, slot});
    if (row == m_rows.grants.constEnd())
        return requireKey().map([] { return std::optional<Grant>(); });
    return openGrant(connection, slot, row->info.grantId, row->info.generation, row->sealed);
}

Result<std::optional<Grant>> SqliteGrantStore::previousGrant(const QUuid& connection, GrantSlot slot)
{
    const auto row = m_rows.grants.constFind({connection, slot});
    if (row == m_rows.grants.constEnd() || !row->previous)
        return requireKey().map([] { return std::optional<Grant>(); });
    return openGrant(connection, slot, row->info.grantId, row->previousGeneration, *row->previous);
}

Result<std::optional<Grant>> SqliteGrantStore::openGrant(const QUuid& connection, GrantSlot slot, const QUuid& grantId,
                                                         quint64 generation, const QByteArray& sealed) const
{
    if (const auto key = requireKey(); !key)
        return tl::unexpected(key.error());
    const auto opened = m_sealer->open(sealed, place(connection, toWord(slot), grantId, generation, "grant"));
    if (!opened)
        return brokenRow(connection);
    auto grant = decodeGrant(opened->reveal());
    if (!grant)
        return tl::unexpected(grant.error());
    return std::optional(std::move(*grant));
}

Result<QByteArray> SqliteGrantStore::sealGrant(const QUuid& connection, GrantSlot slot, const Grant& grant)
{
    return requireKey().and_then([&] {
        return m_sealer->seal(encodeGrant(grant),
                              place(connection, toWord(slot), grant.info.grantId, grant.info.generation, "grant"));
    });
}

QCoro::Task<Result<void>> SqliteGrantStore::putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along)
{
    const auto sealed = sealGrant(connection, slot, grant);
    if (!sealed)
        co_return tl::unexpected(sealed.error());
    const auto put = [connection, slot, info = grant.info, bytes = *sealed](SqliteDatabase& database) {
        return grantstore::writeGrant(database, connection, slot, info, bytes);
    };
    const auto apply = [this, connection, slot, info = grant.info, bytes = *sealed] {
        m_rows.put({connection, slot}, info, bytes);
    };
    const auto written = write(put, apply, along);
    co_return co_await written;
}

/// A sealed value is bound to its slot, so it is opened and sealed anew. An empty slot has no row.
Result<std::optional<GrantRows::Row>> SqliteGrantStore::rowFor(const QUuid& connection, GrantSlot from, GrantSlot to)
{
    const auto current = grant(connection, from);
    const auto previous = previousGrant(connection, from);
    if (!current || !previous)
        return tl::unexpected(current ? previous.error() : current.error());
    if (!*current)
        return std::nullopt;
    const auto sealed = sealGrant(connection, to, **current);
    if (!sealed)
        return tl::unexpected(sealed.error());
    GrantRows::Row row{(*current)->info, *sealed, std::nullopt, 0};
    if (*previous) {
        const auto sealedPrevious = sealGrant(connection, to, **previous);
        if (!sealedPrevious)
            return tl::unexpected(sealedPrevious.error());
        row.previous = *sealedPrevious;
        row.previousGeneration = (*previous)->info.generation;
    }
    return row;
}

QCoro::Task<Result<void>> SqliteGrantStore::swapSlots(QUuid connection, GrantSlot spare, StoreSettings along)
{
    Swaps swaps;
    for (const auto from : {GrantSlot::Main, spare}) {
        const auto row = rowFor(connection, from, from == GrantSlot::Main ? spare : GrantSlot::Main);
        if (!row)
            co_return tl::unexpected(row.error());
        if (*row)
            swaps.insert(from, **row);
    }
    if (swaps.isEmpty())
        co_return co_await writeSettings(along);
    const auto swap = [connection, spare, swaps](SqliteDatabase& database) {
        return swapRows(database, connection, spare, swaps);
    };
    const auto apply = [this, connection, spare, swaps] {
        for (const auto from : {GrantSlot::Main, spare})
            m_rows.grants.remove({connection, from});
        for (const auto from : {GrantSlot::Main, spare})
            if (swaps.contains(from))
                m_rows.grants.insert({connection, from == GrantSlot::Main ? spare : GrantSlot::Main},
                                     swaps.value(from));
    };
    const auto written = write(swap, apply, along);
    co_return co_await written;
}

Result<QSet<QUuid>> SqliteGrantStore::clientSecretOwners()
{
    return QSet<QUuid>(m_rows.clientSecrets.keyBegin(), m_rows.clientSecrets.keyEnd());
}

Result<Secret> SqliteGrantStore::clientSecret(const QUuid& connection)
{
    if (const auto key = requireKey(); !key)
        return tl::unexpected(key.error());
    const QByteArray sealed = m_rows.clientSecrets.value(connection);
    if (sealed.isEmpty())
        return Secret();
    auto secret = m_sealer->open(sealed, place(connection, "", {}, 0, "client-secret"));
    if (!secret)
        return brokenRow(connection);
    return secret;
}

QCoro::Task<Result<void>> SqliteGrantStore::setClientSecret(QUuid connection, Secret secret, StoreSettings along)
{
    if (const auto key = requireKey(); !key)
        co_return key;
    QByteArray bytes; // none: it is taken away
    if (!secret.isEmpty()) {
        const auto sealed = m_sealer->seal(secret, place(connection, "", {}, 0, "client-secret"));
        if (!sealed)
            co_return tl::unexpected(sealed.error());
        bytes = *sealed;
    }
    const auto put = [id = grantstore::toColumn(connection), bytes](SqliteDatabase& database) {
        return bytes.isEmpty()
                   ? database.run(u"DELETE FROM client_secrets WHERE connection = ?"_s, {id})
                   : database.run(u"INSERT OR REPLACE INTO client_secrets (connection, sealed) VALUES (?, ?)"_s,
                                  {id, bytes});
    };
    const auto apply = [this, connection, bytes] {
        if (bytes.isEmpty())
            m_rows.clientSecrets.remove(connection);
        else
            m_rows.clientSecrets.insert(connection, bytes);
    };
    const auto written = write(put, apply, along);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteGrantStore::removeConnection(QUuid connection)
{
    const auto remove = [id = grantstore::toColumn(connection)](SqliteDatabase& database) -> SqlResult<void> {
        for (const auto& table : {u"grants"_s, u"client_secrets"_s, u"attempts"_s}) {
            if (auto removed = database.run(u"DELETE FROM %1 WHERE connection = ?"_s.arg(table), {id}); !removed)
                return removed;
        }
        return {};
    };
    const auto apply = [this, connection] { m_rows.removeConnection(connection); };
    const auto written = write(remove, apply);
    co_return co_await written;
}

} // namespace evergrant
