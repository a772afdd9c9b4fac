// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/packagesealing.h"
#include <QCoroTask>

namespace evergrant {
class Engine;
class PackageKeys;
} // namespace evergrant

namespace evergrant::api {

/// The methods about packages of connections with their secrets. `engine` and `keys` outlive this object and every
/// answer; without keys nothing can be sealed here.
class PackageMethods
{
public:
    PackageMethods(Engine& engine, PackageKeys* keys)
        : m_engine(engine)
        , m_sealing(keys)
    {
    }

    QCoro::Task<Result<PackageLock::Answer>> lock(PackageLock::Params params);
    QCoro::Task<Result<PackageUnlock::Answer>> unlock(PackageUnlock::Params params);
    QCoro::Task<Result<PackagePut::Answer>> put(PackagePut::Params params);
    QCoro::Task<Result<PackageTake::Answer>> importConnection(PackageTake::Params params);
    QCoro::Task<Result<TakeBack::Answer>> takeBack(TakeBack::Params params);

private:
    QCoro::Task<Result<QString>> sealedPart(PackagePut::Params params);

    Engine& m_engine;
    PackageSealing m_sealing;
};

} // namespace evergrant::api
