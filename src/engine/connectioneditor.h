// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnqueue.h"
#include "engine/connectiondrafts.h"
#include "engine/connectionregistry.h"
#include <QObject>

namespace evergrant {

class ConnectionWatch;
class StoreOpening;

/// Adds connections, and changes their settings. What is changed is saved first, and counts then. Errors of all tasks:
/// NoSuchConnection; Usage, naming the field; those of the stores. `context`, `stores` and `watch` outlive this.
class ConnectionEditor : public QObject
{
public:
    ConnectionEditor(EngineContext& context, StoreOpening& stores, ConnectionWatch& watch);

    /// The redirect URI that the next add() for this provider uses; empty where the port is free.
    Result<QString> draftRedirectUri(const QString& providerId) { return m_drafts.redirectUri(providerId); }
    Result<void> checkNew(const NewConnection& fields); ///< the errors of add()
    QCoro::Task<Result<ManagedConnectionPtr>> add(NewConnection fields);
    QCoro::Task<Result<ManagedConnectionPtr>> change(QString name, ConnectionChanges changes);
    QCoro::Task<Result<ManagedConnectionPtr>> rename(QString name, QString newName);
    /// Paused until somebody resumes it, or resumed. A connection that was moved away is not resumed: Usage
    /// "connection-moved".
    QCoro::Task<Result<ManagedConnectionPtr>> setPaused(const QString& name, bool paused);
    /// Paused, also anew, until so much time has passed. Usage "bad-pause"; "connection-moved" and
    /// "connection-held-as-copy": such a pause is not ended by itself.
    QCoro::Task<Result<ManagedConnectionPtr>> pauseFor(const QString& name, std::chrono::seconds duration);
    /// Of a connection that is about to leave. A pause that is there stays as it is, with its end. Where `wasPaused` is
    /// true and it is not paused any more: Temporary "resumed-meanwhile".
    QCoro::Task<Result<ManagedConnectionPtr>> pauseForMove(const QString& name, bool wasPaused);
    /// Ends the pause of a move, unless a person has paused the connection since.
    QCoro::Task<Result<void>> resumeAfterMove(QUuid connection);
    /// Resumes the connection if its pause is over. Whether it is, is decided when all edits before this one are saved:
    /// one of them may have paused it anew.
    QCoro::Task<Result<void>> endPause(QUuid connection);
    /// Saves what a connection has found out about its own settings. In memory it holds in any case; the next start
    /// would find it out again.
    QCoro::Task<> saveCorrected(QUuid id);
    /// Settings are saved one after the other: each edit begins with what the one before it has saved.
    QCoro::Task<TurnQueue::Turn> turn() { return m_edits.turn(); }

private:
    using Edit = std::function<Result<Connection>(const Connection& before)>; ///< what becomes of it

    QCoro::Task<Result<ManagedConnectionPtr>> edited(ManagedConnectionPtr managed, Edit edit);
    /// The same for who has the turn.
    QCoro::Task<Result<ManagedConnectionPtr>> editedInTurn(ManagedConnectionPtr managed, Edit edit);
    QCoro::Task<Result<void>> storeCredentials(ManagedConnectionPtr added, CredentialChanges credentials);
    /// An edit of what is said about pauses; logs `text` as `kind` where it has changed anything.
    struct PauseEvent
    {
        QString kind, text;
    };
    QCoro::Task<Result<ManagedConnectionPtr>> pauseEdited(ManagedConnectionPtr managed, Edit edit, PauseEvent event);
    /// The same of a pause of a person's: no move ends it.
    QCoro::Task<Result<ManagedConnectionPtr>> pausedByPerson(ManagedConnectionPtr managed, Edit edit, PauseEvent event);

    EngineContext& m_context;
    StoreOpening& m_stores;
    ConnectionWatch& m_watch;
    ConnectionDrafts m_drafts;
    TurnQueue m_edits;
};

} // namespace evergrant
