// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/practice/rehearsal.h"
#include <QList>

namespace evergrant {

/// The practice provider, as it acts out failures. What it does to its grants is kept in memory only: it ends with the
/// process.
class RehearsalStage
{
public:
    virtual ~RehearsalStage() = default;

    /// Whether the requests of this connection come here, and nowhere else.
    virtual bool serves(const Connection& connection) const = 0;
    /// The connections that a rehearsal may have brought into trouble and that have not worked since. This is kept over
    /// restarts, so it is set before anything is acted out. Errors: Failed "practice-stopped",
    /// "practice-state-unwritable".
    virtual QList<QUuid> stillBroken() const = 0;
    virtual Result<void> setStillBroken(const QList<QUuid>& connections) = 0;
    /// In place of an earlier one. Errors: Failed "practice-stopped".
    virtual Result<void> begin(Rehearsal rehearsal) = 0;
    /// All is as if there had been none; without one nothing happens.
    virtual void end() = 0;
};

} // namespace evergrant
