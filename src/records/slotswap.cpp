// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/slotswap.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Result<QByteArray> resealed(const RowSealer& sealer, const GrantRows::Place& from, GrantSlot to, const QUuid& grantId,
                            quint64 generation, const QByteArray& sealed)
{
    return sealer.open(from.first, from.second, grantId, generation, sealed).and_then([&](const Grant& grant) {
        return sealer.seal(from.first, to, grant);
    });
}

} // namespace

SlotSwap::SlotSwap(const RowSealer& sealer, const QUuid& connection, GrantSlot spare)
    : m_sealer(sealer)
    , m_connection(connection)
    , m_spare(spare)
{
}

Result<SlotSwap> SlotSwap::prepare(const GrantRows& rows, const RowSealer& sealer, const QUuid& connection,
                                   GrantSlot spare)
{
    if (const auto key = sealer.requireKey(); !key)
        return tl::unexpected(key.error());
    SlotSwap swap(sealer, connection, spare);
    for (const auto from : {GrantSlot::Main, spare}) {
        const GrantRows::Place place{connection, from};
        const auto row = rows.grants.constFind(place);
        if (row == rows.grants.constEnd())
            continue;
        const auto moved = resealed(sealer, place, swap.other(from), row->info.grantId(), row->info.generation(),
                                    row->sealed.toByteArray());
        if (!moved)
            return tl::unexpected(moved.error());
        swap.m_rows.insert(from, {row->info, PooledBytes(*moved)});
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
        values << toWord(row.key()) << grantstore::toColumn(row->info.grantId()) << qint64(row->info.generation());
    }
    values << int(m_rows.size());
    // One statement, so that it is all of the guard or nothing.
    return database.change(
        u"DELETE FROM grants WHERE connection = ? AND slot IN (?, ?)"
        " AND (SELECT count(*) FROM grants WHERE connection = ? AND slot IN (?, ?)) = ?"
        " AND (SELECT count(*) FROM grants WHERE connection = ? AND (%1)) = ?"_s.arg(known.join(u" OR "_s)),
        values);
}

/// Sealed for where they go, by the slot that each leaves. One that does not open is of no use in either place.
SqlResult<QMap<GrantSlot, grantstore::PreviousRow>> SlotSwap::previousRows(SqliteDatabase& database) const
{
    QMap<GrantSlot, grantstore::PreviousRow> rows;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto found = grantstore::previousOf(database, m_connection, row.key());
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        auto previous = **found;
        const auto moved = resealed(m_sealer, {m_connection, row.key()}, other(row.key()), previous.grantId,
                                    previous.generation, previous.sealed);
        if (!moved)
            continue;
        previous.sealed = *moved;
        rows.insert(row.key(), previous);
    }
    return rows;
}

SqlResult<void> SlotSwap::write(SqliteDatabase& database) const
{
    const auto previous = previousRows(database);
    if (!previous)
        return tl::unexpected(previous.error());
    auto done = takeOut(database);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const GrantSlot to = other(row.key());
        done = done.and_then([&] {
            return grantstore::writeGrant(database, m_connection, to, row->info.whole(), row->sealed.toByteArray());
        });
        if (const auto before = previous->constFind(row.key()); before != previous->cend())
            done = done.and_then([&] { return grantstore::writePrevious(database, m_connection, to, *before); });
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
