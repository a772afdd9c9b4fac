// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectionmove.h"
#include "engine/connectiondrafts.h"
#include "engine/enginecontext.h"
#include <QObject>

namespace evergrant {

class ConnectionEditor;
class ConnectionWatch;
class StoreOpening;

/// A connection on its way out: its settings, and what is secret of it.
struct LeavingConnection
{
    Connection settings;
    KeychainCopy secrets;
};

/// A connection that a package has brought.
struct ArrivingConnection
{
    QUuid package;
    bool moves = false; ///< its id and its grants are kept; else it becomes a new connection with the same secrets
    bool again = false; ///< see ArrivalFacts
    QUuid id;
    NewConnection fields;
    KeychainCopy secrets;
};

/// Brings connections with their secrets out of this profile and into it, by the rules of core/connection/
/// connectionmove.h. `context` and all parts outlive this. Errors of all tasks: NoSuchConnection; those of the stores.
class ConnectionMoves : public QObject
{
public:
    struct Parts
    {
        StoreOpening& stores;
        ConnectionWatch& watch;
        ConnectionEditor& editor;
    };
    ConnectionMoves(EngineContext& context, Parts parts);

    /// Client secret and keys, no grants; changes nothing.
    QCoro::Task<Result<LeavingConnection>> copyOut(QString name);
    /// When it has ended with success, the connection is durably marked as moved with this package, and is not renewed
    /// any more. May be repeated for the same package. Errors: those of LeaveJob::all(); Usage "connection-moved":
    /// another package has it. Nothing has changed then.
    QCoro::Task<Result<LeavingConnection>> moveOut(QString name, QUuid package);
    /// It is this profile's again, and resumed. With a package that ends a move which did not come to its end: nothing
    /// changes where it was not moved with that, and what a person had paused before stays paused.
    QCoro::Task<Result<ManagedConnectionPtr>> takeBack(QString name, QUuid package);

    /// What bringIn() would do.
    Result<ArrivalStep> checkArrival(const ArrivingConnection& arriving);
    /// Does it, and tells what it was. Steps that change nothing are no error.
    QCoro::Task<Result<ArrivalStep>> bringIn(ArrivingConnection arriving);

private:
    QCoro::Task<Result<ManagedConnectionPtr>> opened(QString name);
    QCoro::Task<Result<LeavingConnection>> marked(ManagedConnectionPtr managed, PackageNote note);
    ArrivalStep stepOf(const ArrivingConnection& arriving) const;
    StoreSettings arrivalNote(const ArrivingConnection& arriving) const;
    QCoro::Task<Result<void>> add(ArrivingConnection arriving);
    QCoro::Task<Result<void>> takeOver(ManagedConnectionPtr managed, ArrivingConnection arriving);
    QCoro::Task<Result<void>> resume(ManagedConnectionPtr managed);

    EngineContext& m_context;
    Parts m_parts;
    ConnectionDrafts m_drafts;
};

} // namespace evergrant
