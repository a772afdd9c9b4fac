// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/packagekeys.h"

#include "secrets/sealer.h"
#include <QCoroFuture>
#include <QJsonDocument>

namespace evergrant {

QCoro::Task<Result<PackageKeys::Made>> PassphrasePackageKeys::make(Secret passphrase)
{
    if (const auto fine = checkPassphrase(passphrase); !fine)
        co_return tl::unexpected(fine.error());
    const PassphraseStretch how = m_newStretch();
    const auto making = evergrant::stretch(passphrase, how);
    const auto key = co_await making;
    if (!key)
        co_return tl::unexpected(key.error());
    co_return Made{*key, QString::fromUtf8(QJsonDocument(how.toJson()).toJson(QJsonDocument::Compact))};
}

QCoro::Task<Result<Secret>> PassphrasePackageKeys::remake(Secret passphrase, QString stretch)
{
    const auto how = PassphraseStretch::fromJson(QJsonDocument::fromJson(stretch.toUtf8()).object());
    if (!how)
        co_return tl::unexpected(how.error());
    const auto making = evergrant::stretch(passphrase, *how);
    co_return co_await making;
}

Result<std::unique_ptr<Sealer>> PassphrasePackageKeys::sealer(const Secret& key) const
{
    return SodiumSealer::create(key);
}

} // namespace evergrant
