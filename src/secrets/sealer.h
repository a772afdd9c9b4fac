// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sealer.h"
#include "secrets/lockedkey.h"

namespace evergrant {

/// XChaCha20-Poly1305 (IETF AEAD of libsodium) with a random nonce for every value, under a subkey of the profile key;
/// fingerprints are BLAKE2b keyed with another. The profile key itself is not kept.
///
/// Sealed form: one byte format number (1), 24 bytes nonce, ciphertext, 16 bytes tag.
class SodiumSealer : public Sealer
{
public:
    /// Bytes of a profile key.
    static constexpr qsizetype keyLength = 32;

    /// A SealerFactory.
    static Result<std::unique_ptr<Sealer>> create(const Secret& profileKey);

    Result<QByteArray> seal(const Secret& plain, QByteArrayView associatedData) const override;
    Result<Secret> open(QByteArrayView sealed, QByteArrayView associatedData) const override;
    QByteArray fingerprint(const Secret& value) const override;

private:
    SodiumSealer(LockedKey sealing, LockedKey fingerprinting);

    LockedKey m_sealing, m_fingerprinting;
};

/// A new profile key, from the system's random numbers. Error: Failed "no-memory".
Result<Secret> newProfileKey();

} // namespace evergrant
