// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dependentexport.h"
#include "core/secret.h"
#include <QCoroTask>

namespace evergrant::api {

/// Adds dependents of an exported document, paused. What there is of the same name is left as it is. Outlives every
/// task.
class DependentImport
{
public:
    /// `engine` outlives this.
    DependentImport(const Engine& engine, const DependentServices& services)
        : m_engine(engine)
        , m_services(services)
    {
    }

    /// See TakeDependent. `secret`: what was entered for it, of a heartbeat its address; empty: it is not there, or
    /// none is needed.
    QCoro::Task<Result<TakenDependent>> importDependent(Dependent dependent, Secret secret);

private:
    Result<QUuid> idOf(const QString& name) const;
    QCoro::Task<Result<TakenDependent>> importDelivery(Dependent dependent, Secret secret);
    QCoro::Task<Result<TakenDependent>> importJob(Dependent dependent);
    QCoro::Task<Result<TakenDependent>> importAlert(Dependent dependent, Secret secret);
    QCoro::Task<Result<TakenDependent>> importHeartbeat(Dependent dependent, Secret address);
    bool hasAlert(const QString& id) const;

    const Engine& m_engine;
    DependentServices m_services;
};

} // namespace evergrant::api
