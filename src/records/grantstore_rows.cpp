// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstore.h"

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
    return fail(ErrorKind::Failed, u"store-damaged"_s,
                Tr::tr("The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.")
                    .arg(grantstore::toColumn(connection)));
}

} // namespace

Result<QHash<QUuid, GrantInfo>> SqliteGrantStore::infos(GrantSlot slot)
{
    auto rows = stored(m_database.query(
        u"SELECT connection, %1 FROM held_grants WHERE slot = ?"_s.arg(grantstore::infoColumns()), {toWord(slot)}));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QUuid, GrantInfo> infos;
    while (rows->next())
        infos.insert(grantstore::uuidFromColumn(rows->value(0)), grantstore::infoFrom(*rows, 1));
    return infos;
}

Result<std::optional<Grant>> SqliteGrantStore::grant(const QUuid& connection, GrantSlot slot)
{
    return openGrant(u"sealed, grant_id, generation"_s, connection, slot);
}

Result<std::optional<Grant>> SqliteGrantStore::previousGrant(const QUuid& connection, GrantSlot slot)
{
    return openGrant(u"previous, grant_id, previous_generation"_s, connection, slot);
}

/// `columns`: sealed bytes, grant id, generation.
Result<std::optional<Grant>> SqliteGrantStore::openGrant(const QString& columns, const QUuid& connection,
                                                         GrantSlot slot)
{
    if (const auto key = requireKey(); !key)
        return tl::unexpected(key.error());
    auto row = stored(m_database.query(u"SELECT %1 FROM held_grants WHERE connection = ? AND slot = ?"_s.arg(columns),
                                       {grantstore::toColumn(connection), toWord(slot)}));
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next() || row->isNull(0))
        return std::nullopt;
    const QUuid grantId = grantstore::uuidFromColumn(row->value(1));
    const quint64 generation = row->value(2).toULongLong();
    const auto opened =
        m_sealer->open(row->value(0).toByteArray(), place(connection, toWord(slot), grantId, generation, "grant"));
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
    return stored(writeGrant(connection, slot, grant.info, *sealed));
}

/// One statement, so that it is a transaction by itself and can also be part of a larger one.
SqlResult<void> SqliteGrantStore::writeGrant(const QUuid& connection, GrantSlot slot, const GrantInfo& info,
                                             const QByteArray& sealed)
{
    // The generation before stays sealed as it is: its place names its own generation. Writing the same generation
    // again (a flag changed, or a retry after a failed commit) must not push out the one that may still be needed.
    static const QString kept = u"CASE WHEN grants.grant_id <> excluded.grant_id THEN NULL"
                                " WHEN grants.generation = excluded.generation THEN grants.%1"
                                " ELSE grants.%2 END"_s;
    QStringList assignments{u"sealed = excluded.sealed"_s, u"previous = "_s + kept.arg("previous"_L1, "sealed"_L1),
                            u"previous_generation = "_s + kept.arg("previous_generation"_L1, "generation"_L1)};
    for (const auto& column : grantstore::infoColumns().split(u',')) {
        const QString name = column.trimmed();
        assignments << u"%1 = excluded.%1"_s.arg(name);
    }
    QVariantList values{grantstore::toColumn(connection), toWord(slot)};
    values << grantstore::infoValues(info) << sealed;
    return m_database.run(
        u"INSERT INTO grants (connection, slot, %1, sealed) VALUES (%2)"
        " ON CONFLICT (connection, slot) DO UPDATE SET %3"_s.arg(
            grantstore::infoColumns(), QStringList(values.size(), u"?"_s).join(u','), assignments.join(u", "_s)),
        values);
}

