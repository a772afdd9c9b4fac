// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/clock.h"
#include "core/connection/connection.h"
#include <QCoroTask>
#include <QJsonObject>
#include <functional>
#include <optional>

namespace evergrant::http {

/// What the endpoint gets from the worker; all of it outlives every request.
struct Worker
{
    Clock& clock;
    /// A method of api/messages, as over the local socket.
    std::function<QCoro::Task<Result<JsonText>>(QString method, QJsonObject params)> ask;
    std::function<std::optional<Connection>(const QString& name)> named;
    std::function<std::optional<Connection>(const QUuid& id)> withId;
    /// Another program may ask for its token, or one has asked; may be empty.
    std::function<void(const QUuid& id)> changed = {};
};

/// One request to the worker.
template <api::IsMethod Method>
QCoro::Task<Result<typename Method::Answer>> asked(Worker worker, typename Method::Params params)
{
    const QString method(Method::Name);
    const QJsonObject encoded = api::Codec<typename Method::Params>::encode(params);
    const auto answer = co_await worker.ask(method, encoded);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return api::decodeAnswer<Method>(answer->object());
}

} // namespace evergrant::http
