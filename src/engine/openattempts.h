// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// For the journal: what was decided at `now`, after an attempt with this configuration.
AttemptDecision decisionOf(const ClientConfig& config, const Verdict& verdict, const QDateTime& now);

/// Ends attempts that are open in the journal, each in one transaction with the condition that follows from it. The
/// store refuses another attempt with a grant as long as one is open, so this comes before it. Whoever uses it keeps
/// the connection until its tasks have ended.
class OpenAttempts
{
public:
    explicit OpenAttempts(ConnectionCore& core)
        : m_core(core)
    {
    }

    /// Those of this process with the grant in this slot (HeldGrant::Unwritten). Where that fails they stay, and it is
    /// tried again by timer.
    QCoro::Task<> close(GrantSlot slot);
    /// One of an earlier process, with the token set in this slot: its outcome is unknown. The settings are usable. To
    /// be closed by close() afterwards.
    Verdict judgeInterrupted(GrantSlot slot, const Attempt& attempt);
    /// After "attempt-open": whatever is open with the grant in this slot, and is not known here, is judged next time.
    void lookForUnknown(GrantSlot slot);
    /// Those that could not be judged before. Returns what follows for the token set in
    /// hand; empty: there was none that is about it.
    QCoro::Task<std::optional<Verdict>> settleUnjudged(GrantSlot slot);

private:
    ConnectionCore& m_core;
};

} // namespace evergrant
