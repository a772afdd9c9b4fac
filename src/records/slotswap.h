// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/grantrows.h"
#include "records/grantstoreschema.h"
#include "records/rowsealer.h"

namespace evergrant {

/// The rows of the main slot and of a spare, about to change places. A value: it can be handed to the store's thread.
class SlotSwap
{
public:
    /// A sealed value is bound to its slot, so both rows are opened and sealed anew: the current generations here,
    /// those before them when it is written. Errors: those of RowSealer.
    static Result<SlotSwap> prepare(const GrantRows& rows, const RowSealer& sealer, const QUuid& connection,
                                    GrantSlot spare);

    bool isEmpty() const { return m_rows.isEmpty(); } ///< both slots are
    /// As a part of a transaction. Replaced, and nothing changes, where other rows are there by now.
    SqlResult<void> write(SqliteDatabase& database) const;
    void apply(GrantRows& rows) const; ///< the same in memory

private:
    SlotSwap(const RowSealer& sealer, const QUuid& connection, GrantSlot spare);
    GrantSlot other(GrantSlot slot) const { return slot == GrantSlot::Main ? m_spare : GrantSlot::Main; }
    SqlResult<void> takeOut(SqliteDatabase& database) const;
    SqlResult<QMap<GrantSlot, grantstore::PreviousRow>> previousRows(SqliteDatabase& database) const;

    RowSealer m_sealer;
    QUuid m_connection;
    GrantSlot m_spare;
    QMap<GrantSlot, GrantRows::Row> m_rows; ///< by the slot that each leaves; sealed for the other one
};

} // namespace evergrant
