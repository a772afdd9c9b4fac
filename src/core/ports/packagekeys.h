// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sealer.h"
#include <QCoroTask>

namespace evergrant {

/// Keys of packages (core/connection/connectionpackage.h), each made of a passphrase. Used in the worker's thread,
/// which making one does not hold up; outlives every call.
class PackageKeys
{
public:
    virtual ~PackageKeys() = default;

    struct Made
    {
        Secret key;
        QString stretch; ///< how it was made, to be kept with what it seals; nothing of it is secret
    };
    /// Errors: Usage "passphrase-short"; Failed "no-memory".
    virtual QCoro::Task<Result<Made>> make(Secret passphrase) = 0;
    /// The same key once more; another passphrase makes another key. Errors: Failed "stretch-unknown", "no-memory".
    virtual QCoro::Task<Result<Secret>> remake(Secret passphrase, QString stretch) = 0;
    /// What seals under such a key. Errors: Failed "bad-profile-key" (no such key), "no-memory".
    virtual Result<std::unique_ptr<Sealer>> sealer(const Secret& key) const = 0;
};

} // namespace evergrant
