// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/rehearsal.h"
#include "core/ports/rehearsalstage.h"
#include "engine/changefeed.h"
#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>

namespace evergrant {
class Alarm;
class Engine;
class ManagedConnection;
} // namespace evergrant

namespace evergrant::api {

/// The one rehearsal that may be under way. It ends with whoever has begun it, with its connection, and after
/// rehearsalLimit; then the practice connections are renewed that it may have brought into trouble. Which ones, is
/// noted before it begins and until they work again: also those are renewed that were paused at the end, or whose store
/// was locked, or that a worker has left behind that died meanwhile.
class Rehearsals : public QObject
{
public:
    /// Whoever begins a rehearsal: a client's connection, or 0 for none.
    using Owner = quint64;
    using Ended = std::function<void(const RehearsalOver&)>;

    /// Both outlive it.
    Rehearsals(Engine& engine, RehearsalStage& stage, Ended ended);
    ~Rehearsals() override; ///< ends it, and tells nobody

    /// The connection is renewed at once, and that goes on after the answer. Errors: NoSuchConnection; Usage
    /// "bad-rehearsal", "not-practice", "rehearsal-without-copies"; Temporary "rehearsal-running"; PersonNeeded
    /// "rehearsal-not-ready"; Failed "practice-stopped", "practice-state-unwritable".
    Result<RehearsalBegin::Answer> begin(const RehearsalBegin::Params& params, Owner owner);
    /// Does nothing for anybody but its owner.
    void stop(Owner owner);
    /// Null: there is none.
    Owner owner() const { return m_running ? m_running->owner : 0; }
    void end(RehearsalEnd why);
    /// Renews what is noted and can be renewed, unless a rehearsal is under way. Call it once at the start; from then
    /// on it is done by itself whenever that may help.
    void recover();

private:
    struct Running
    {
        Owner owner = 0;
        QString name; ///< under which the connection was chosen
        std::shared_ptr<ManagedConnection> connection;
        Rehearsal rehearsal = Rehearsal::ReplyLost;
    };
    Result<void> act(Rehearsal rehearsal, const ManagedConnection& connection);
    QList<QUuid> endangered() const;
    void noteChange(const QUuid& connection);
    void forget(const QList<QUuid>& connections);
    static QCoro::Task<> renew(QPointer<Rehearsals> self, std::shared_ptr<ManagedConnection> connection);
    static QCoro::Task<> repair(QPointer<Rehearsals> self, std::shared_ptr<ManagedConnection> connection);

    Engine& m_engine;
    RehearsalStage& m_stage;
    Ended m_ended;
    std::unique_ptr<Alarm> m_limit;
    ChangeFeed::Subscription m_removals, m_changes;
    std::optional<Running> m_running;
    QSet<QUuid> m_tried; ///< noted ones that have been renewed since they could be: what failed then is not repeated
};

} // namespace evergrant::api
