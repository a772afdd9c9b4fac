// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"
#include <memory>

namespace evergrant {

/// Ends attempts in the journal from which nothing follows any more. Where the store fails, it is repeated by timer:
/// the next process takes an attempt that is open for an unknown outcome.
class AttemptCloser : public std::enable_shared_from_this<AttemptCloser>
{
public:
    explicit AttemptCloser(EnginePorts& ports);

    /// `outcome` as in GrantStore::finishAttempt(). On an error it is tried again. Nobody has to wait for it.
    QCoro::Task<> close(QUuid attempt, QString outcome);
    /// The same after a try that has just ended with `why`.
    void closeLater(const QUuid& attempt, const QString& outcome, const Error& why);
    /// Tries all that could not be closed now.
    QCoro::Task<> closeAll();
    /// None is being closed, and none waits for that.
    bool isIdle() const { return m_open.isEmpty() && m_writes == 0; }

private:
    EnginePorts& m_ports;
    QHash<QUuid, QString> m_open;   ///< attempt to outcome
    int m_writes = 0;               ///< under way
    std::unique_ptr<Alarm> m_again; ///< null: nothing could not be closed yet
};

} // namespace evergrant
