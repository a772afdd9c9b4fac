// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "records/grantrows.h"
#include <QDateTime>

/// What is done about a grant store that cannot be used any more. Whatever it holds is put aside, never deleted.
namespace evergrant::grantstore {

/// Renames a damaged file to grants.db.damaged-TIME, with its journal. Returns the new name; nothing where the file
/// cannot be renamed.
std::optional<QString> putDamagedAside(const QString& path, const QDateTime& now);

/// Copies the file to grants.db.locked-TIME, durably, and returns the name of the copy. For the store's thread, between
/// two transactions: then the file is complete by itself, and a copy of its bytes is a store, too. Failed "store-full",
/// "store-failed".
Result<QString> copyLockedAside(const QString& path, const QDateTime& now);

/// What was sealed under a lost key is taken out; journal and plain settings stay. As a part of a transaction.
SqlResult<void> takeOutSealed(SqliteDatabase& database);
void takeOutSealed(GrantRows& rows); ///< the same in memory

} // namespace evergrant::grantstore
