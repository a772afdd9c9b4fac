// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keymethods.h"

#include "engine/engine.h"

namespace evergrant::api {

QCoro::Task<Result<Unlock::Answer>> KeyMethods::unlock(Unlock::Params)
{
    const auto opened = co_await m_engine.stores().unlock(true);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return Unlock::Answer{true};
}

QCoro::Task<Result<RecoveryCode::Answer>> KeyMethods::recoveryCode(RecoveryCode::Params)
{
    const auto code = co_await m_engine.keyRecovery().makeCode();
    if (!code)
        co_return tl::unexpected(code.error());
    co_return RecoveryCode::Answer{*code};
}

QCoro::Task<Result<Recover::Answer>> KeyMethods::recover(Recover::Params params)
{
    const auto message = co_await m_engine.keyRecovery().recover(params.code);
    if (!message)
        co_return tl::unexpected(message.error());
    co_return Report{*message};
}

QCoro::Task<Result<BeginAnew::Answer>> KeyMethods::beginAnew(BeginAnew::Params)
{
    const auto message = co_await m_engine.keyRecovery().abandonLostKey();
    if (!message)
        co_return tl::unexpected(message.error());
    co_return Report{*message};
}

} // namespace evergrant::api
