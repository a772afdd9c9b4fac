// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/package.h"
#include "core/connection/connectionpackage.h"
#include "core/result.h"

namespace evergrant {
class PackageKeys;
} // namespace evergrant

namespace evergrant::api {

/// Seals the parts of packages and opens them.
class PackageSealing
{
public:
    /// `keys` outlives this; null: nothing can be sealed here.
    explicit PackageSealing(PackageKeys* keys)
        : m_keys(keys)
    {
    }

    /// Error: Failed "no-package-keys".
    Result<PackageKeys*> keys() const;
    /// The text that tells a wrong passphrase from a damaged part. Errors: those of PackageKeys::sealer().
    Result<QString> check(const PackageSeal& seal, const Secret& key) const;
    bool opensCheck(const QString& check, const PackageSeal& seal, const Secret& key) const;
    /// The part `number` as base64. Errors: Failed "part-too-large"; keys(); those of PackageKeys::sealer().
    Result<QString> sealed(const Secret& plain, const PackageSeal& seal, int number) const;
    /// Errors: Failed "package-damaged"; keys(); those of PackageKeys::sealer().
    Result<Secret> opened(const QString& sealed, const PackageSeal& seal, int number) const;

    static Secret toText(const Secret& key); ///< as it is in PackageSeal

private:
    PackageKeys* m_keys;
};

} // namespace evergrant::api
