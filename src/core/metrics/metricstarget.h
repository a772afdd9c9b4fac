// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QDateTime>
#include <QJsonArray>
#include <QList>

namespace evergrant {

/// What reads a metrics file; the words KIND of `evergrant metrics add`.
enum class MetricsKind {
    Prometheus, ///< node_exporter's textfile collector
    Checkmk,    ///< the agent's spool directory
};

QString toWord(MetricsKind kind);
Result<MetricsKind> metricsKindFromWord(const QString& word);

/// A file that says how all connections are. It holds nothing secret.
struct MetricsTarget
{
    QString id; ///< of the form of a connection's name
    MetricsKind kind = MetricsKind::Prometheus;
    QString path; ///< absolute

    bool operator==(const MetricsTarget&) const = default;
};

/// Whether its reader would find the file. node_exporter reads *.prom only. Checkmk's agent takes the number before "_"
/// as the age in seconds after which it ignores the file; without one it would show old states for ever. Errors: Usage,
/// naming the option and the remedy.
Result<void> checkMetricsTarget(const MetricsTarget& target);

QJsonArray toJson(const QList<MetricsTarget>& targets);
/// Errors: Failed "bad-metrics-targets".
Result<QList<MetricsTarget>> metricsTargetsFromJson(const QJsonArray& array);

/// A target and what came of it.
struct MetricsTargetStatus
{
    MetricsTarget target;
    QDateTime writtenAt; ///< UTC, of the last time that succeeded; null: not since the worker started
    QString failure;     ///< one sentence; empty: the last time succeeded
};

} // namespace evergrant
