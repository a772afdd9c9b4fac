// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/dispatcher.h"

#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

Dispatcher::Answer Dispatcher::handle(QString method, QJsonObject params) const
{
    const auto function = m_methods.value(method);
    if (!function)
        co_return fail(ErrorKind::Usage, errorcode::unknownMethod,
                       u"method: there is no “%1”. The program and its worker may be of different versions: run "
                       "`evergrant stop`, then try again."_s.arg(method));
    const auto open = m_open;
    ++*open;
    auto task = function(params);
    auto answer = co_await task;
    --*open;
    co_return answer;
}

} // namespace evergrant::api
