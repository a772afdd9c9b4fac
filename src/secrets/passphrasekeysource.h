// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/keychain.h"
#include "secrets/lockedkey.h"
#include "secrets/passphrase.h"
#include <QUuid>

namespace evergrant {

/// A profile key sealed under a passphrase.
struct SealedProfileKey
{
    PassphraseStretch stretch;
    QByteArray sealed;

    QJsonObject toJson() const;
    static Result<SealedProfileKey> fromJson(const QJsonObject& object);
    static QCoro::Task<Result<SealedProfileKey>> make(QUuid profile, Secret key, Secret passphrase,
                                                      PassphraseStretch how);
};

/// The profile key that a person's passphrase opens, once for as long as the worker runs. Until then it is StoreLocked
/// "passphrase-needed".
class PassphraseKeySource : public ProfileKeySource
{
public:
    PassphraseKeySource(const QUuid& profile, SealedProfileKey sealed);

    bool isOpen() const { return m_key.has_value(); }
    /// Errors: Usage "passphrase-wrong"; Failed "no-memory". It outlives the call.
    QCoro::Task<Result<void>> open(Secret passphrase);

    QCoro::Task<Result<Secret>> profileKey(bool mayCreate) override;
    QCoro::Task<Result<void>> putBack(Secret key) override;
    QString description() const override;

private:
    QUuid m_profile;
    SealedProfileKey m_sealed;
    std::optional<LockedKey> m_key;
};

} // namespace evergrant
