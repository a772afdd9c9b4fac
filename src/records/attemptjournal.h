// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/grantdatabase.h"
#include "records/rowsealer.h"
#include <QCoroTask>

namespace evergrant {

/// The refresh journal in grants.db; what its calls do is said in core/ports/grantstore.h. What is open is in memory,
/// the rest in the file only. Database and sealer outlive it and its tasks.
class AttemptJournal
{
public:
    AttemptJournal(GrantDatabase& database, const RowSealer& sealer);

    QCoro::Task<Result<void>> begin(Attempt attempt);
    /// Refuses, with "grant-replaced", to put an older generation over a newer one of the same grant, or a grant over
    /// one with a later consent: then nothing of the attempt changes. Storing the same generation again is fine. For an
    /// attempt that is closed already its place among the writes counts from when it has been found in the file.
    QCoro::Task<Result<void>> finish(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                     AttemptDecision decision, StoreSettings along);
    QList<Attempt> open() const; ///< in the order of their beginning
    QCoro::Task<Result<QList<AttemptRecord>>> latest(QUuid connection, int limit);

private:
    QCoro::Task<Result<Attempt>> attempt(QUuid attemptId);

    GrantDatabase& m_database;
    const RowSealer& m_sealer;
};

} // namespace evergrant
