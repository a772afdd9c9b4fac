// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace evergrant::handoff {

/// Runs `work` in a thread of `threads`; null: of the application's own pool. `work` owns everything that it uses,
/// because whoever waits for the future may go first.
template <typename Work>
QFuture<std::invoke_result_t<Work>> inThread(QThreadPool* threads, Work work)
{
    using Outcome = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    (threads ? threads : QThreadPool::globalInstance())->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace evergrant::handoff
