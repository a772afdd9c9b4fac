// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/metrics/metricstarget.h"

namespace evergrant::api {

/// Files that say how all connections are, for monitoring.
struct MetricsList
{
    static constexpr QLatin1StringView Name{"metrics-list"};
    using Params = Nothing;
    struct Answer
    {
        QList<MetricsTargetStatus> targets;
    };
};

/// Writes such a file, and keeps it up to date from then on.
struct MetricsAdd
{
    static constexpr QLatin1StringView Name{"metrics-add"};
    struct Params
    {
        QString kind; ///< required; a word of MetricsKind
        QString path; ///< required; absolute
        QString id;   ///< empty: the kind, numbered
    };
    using Answer = MetricsTargetStatus;
};

/// Forgets it, and removes the file.
struct MetricsRemove
{
    static constexpr QLatin1StringView Name{"metrics-remove"};
    struct Params
    {
        QString id; ///< required
    };
    using Answer = Nothing;
};

} // namespace evergrant::api
