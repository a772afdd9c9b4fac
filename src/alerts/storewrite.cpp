// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/storewrite.h"

#include "core/errorcode.h"
#include <QCoroFuture>
#include <QPromise>

using namespace std::chrono_literals;

namespace evergrant::alerts {

namespace {

constexpr std::chrono::milliseconds writeTimeout = 5s, pauseBetween = 50ms;

QCoro::Task<> pause(Clock* clock, std::chrono::milliseconds delay)
{
    const auto over = std::make_shared<QPromise<void>>();
    over->start();
    const auto alarm = clock->makeAlarm([over] { over->finish(); });
    alarm->set(delay);
    const auto ended = over->future();
    co_await ended;
}

} // namespace

QCoro::Task<Result<void>> writtenWhenFree(Clock* clock, StoreWrite write)
{
    const auto deadline = clock->monotonic() + writeTimeout;
    for (;;) {
        auto writing = write();
        const Result<void> done = co_await writing;
        if (done || done.error().code != errorcode::storeBusy || clock->monotonic() >= deadline)
            co_return done;
        auto pausing = pause(clock, pauseBetween);
        co_await pausing;
    }
}

} // namespace evergrant::alerts
