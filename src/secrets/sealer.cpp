// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealer.h"

#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Sealer)
};

constexpr char sealedFormat = 1;
constexpr qsizetype nonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagLength = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headerLength = 1 + nonceLength;
constexpr qsizetype fingerprintLength = 16;

// Never reuse or renumber: what was sealed under a subkey opens under no other.
constexpr char keyContext[crypto_kdf_CONTEXTBYTES + 1] = "evergrnt";
enum Subkey : quint64 { SealingSubkey = 1, FingerprintSubkey = 2 };

static_assert(SodiumSealer::keyLength == crypto_kdf_KEYBYTES);

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

std::optional<LockedKey> derive(QByteArrayView profileKey, Subkey subkey, std::size_t length)
{
    auto key = LockedKey::allocate(length);
    if (key) {
        crypto_kdf_derive_from_key(key->writable().data(), length, subkey, keyContext, raw(profileKey));
        key->freeze();
    }
    return key;
}

tl::unexpected<Error> noMemory()
{
    return fail(ErrorKind::Failed, u"no-memory"_s, Tr::tr("There is not enough memory to keep a key in."));
}

tl::unexpected<Error> broken()
{
    return fail(ErrorKind::Failed, u"seal-broken"_s, Tr::tr("The stored value cannot be decrypted."));
}

} // namespace

SodiumSealer::SodiumSealer(LockedKey sealing, LockedKey fingerprinting)
    : m_sealing(std::move(sealing))
    , m_fingerprinting(std::move(fingerprinting))
{
}

Result<std::unique_ptr<Sealer>> SodiumSealer::create(const Secret& profileKey)
{
    if (profileKey.reveal().size() != keyLength)
        return fail(ErrorKind::Failed, u"bad-profile-key"_s,
                    Tr::tr("The profile key is damaged: it has to be %1 bytes long.").arg(keyLength));
    auto sealing = derive(profileKey.reveal(), SealingSubkey, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    auto fingerprinting = derive(profileKey.reveal(), FingerprintSubkey, crypto_generichash_KEYBYTES);
    if (!sealing || !fingerprinting)
        return noMemory();
    return std::unique_ptr<Sealer>(new SodiumSealer(std::move(*sealing), std::move(*fingerprinting)));
}

Result<QByteArray> SodiumSealer::seal(const Secret& plain, QByteArrayView associatedData) const
{
    const QByteArrayView content = plain.reveal();
    QByteArray sealed(headerLength + content.size() + tagLength, Qt::Uninitialized);
    sealed[0] = sealedFormat;
    randombytes_buf(raw(sealed, 1), nonceLength);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed, headerLength), nullptr, raw(content), quint64(content.size()), raw(associatedData),
        quint64(associatedData.size()), nullptr, raw(sealed, 1), m_sealing.bytes().data());
    return sealed;
}

Result<Secret> SodiumSealer::open(QByteArrayView sealed, QByteArrayView associatedData) const
{
    if (sealed.size() < headerLength + tagLength || sealed.front() != sealedFormat)
        return broken();
    const QByteArrayView content = sealed.sliced(headerLength);
    QByteArray plain(content.size() - tagLength, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(content), quint64(content.size()), raw(associatedData),
        quint64(associatedData.size()), raw(sealed) + 1, m_sealing.bytes().data());
    if (opened != 0)
        return broken();
    return Secret::take(std::move(plain));
}

QByteArray SodiumSealer::fingerprint(const Secret& value) const
{
    QByteArray hash(fingerprintLength, Qt::Uninitialized);
    const QByteArrayView content = value.reveal();
    crypto_generichash(raw(hash), fingerprintLength, raw(content), quint64(content.size()),
                       m_fingerprinting.bytes().data(), m_fingerprinting.bytes().size());
    return hash;
}

Result<Secret> newProfileKey()
{
    if (sodium_init() < 0)
        return noMemory();
    QByteArray key(SodiumSealer::keyLength, Qt::Uninitialized);
    randombytes_buf(raw(key), std::size_t(key.size()));
    return Secret::take(std::move(key));
}

} // namespace evergrant
