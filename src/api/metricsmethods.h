// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/metrics.h"
#include <QCoroTask>

namespace evergrant {
class MetricsService;
} // namespace evergrant

namespace evergrant::api {

/// The methods about metrics files.
class MetricsMethods
{
public:
    /// `metrics` outlives this object and every answer. Null: this worker writes none, and each method fails.
    explicit MetricsMethods(MetricsService* metrics)
        : m_metrics(metrics)
    {
    }

    QCoro::Task<Result<MetricsList::Answer>> list(Nothing params);
    QCoro::Task<Result<MetricsAdd::Answer>> add(MetricsAdd::Params params);
    QCoro::Task<Result<MetricsRemove::Answer>> remove(MetricsRemove::Params params);

private:
    MetricsService* m_metrics;
};

} // namespace evergrant::api
