// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"

namespace evergrant {

/// Ends a connection: nothing new begins, then its rows and its keychain copy go. Whoever uses it keeps it until its
/// tasks have ended.
class RemoveJob
{
public:
    explicit RemoveJob(std::shared_ptr<ManagedConnection> connection);

    QCoro::Task<> retire();            ///< waits for what is under way, then lets nothing else begin
    QCoro::Task<Result<void>> erase(); ///< after retire(); waits for a while for a store that is busy
    void revive();                     ///< takes retire() back: the removal failed
    QList<Grant> grants() const;       ///< for revocation before removal; with those of unused sign-ins

private:
    std::shared_ptr<ManagedConnection> m_connection;
    ConnectionCore& m_core;
};

} // namespace evergrant
