// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/metricsmethods.h"

#include "core/ports/metricsservice.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

Error noMetrics()
{
    return {ErrorKind::Failed, u"no-metrics"_s,
            QCoreApplication::translate("Api", "This background worker writes no metrics.")};
}

} // namespace

// NOLINTNEXTLINE(readability-make-member-function-const): all methods are of one type
QCoro::Task<Result<MetricsList::Answer>> MetricsMethods::list(Nothing)
{
    if (!m_metrics)
        co_return tl::unexpected(noMetrics());
    co_return MetricsList::Answer{m_metrics->targets()};
}

QCoro::Task<Result<MetricsAdd::Answer>> MetricsMethods::add(MetricsAdd::Params params)
{
    if (!m_metrics)
        co_return tl::unexpected(noMetrics());
    const auto kind = metricsKindFromWord(params.kind);
    if (!kind)
        co_return tl::unexpected(kind.error());
    const MetricsTarget target{params.id, *kind, params.path};
    auto adding = m_metrics->add(target);
    co_return co_await adding;
}

QCoro::Task<Result<MetricsRemove::Answer>> MetricsMethods::remove(MetricsRemove::Params params)
{
    if (!m_metrics)
        co_return tl::unexpected(noMetrics());
    auto removing = m_metrics->remove(params.id);
    const auto removed = co_await removing;
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return Nothing();
}

} // namespace evergrant::api
