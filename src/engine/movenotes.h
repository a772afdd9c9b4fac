// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionmove.h"
#include "engine/ports.h"

namespace evergrant {

/// The notes of connectionmove.h about one connection; empty: there is none. They may be read without a key.
std::optional<PackageNote> movedAway(const EnginePorts& ports, const QUuid& connection);
std::optional<PackageNote> arrived(const EnginePorts& ports, const QUuid& connection);

/// The package with which a connection was on its way out or back: it is renewed here, and only its pause, which is
/// none of a person's, is left to be ended. Empty: there is none, or the connection is moved away.
std::optional<QUuid> returning(GrantStore& grants, const QUuid& connection);
/// The package with which it was moved away, or is returning.
std::optional<QUuid> notedPackage(const EnginePorts& ports, const QUuid& connection);
/// A connection is not moved away any more, and returning with this package; null: with none. For writeNotes().
StoreSettings returnNotes(const QUuid& connection, const QUuid& package);
/// The same of one that is not moved away, or is being moved away by another export.
StoreSettings leaveNotes(const QUuid& connection, const QUuid& package);

/// Usage "connection-moved": only taking it back resumes it.
Error movedAwayError(const QString& name);

/// Temporary "resumed-meanwhile": its pause has ended before it could leave.
Error resumedMeanwhileError();

/// Durably; waits a moment for a store that another program holds.
QCoro::Task<Result<void>> writeNotes(std::shared_ptr<EnginePorts> ports, StoreSettings notes);
/// It was not moved away with this package any more, and is not returning with it. The notes of another package stay.
QCoro::Task<Result<void>> forgetMove(std::shared_ptr<EnginePorts> ports, QUuid connection, QUuid package);

} // namespace evergrant
