// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/keychain.h"
#include <QUuid>

namespace evergrant {

/// Recovery codes of one profile. A code is 160 random bits as 32 characters of Crockford's base 32 (no I, L, O, U) and
/// four more that check them, in nine groups of four: "7QDK-…". What is typed may be lower case, without hyphens, and
/// with O for 0 and I or L for 1.
///
/// The code is hashed (BLAKE2b) with a salt into a key that seals the profile key. A slow hash is for passwords, which
/// can be guessed; these bits cannot.
class SodiumRecoveryCodes : public RecoveryCodes
{
public:
    explicit SodiumRecoveryCodes(const QUuid& profileId);

    Result<Made> make(const Secret& profileKey) override;
    Result<Secret> open(const Secret& code, const QString& wrapped) override;

private:
    QByteArray m_place; ///< what the sealed key is bound to
};

} // namespace evergrant
