// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstore.h"

#include "core/errorcode.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>

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

/// In place of what is in the main slot and this one.
SqlResult<void> writeSlots(SqliteDatabase& database, const QUuid& connection, GrantSlot spare,
                           const QMap<GrantSlot, GrantRows::Row>& rows)
{
    const QString id = grantstore::toColumn(connection);
    auto done = database.run(u"DELETE FROM grants WHERE connection = ? AND slot IN (?, ?)"_s,
                             {id, toWord(GrantSlot::Main), toWord(spare)});
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        done = done.and_then(
            [&] { return grantstore::writeGrant(database, connection, row.key(), row->info, row->sealed); });
        if (row->previous)
            done = done.and_then([&] {
                return database.run(u"UPDATE grants SET previous = ?, previous_generation = ?"
                                    " WHERE connection = ? AND slot = ?"_s,
                                    {*row->previous, qint64(row->previousGeneration), id, toWord(row.key())});
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

Result<void> SqliteGrantStore::putGrant(const QUuid& connection, GrantSlot slot, const Grant& grant)
{
    const auto sealed = sealGrant(connection, slot, grant);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto put = [connection, slot, info = grant.info, bytes = *sealed](SqliteDatabase& database) {
        return grantstore::writeGrant(database, connection, slot, info, bytes);
    };
    return writeNow(put, [this, connection, slot, info = grant.info, bytes = *sealed] {
        m_rows.put({connection, slot}, info, bytes);
    });
}

/// A sealed value is bound to its slot, so both are opened and sealed anew.
Result<void> SqliteGrantStore::swapSlots(const QUuid& connection, GrantSlot spare)
{
    m_writer.flush();                      // what is moved is what the file holds
    QMap<GrantSlot, GrantRows::Row> moved; // by the slot it moves to
    for (const auto from : {GrantSlot::Main, spare}) {
        const auto to = from == GrantSlot::Main ? spare : GrantSlot::Main;
        const auto current = grant(connection, from);
        const auto previous = previousGrant(connection, from);
        if (!current || !previous)
            return tl::unexpected(current ? previous.error() : current.error());
        if (!*current)
            continue;
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
        moved.insert(to, row);
    }
    const auto swap = [connection, spare, moved](SqliteDatabase& database) {
        return writeSlots(database, connection, spare, moved);
    };
    return writeNow(swap, [this, connection, spare, moved] {
        for (const auto slot : {GrantSlot::Main, spare}) {
            m_rows.grants.remove({connection, slot});
            if (moved.contains(slot))
                m_rows.grants.insert({connection, slot}, moved.value(slot));
        }
    });
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

Result<void> SqliteGrantStore::setClientSecret(const QUuid& connection, const Secret& secret)
{
    if (const auto key = requireKey(); !key)
        return key;
    const QString id = grantstore::toColumn(connection);
    if (secret.isEmpty()) {
        const auto erase = [id](SqliteDatabase& database) {
            return database.run(u"DELETE FROM client_secrets WHERE connection = ?"_s, {id});
        };
        return writeNow(erase, [this, connection] { m_rows.clientSecrets.remove(connection); });
    }
    const auto sealed = m_sealer->seal(secret, place(connection, "", {}, 0, "client-secret"));
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto put = [id, bytes = *sealed](SqliteDatabase& database) {
        return database.run(u"INSERT OR REPLACE INTO client_secrets (connection, sealed) VALUES (?, ?)"_s, {id, bytes});
    };
    return writeNow(put, [this, connection, bytes = *sealed] { m_rows.clientSecrets.insert(connection, bytes); });
}

Result<void> SqliteGrantStore::removeConnection(const QUuid& connection)
{
    const auto remove = [id = grantstore::toColumn(connection)](SqliteDatabase& database) -> SqlResult<void> {
        for (const auto& table : {u"grants"_s, u"client_secrets"_s, u"attempts"_s}) {
            if (auto removed = database.run(u"DELETE FROM %1 WHERE connection = ?"_s.arg(table), {id}); !removed)
                return removed;
        }
        return {};
    };
    return writeNow(remove, [this, connection] { m_rows.removeConnection(connection); });
}

} // namespace evergrant
