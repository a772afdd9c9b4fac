// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/packagekeys.h"
#include "secrets/passphrase.h"
#include <functional>

namespace evergrant {

/// As of secrets/passphrase.h. The key seals through SodiumSealer, as a profile key does.
class PassphrasePackageKeys : public PackageKeys
{
public:
    explicit PassphrasePackageKeys(std::function<PassphraseStretch()> newStretch = &PassphraseStretch::make)
        : m_newStretch(std::move(newStretch))
    {
    }

    QCoro::Task<Result<Made>> make(Secret passphrase) override;
    QCoro::Task<Result<Secret>> remake(Secret passphrase, QString stretch) override;
    Result<std::unique_ptr<Sealer>> sealer(const Secret& key) const override;

private:
    std::function<PassphraseStretch()> m_newStretch;
};

} // namespace evergrant
