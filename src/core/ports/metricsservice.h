// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metricstarget.h"
#include <QCoroTask>

namespace evergrant {

/// Files that say how all connections are, as their administrator sees them. Used in the worker's thread; every call
/// ends once.
class MetricsService
{
public:
    virtual ~MetricsService() = default;

    virtual QList<MetricsTargetStatus> targets() const = 0; ///< in the order in which they were added
    /// Writes the file, and keeps it up to date from then on. An empty id becomes the kind, numbered from the second
    /// one on. Errors: Usage; Failed with a code of the file; those of GrantStore::writeSettings(). Nothing is added
    /// then.
    virtual QCoro::Task<Result<MetricsTargetStatus>> add(MetricsTarget target) = 0;
    /// Forgets it, and removes the file. Errors: Usage "no-such-metrics"; those of GrantStore::writeSettings(); of
    /// the file, which is forgotten all the same.
    virtual QCoro::Task<Result<void>> remove(QString id) = 0;
};

} // namespace evergrant
