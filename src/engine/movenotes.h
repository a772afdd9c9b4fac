// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionmove.h"
#include "engine/ports.h"

namespace evergrant {

/// The notes of connectionmove.h about one connection; empty: there is none. They may be read without a key.
std::optional<PackageNote> movedAway(const EnginePorts& ports, const QUuid& connection);
std::optional<PackageNote> arrived(const EnginePorts& ports, const QUuid& connection);

/// The package with which a connection is on its way back: it was decided that it is renewed here again, and only its
/// pause, which is none of a person's, is left to be ended. Empty: it is not.
std::optional<QUuid> returning(const EnginePorts& ports, const QUuid& connection);
/// A connection is not moved away any more, and returning with this package; null: with none. For writeNotes().
StoreSettings returnNotes(const QUuid& connection, const QUuid& package);

/// Usage "connection-moved": only taking it back resumes it.
Error movedAwayError(const QString& name);

/// Durably; waits a moment for a store that another program holds.
QCoro::Task<Result<void>> writeNotes(std::shared_ptr<EnginePorts> ports, StoreSettings notes);
/// It was not moved away any more, and is not returning. Writes nothing where nothing is noted.
QCoro::Task<Result<void>> forgetMove(std::shared_ptr<EnginePorts> ports, QUuid connection);

} // namespace evergrant
