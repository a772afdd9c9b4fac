// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/event/event.h"
#include "core/ports/grantstore.h"
#include "core/ports/metricsservice.h"
#include <QObject>
#include <functional>
#include <memory>

class QThreadPool;

namespace evergrant::handoff {

/// What metrics files get from outside; all of it outlives them.
struct MetricsPorts
{
    /// Makes the text for a kind of reader; called in another thread.
    using Render = std::function<QByteArray(MetricsKind kind)>;

    Clock& clock;
    GrantStore& store;
    std::function<void(EventLevel level, const QString& kind, const QString& message)> log;
    std::function<Render()> snapshot; ///< of all connections as they are now; called in the worker's thread
    QThreadPool* threads;             ///< with a single one, so that a file is removed after it was written
};

/// The MetricsService: writes the files when something has changed, and at least every minute, because their readers
/// take the time of the last change as a sign of life. Written in another thread, in one step each: a reader sees the
/// text before or this one. They can be read by every user.
class MetricsFiles : public QObject, public MetricsService
{
public:
    static constexpr std::chrono::milliseconds LongestPause = std::chrono::minutes(1);
    static constexpr std::chrono::milliseconds ShortestPause = std::chrono::seconds(5);

    explicit MetricsFiles(MetricsPorts ports);

    /// Reads which files there are, and writes them. Errors: those of metricsTargetsFromJson() and GrantStore::meta().
    Result<void> start();
    /// The files would be different now.
    void noteChange();

    QList<MetricsTargetStatus> targets() const override { return m_targets; }
    QCoro::Task<Result<MetricsTargetStatus>> add(MetricsTarget target) override;
    QCoro::Task<Result<void>> remove(QString id) override;

private:
    Result<void> checkNew(const MetricsTarget& target) const;
    QString freeId(MetricsKind kind) const;
    QCoro::Task<Result<void>> store(QList<MetricsTarget> targets);
    void plan();
    void writeAll();
    void note(const MetricsTarget& target, const Result<void>& written);

    MetricsPorts m_ports;
    QList<MetricsTargetStatus> m_targets;
    QList<MetricsTarget> m_wanted; ///< as the last change that is being stored will leave them
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_lastWrite{0};
    bool m_isWriting = false;
    bool m_isStale = false; ///< something has changed since what is written last was taken
};

} // namespace evergrant::handoff
