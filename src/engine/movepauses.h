// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionmove.h"
#include "engine/enginecontext.h"
#include <QCoroTask>
#include <QPointer>

namespace evergrant {

class ConnectionEditor;

// The pauses of moves. A note tells them from those of a person, so that a worker that dies leaves none behind. They
// are changed through `editor`; where that is gone nothing is changed any more. Errors: those of the stores.

/// Of a connection that is about to leave with this note. Nothing new begins after it. Where this worker does not come
/// to marking it as moved away, the next one ends the pause.
QCoro::Task<Result<void>> beginMovePause(std::shared_ptr<EnginePorts> ports, QPointer<ConnectionEditor> editor,
                                         std::shared_ptr<ManagedConnection> managed, PackageNote note);
/// Of one that was moved away, or is returning; what was noted of that goes. One of a person's stays.
QCoro::Task<Result<void>> endMovePause(std::shared_ptr<EnginePorts> ports, QPointer<ConnectionEditor> editor,
                                       std::shared_ptr<ManagedConnection> managed);
/// Those that a worker before has left. To be called once, when all connections are there; the stores may be locked.
/// What fails here is left to the next start. `context` and `editor` outlive every task.
void endInterruptedMoves(EngineContext& context, ConnectionEditor& editor);

} // namespace evergrant
