// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/storewaiting.h"

#include "engine/engine.h"
#include "engine/waiting.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

QCoro::Task<Result<void>> opening(Engine* engine, QList<ManagedConnectionPtr> connections,
                                  std::chrono::milliseconds limit)
{
    const auto isWaiting = [](const ManagedConnectionPtr& connection) { return !connection->core().isAdopted(); };
    if (std::ranges::none_of(connections, isWaiting))
        co_return {};
    const auto unlocking = futureOf(engine->stores().unlock(false));
    const auto unlocked = co_await withinLimit(&engine->ports().clock, unlocking, limit);
    const auto waiting = std::ranges::find_if(connections, isWaiting);
    if (waiting == connections.end())
        co_return {};
    if (!unlocked)
        co_return fail(ErrorKind::StoreLocked, u"store-locked"_s, (*waiting)->assessment().summary);
    co_return *unlocked;
}

QCoro::Task<Result<ManagedConnectionPtr>> opened(Engine* engine, Result<ManagedConnectionPtr> connection,
                                                 std::chrono::milliseconds limit)
{
    if (!connection)
        co_return connection;
    const QList<ManagedConnectionPtr> connections{*connection};
    const auto open = co_await opening(engine, connections, limit);
    if (!open)
        co_return tl::unexpected(open.error());
    co_return connection;
}

} // namespace evergrant::api
