// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <memory>
#include <optional>

namespace evergrant {

/// Awaits `future`, but not longer than `limit`; empty when the limit was reached. The work behind the future goes on.
template <typename T>
QCoro::Task<std::optional<T>> withinLimit(Clock* clock, QFuture<T> future, std::chrono::milliseconds limit)
{
    const auto first = std::make_shared<QPromise<void>>();
    first->start();
    const auto finishOnce = [first] {
        if (!first->future().isFinished())
            first->finish();
    };
    const auto alarm = clock->makeAlarm(finishOnce);
    alarm->set(limit);
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, finishOnce);
    watcher.setFuture(future);
    co_await first->future();
    if (future.isFinished())
        co_return future.result();
    co_return std::nullopt;
}

/// Resolves after `delay` of the clock's monotonic time.
inline QCoro::Task<> pause(Clock* clock, std::chrono::milliseconds delay)
{
    const auto over = std::make_shared<QPromise<void>>();
    over->start();
    const auto alarm = clock->makeAlarm([over] { over->finish(); });
    alarm->set(delay);
    co_await over->future();
}

} // namespace evergrant
