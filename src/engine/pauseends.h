// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"
#include <QCoroTask>
#include <QObject>

namespace evergrant {

/// Tells when pauses come to their ends, and has them ended then. What cannot be saved is tried again, at growing
/// intervals; the connection stays paused meanwhile. `context` outlives this.
class PauseEnds : public QObject
{
public:
    /// Ends the pause of a connection if its time has come, as ConnectionEditor::endPause().
    using End = std::function<QCoro::Task<Result<void>>(QUuid connection)>;
    PauseEnds(EngineContext& context, End end);

    /// On the monotonic clock; empty: no pause ends by itself, or that is being saved.
    std::optional<std::chrono::milliseconds> nextEndAt(const ManagedConnection& managed) const;
    void endIfDue(const ManagedConnection& managed);
    void forget(const QUuid& connection);

private:
    struct Trouble
    {
        int failures = 0; ///< in a row
        std::chrono::milliseconds retryAt{0};
    };
    QCoro::Task<> end(QUuid connection);
    void noteFailure(const ManagedConnection& managed, const Error& error);

    EngineContext& m_context;
    End m_end;
    QSet<QUuid> m_ending;
    QHash<QUuid, Trouble> m_troubles;
};

} // namespace evergrant
