// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/slotswap.h"

#include "records/grantstoreschema.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Result<PooledBytes> resealed(const RowSealer& sealer, const GrantRows::Place& from, GrantSlot to, const QUuid& grantId,
                             quint64 generation, const PooledBytes& sealed)
{
    const auto opened = sealer.open(from.first, from.second, grantId, generation, sealed.toByteArray());
    return opened.and_then([&](const Grant& grant) {
        return sealer.seal(from.first, to, grant).map([](const QByteArray& bytes) { return PooledBytes(bytes); });
    });
}

/// Current and previous generation.
Result<GrantRows::Row> resealed(const RowSealer& sealer, const GrantRows::Place& from, GrantSlot to,
                                const GrantRows::Row& row)
{
    const QUuid& id = row.info.grantId;
    const auto current = resealed(sealer, from, to, id, row.info.generation, row.sealed);
    if (!current)
        return tl::unexpected(current.error());
    GrantRows::Row moved{row.info, *current, std::nullopt, row.previousGeneration};
    if (!row.previous)
        return moved;
    const auto previous = resealed(sealer, from, to, id, row.previousGeneration, *row.previous);
    if (!previous)
        return tl::unexpected(previous.error());
    moved.previous = *previous;
    return moved;
}

} // namespace

SlotSwap::SlotSwap(const QUuid& connection, GrantSlot spare)
    : m_connection(connection)
    , m_spare(spare)
{
}

Result<SlotSwap> SlotSwap::prepare(const GrantRows& rows, const RowSealer& sealer, const QUuid& connection,
                                   GrantSlot spare)
{
    if (const auto key = sealer.requireKey(); !key)
        return tl::unexpected(key.error());
    SlotSwap swap(connection, spare);
    for (const auto from : {GrantSlot::Main, spare}) {
        const GrantRows::Place place{connection, from};
        const auto row = rows.grants.constFind(place);
        if (row == rows.grants.constEnd())
            continue;
        const auto moved = resealed(sealer, place, swap.other(from), *row);
        if (!moved)
            return tl::unexpected(moved.error());
        swap.m_rows.insert(from, *moved);
    }
    return swap;
}

SqlResult<void> SlotSwap::takeOut(SqliteDatabase& database) const
{
    const QString id = grantstore::toColumn(m_connection);
    const QVariantList both{id, toWord(GrantSlot::Main), toWord(m_spare)};
    QStringList known;
    QVariantList values = both;
    values << both << int(m_rows.size()) << id;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        known << u"(slot = ? AND grant_id = ? AND generation = ?)"_s;
        values << toWord(row.key()) << grantstore::toColumn(row->info.grantId) << qint64(row->info.generation);
    }
    values << int(m_rows.size());
    // One statement, so that it is all of the guard or nothing.
    return database.change(
        u"DELETE FROM grants WHERE connection = ? AND slot IN (?, ?)"
        " AND (SELECT count(*) FROM grants WHERE connection = ? AND slot IN (?, ?)) = ?"
        " AND (SELECT count(*) FROM grants WHERE connection = ? AND (%1)) = ?"_s.arg(known.join(u" OR "_s)),
        values);
}

SqlResult<void> SlotSwap::write(SqliteDatabase& database) const
{
    auto done = takeOut(database);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const GrantSlot to = other(row.key());
        done = done.and_then(
            [&] { return grantstore::writeGrant(database, m_connection, to, row->info, row->sealed.toByteArray()); });
        if (row->previous)
            done = done.and_then([&] {
                return database.run(u"UPDATE grants SET previous = ?, previous_generation = ?"
                                    " WHERE connection = ? AND slot = ?"_s,
                                    {row->previous->toByteArray(), qint64(row->previousGeneration),
                                     grantstore::toColumn(m_connection), toWord(to)});
            });
    }
    return done;
}

void SlotSwap::apply(GrantRows& rows) const
{
    for (const auto slot : {GrantSlot::Main, m_spare})
        rows.grants.remove({m_connection, slot});
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        rows.grants.insert({m_connection, other(row.key())}, *row);
}

} // namespace evergrant
