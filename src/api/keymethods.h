// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/keys.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
}

namespace evergrant::api {

/// The methods about the profile key and its keyring. `engine` outlives this object and every answer.
class KeyMethods
{
public:
    explicit KeyMethods(Engine& engine)
        : m_engine(engine)
    {
    }

    QCoro::Task<Result<Unlock::Answer>> unlock(Unlock::Params params);
    QCoro::Task<Result<RecoveryCode::Answer>> recoveryCode(RecoveryCode::Params params);
    QCoro::Task<Result<Recover::Answer>> recover(Recover::Params params);
    QCoro::Task<Result<BeginAnew::Answer>> beginAnew(BeginAnew::Params params);

private:
    Engine& m_engine;
};

} // namespace evergrant::api
