// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/rehearsal.h"
#include "core/ports/rehearsalstage.h"
#include "engine/changefeed.h"
#include <QCoroTask>
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
/// rehearsalLimit; then the practice connections are renewed that it has brought into trouble.
class Rehearsals
{
public:
    /// Whoever begins a rehearsal: a client's connection, or 0 for none.
    using Owner = quint64;
    using Ended = std::function<void(const RehearsalOver&)>;

    /// Both outlive it.
    Rehearsals(Engine& engine, RehearsalStage& stage, Ended ended);
    ~Rehearsals(); ///< ends it, and tells nobody

    /// The connection is renewed at once, and that goes on after the answer. Errors: NoSuchConnection; Usage
    /// "bad-rehearsal", "not-practice"; Temporary "rehearsal-running"; PersonNeeded "rehearsal-not-ready"; Failed
    /// "practice-stopped".
    Result<RehearsalBegin::Answer> begin(const RehearsalBegin::Params& params, Owner owner);
    /// Does nothing for anybody but its owner.
    void stop(Owner owner);
    /// Null: there is none.
    Owner owner() const { return m_running ? m_running->owner : 0; }
    void end(RehearsalEnd why);
    /// Renews the practice connections that are in trouble: the worker before this one may have died in a rehearsal.
    void recover() const { recoverAll(nullptr); }

private:
    struct Running
    {
        Owner owner = 0;
        QString name; ///< under which the connection was chosen
        std::shared_ptr<ManagedConnection> connection;
        Rehearsal rehearsal = Rehearsal::ReplyLost;
    };
    void recoverAll(const std::shared_ptr<ManagedConnection>& without) const;
    static QCoro::Task<> renew(std::shared_ptr<ManagedConnection> connection);
    static QCoro::Task<> mend(std::shared_ptr<ManagedConnection> connection);

    Engine& m_engine;
    RehearsalStage& m_stage;
    Ended m_ended;
    std::unique_ptr<Alarm> m_limit;
    ChangeFeed::Subscription m_removals;
    std::optional<Running> m_running;
};

} // namespace evergrant::api
