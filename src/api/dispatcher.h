// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include <QCoroTask>
#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>

namespace evergrant::api {

/// The table of methods: decodes params, calls the member function that answers the method, and encodes what comes of
/// it. Knows nothing of sockets.
class Dispatcher
{
public:
    using Answer = QCoro::Task<Result<JsonText>>;

    /// `owner` must live until its last answer has ended.
    template <IsMethod Method, typename Owner>
    void add(Owner& owner, QCoro::Task<Result<typename Method::Answer>> (Owner::*answer)(typename Method::Params))
    {
        m_methods.insert(Method::Name, [&owner, answer](const QJsonObject& params) {
            return run<Method, Owner, decltype(answer)>(&owner, answer, params);
        });
    }

    QStringList methods() const { return m_methods.keys(); }
    /// Every request ends with exactly one result, however long it takes. Errors: Usage "unknown-method",
    /// "bad-request", and those of the method.
    Answer handle(QString method, QJsonObject params) const;
    /// Requests that have not been answered yet.
    int open() const { return *m_open; }

private:
    template <typename Method, typename Owner, typename Function>
    static Answer run(Owner* owner, Function answer, QJsonObject params)
    {
        const auto decoded = decodeParams<Method>(params);
        if (!decoded)
            co_return tl::unexpected(decoded.error());
        auto task = (owner->*answer)(*decoded);
        const auto result = co_await task;
        if (!result)
            co_return tl::unexpected(result.error());
        co_return Codec<typename Method::Answer>::text(*result);
    }

    QHash<QString, std::function<Answer(const QJsonObject&)>> m_methods;
    std::shared_ptr<int> m_open = std::make_shared<int>(0); ///< an answer may end after this object
};

} // namespace evergrant::api
