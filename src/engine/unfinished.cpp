// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/unfinished.h"

#include "engine/jobs/removejob.h"
#include "engine/keychainmirror.h"
#include "engine/waiting.h"
#include "engine/writebacklog.h"
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

/// How long the requests that are under way may take, see ClientConfig::timeout; twice, because a refused client secret
/// may be sent once more in another form.
std::chrono::milliseconds longestRequest(const QList<Unfinished>& unfinished)
{
    std::chrono::milliseconds longest(0);
    for (const auto& [connection, signIn] : unfinished)
        if (const auto& config = connection->core().config(); config && connection->facts().isRefreshing)
            longest = std::max(longest, 2 * config->timeout);
    return longest;
}

/// An answer to a sign-in that is on its way is stored first.
QCoro::Task<> retireAfterSignIn(Unfinished one)
{
    if (one.signIn)
        co_await one.signIn->ended();
    RemoveJob removal(one.connection);
    co_await removal.retire();
}

QCoro::Task<> retireAll(QList<Unfinished> unfinished, std::shared_ptr<QPromise<bool>> done)
{
    // All are in line before the first is awaited, so that nothing new begins meanwhile.
    std::vector<QCoro::Task<>> retiring;
    for (const auto& one : std::as_const(unfinished))
        retiring.push_back(retireAfterSignIn(one));
    for (auto& task : retiring)
        co_await task;
    done->addResult(true);
    done->finish();
}

void tellOfLoss(const EnginePorts& ports, const QList<Unfinished>& unfinished)
{
    for (const auto& one : unfinished) {
        if (!WriteBacklog(one.connection).hasGrant())
            continue;
        const Connection& settings = one.connection->settings();
        Event event;
        event.level = EventLevel::Error;
        event.kind = u"tokens-not-stored"_s;
        event.connection = settings.name;
        event.connectionId = settings.id;
        event.message = QObject::tr("The background worker ends, and the renewed tokens of “%1” are stored nowhere. If "
                                    "the connection does not work any more, authorize it again.")
                            .arg(settings.name);
        ports.events.append(event);
    }
}

bool isWaiting(const WriteBacklog& backlog)
{
    return backlog.hasGrant() || backlog.hasAttempt();
}

} // namespace

QCoro::Task<> finishAll(std::shared_ptr<EnginePorts> ports, std::shared_ptr<KeychainMirror> mirror,
                        QList<Unfinished> unfinished, std::chrono::milliseconds limit)
{
    limit = std::max(limit, longestRequest(unfinished));
    const auto deadline = ports->clock.monotonic() + limit;
    const auto retired = std::make_shared<QPromise<bool>>();
    retired->start();
    retireAll(unfinished, retired);
    co_await withinLimit(&ports->clock, retired->future(), limit);
    for (;;) {
        bool waits = mirror->isWriting();
        for (const auto& one : std::as_const(unfinished)) {
            WriteBacklog backlog(one.connection);
            if (isWaiting(backlog))
                backlog.writeDue();
            waits = waits || isWaiting(backlog);
        }
        if (!waits)
            co_return;
        if (ports->clock.monotonic() >= deadline) {
            tellOfLoss(*ports, unfinished);
            co_return;
        }
        co_await pause(&ports->clock, 100ms);
    }
}

} // namespace evergrant
