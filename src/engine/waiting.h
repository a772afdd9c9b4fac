// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/grantstore.h"
#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <functional>
#include <memory>
#include <optional>

namespace evergrant {

template <typename T>
QCoro::Task<> endWith(QCoro::Task<T> task, std::shared_ptr<QPromise<T>> end)
{
    T result = co_await task;
    end->addResult(std::move(result));
    end->finish();
}

/// What `task` ends with, for whoever does not wait for all of it.
template <typename T>
QFuture<T> futureOf(QCoro::Task<T> task)
{
    const auto end = std::make_shared<QPromise<T>>();
    end->start();
    endWith(std::move(task), end);
    return end->future();
}

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

/// How long somebody who changes something waits for that program.
constexpr std::chrono::milliseconds storeWaitLimit(5000);

/// What `write` ends with, a task or a Result<void>, which is repeated for up to `limit` while another program holds
/// the grant store. Inside of a coroutine `write` must be a variable: gcc 12 destroys a lambda in a co_await expression
/// twice.
template <typename Written>
QCoro::Task<Result<void>> whenStoreIsFree(Clock* clock, std::chrono::milliseconds limit, std::function<Written()> write)
{
    constexpr std::chrono::milliseconds shortPause(50);
    const auto deadline = clock->monotonic() + limit;
    for (;;) {
        Result<void> written;
        if constexpr (std::is_same_v<Written, Result<void>>)
            written = write();
        else
            written = co_await write();
        if (written || !isStoreBusy(written.error()) || clock->monotonic() >= deadline)
            co_return written;
        co_await pause(clock, shortPause);
    }
}

} // namespace evergrant
