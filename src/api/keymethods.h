// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/keys.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
class KeyService;
} // namespace evergrant

namespace evergrant::api {

/// The methods about the profile key and its keyring. `engine` and `keys` outlive this object and every answer; null:
/// the key stays where it is.
class KeyMethods
{
public:
    KeyMethods(Engine& engine, KeyService* keys)
        : m_engine(engine)
        , m_keys(keys)
    {
    }

    QCoro::Task<Result<Unlock::Answer>> unlock(Unlock::Params params);
    QCoro::Task<Result<RecoveryCode::Answer>> recoveryCode(RecoveryCode::Params params);
    QCoro::Task<Result<Recover::Answer>> recover(Recover::Params params);
    QCoro::Task<Result<AbandonLostKey::Answer>> abandonLostKey(AbandonLostKey::Params params);
    QCoro::Task<Result<KeyState::Answer>> state(KeyState::Params params);
    QCoro::Task<Result<KeyChoose::Answer>> choose(KeyChoose::Params params);
    QCoro::Task<Result<KeyMove::Answer>> move(KeyMove::Params params);
    QCoro::Task<Result<KeyUnlock::Answer>> unlockWith(KeyUnlock::Params params);

private:
    Report moved();

    Engine& m_engine;
    KeyService* m_keys;
};

} // namespace evergrant::api