/// A sealed value is bound to its slot, so both are opened and sealed anew.
Result<void> SqliteGrantStore::swapSlots(const QUuid& connection)
{
    struct Moved
    {
        GrantSlot to;
        Grant grant;
        QByteArray sealed, sealedPrevious;
        quint64 previousGeneration = 0;
    };
    QList<Moved> moved;
    for (const auto from : {GrantSlot::Main, GrantSlot::Spare}) {
        const auto to = from == GrantSlot::Main ? GrantSlot::Spare : GrantSlot::Main;
        const auto current = grant(connection, from);
        const auto previous = previousGrant(connection, from);
        if (!current || !previous)
            return tl::unexpected(current ? previous.error() : current.error());
        if (!*current)
            continue;
        const auto sealed = sealGrant(connection, to, **current);
        const auto sealedPrevious = *previous ? sealGrant(connection, to, **previous) : Result<QByteArray>();
        if (!sealed || !sealedPrevious)
            return tl::unexpected(sealed ? sealedPrevious.error() : sealed.error());
        moved << Moved{to, **current, *sealed, *sealedPrevious, *previous ? (*previous)->info.generation : 0};
    }
    const QString id = grantstore::toColumn(connection);
    return stored(m_database.inTransaction([&]() -> SqlResult<void> {
        auto done = m_database.run(u"DELETE FROM grants WHERE connection = ? AND slot IN (?, ?)"_s,
                                   {id, toWord(GrantSlot::Main), toWord(GrantSlot::Spare)});
        for (const auto& row : std::as_const(moved)) {
            done = done.and_then([&] { return writeGrant(connection, row.to, row.grant.info, row.sealed); });
            if (!row.sealedPrevious.isEmpty())
                done = done.and_then([&] {
                    return m_database.run(u"UPDATE grants SET previous = ?, previous_generation = ?"
                                          " WHERE connection = ? AND slot = ?"_s,
                                          {row.sealedPrevious, qint64(row.previousGeneration), id, toWord(row.to)});
                });
        }
        return done;
    }));
}

Result<QSet<QUuid>> SqliteGrantStore::clientSecretOwners()
{
    auto rows = stored(m_database.query(u"SELECT connection FROM held_client_secrets"_s));
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QUuid> owners;
    while (rows->next())
        owners.insert(grantstore::uuidFromColumn(rows->value(0)));
    return owners;
}

Result<Secret> SqliteGrantStore::clientSecret(const QUuid& connection)
{
    if (const auto key = requireKey(); !key)
        return tl::unexpected(key.error());
    const auto sealed = stored(m_database.value(u"SELECT sealed FROM held_client_secrets WHERE connection = ?"_s,
                                                {grantstore::toColumn(connection)}));
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (!sealed->isValid())
        return Secret();
    auto secret = m_sealer->open(sealed->toByteArray(), place(connection, "", {}, 0, "client-secret"));
    if (!secret)
        return brokenRow(connection);
    return secret;
}

Result<void> SqliteGrantStore::setClientSecret(const QUuid& connection, const Secret& secret)
{
    if (const auto key = requireKey(); !key)
        return key;
    const QString id = grantstore::toColumn(connection);
    if (secret.isEmpty())
        return stored(m_database.run(u"DELETE FROM client_secrets WHERE connection = ?"_s, {id}));
    const auto sealed = m_sealer->seal(secret, place(connection, "", {}, 0, "client-secret"));
    if (!sealed)
        return tl::unexpected(sealed.error());
    return stored(
        m_database.run(u"INSERT OR REPLACE INTO client_secrets (connection, sealed) VALUES (?, ?)"_s, {id, *sealed}));
}

Result<void> SqliteGrantStore::removeConnection(const QUuid& connection)
{
    const QVariantList id{grantstore::toColumn(connection)};
    return stored(m_database.inTransaction([&]() -> SqlResult<void> {
        return m_database.run(u"DELETE FROM grants WHERE connection = ?"_s, id)
            .and_then([&] { return m_database.run(u"DELETE FROM client_secrets WHERE connection = ?"_s, id); })
            .and_then([&] { return m_database.run(u"DELETE FROM attempts WHERE connection = ?"_s, id); });
    }));
}

} // namespace evergrant
