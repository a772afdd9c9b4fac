// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/privatekey.h"

#include <QCoreApplication>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::PrivateKey)
};

template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using Context = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Releaser<ECDSA_SIG_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;

struct Algorithm
{
    QLatin1StringView name;
    int keyType;
    int bits; ///< of the curve; 0: any
    const EVP_MD* (*hash)();
    bool pss = false;
};

constexpr Algorithm known[] = {
    {"RS256"_L1, EVP_PKEY_RSA, 0, EVP_sha256},           {"PS256"_L1, EVP_PKEY_RSA, 0, EVP_sha256, true},
    {"PS256"_L1, EVP_PKEY_RSA_PSS, 0, EVP_sha256, true}, {"ES256"_L1, EVP_PKEY_EC, 256, EVP_sha256},
    {"ES384"_L1, EVP_PKEY_EC, 384, EVP_sha384},          {"ES512"_L1, EVP_PKEY_EC, 521, EVP_sha512},
};

/// Curves that JSON Web Tokens know; others have the same sizes.
bool isNistCurve(const EVP_PKEY* key)
{
    char name[64] = {};
    size_t length = 0;
    if (EVP_PKEY_get_group_name(key, name, sizeof name, &length) != 1)
        return false;
    const QByteArrayView curve(name, qsizetype(length));
    return curve == "prime256v1" || curve == "secp384r1" || curve == "secp521r1";
}

bool fits(const Algorithm& algorithm, const EVP_PKEY* key)
{
    if (EVP_PKEY_get_base_id(key) != algorithm.keyType)
        return false;
    return algorithm.bits == 0 || (EVP_PKEY_get_bits(key) == algorithm.bits && isNistCurve(key));
}

tl::unexpected<Error> unusable(const QString& code, const QString& message)
{
    ERR_clear_error(); // nobody else is to find what OpenSSL left behind
    return fail(ErrorKind::Usage, code, message);
}

/// Tells that a password was asked for, and gives none.
int noPassword(char*, int, int, void* asked)
{
    *static_cast<bool*>(asked) = true;
    return -1;
}

tl::unexpected<Error> whyUnreadable(QByteArrayView pem)
{
    if (pem.startsWith("PuTTY-User-Key-File") || pem.contains("BEGIN OPENSSH PRIVATE KEY")) {
        return unusable(u"key-unreadable"_s,
                        Tr::tr("This is a key for SSH. A key in PEM form is needed: its file has a "
                               "line \"BEGIN PRIVATE KEY\"."));
    }
    if (pem.contains("BEGIN CERTIFICATE") || pem.contains("BEGIN PUBLIC KEY")) {
        return unusable(u"key-unreadable"_s,
                        Tr::tr("The file for the private key holds only the public part. Choose the file that has a "
                               "line \"BEGIN PRIVATE KEY\"."));
    }
    if (!pem.contains("-----BEGIN")) {
        return unusable(
            u"key-unreadable"_s,
            Tr::tr("The file for the private key is not in PEM form. A .pfx or .p12 file is turned into one "
                   "with: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem"));
    }
    return unusable(u"key-unreadable"_s,
                    Tr::tr("The private key cannot be read: its file is damaged or cut short. Download it again."));
}

/// RFC 7518 section 3.4: both numbers with their full length, one behind the other.
QByteArray joined(const QByteArray& der, int bits)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const Signature signature(d2i_ECDSA_SIG(nullptr, &data, long(der.size())));
    const int size = (bits + 7) / 8;
    QByteArray result(qsizetype(size) * 2, '\0');
    auto* out = reinterpret_cast<unsigned char*>(result.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, size) != size ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + size, size) != size)
        return {};
    return result;
}

bool prepare(EVP_MD_CTX* context, const Algorithm& algorithm, EVP_PKEY* key)
{
    EVP_PKEY_CTX* options = nullptr;
    if (EVP_DigestSignInit(context, &options, algorithm.hash(), nullptr, key) != 1)
        return false;
    return !algorithm.pss || (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1 &&
                              EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1);
}

QByteArray signatureOf(QByteArrayView bytes, const Algorithm& algorithm, EVP_PKEY* key)
{
    const Context context(EVP_MD_CTX_new());
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    size_t size = 0;
    if (!context || !prepare(context.get(), algorithm, key) ||
        EVP_DigestSign(context.get(), nullptr, &size, data, size_t(bytes.size())) != 1)
        return {};
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data,
                       size_t(bytes.size())) != 1)
        return {};
    signature.truncate(qsizetype(size));
    return algorithm.keyType == EVP_PKEY_EC ? joined(signature, algorithm.bits) : signature;
}

} // namespace

Result<PrivateKey> PrivateKey::load(const Secret& pem)
{
    if (pem.isEmpty())
        return unusable(u"key-missing"_s, Tr::tr("There is no private key. Enter the file that holds it."));
    const Bio file(BIO_new_mem_buf(pem.reveal().data(), int(pem.reveal().size())));
    bool askedForPassword = false;
    const std::shared_ptr<EVP_PKEY> key(PEM_read_bio_PrivateKey(file.get(), nullptr, noPassword, &askedForPassword),
                                        EVP_PKEY_free);
    if (askedForPassword) {
        return unusable(u"key-needs-password"_s,
                        Tr::tr("The private key is protected by a password. Take the password off with: openssl pkey "
                               "-in KEY.pem -out PLAIN.pem — Evergrant keeps the key encrypted."));
    }
    if (!key)
        return whyUnreadable(pem.reveal());
    PrivateKey result(key);
    if (result.algorithms().isEmpty()) {
        return unusable(u"key-unsupported"_s,
                        Tr::tr("This kind of private key cannot sign for a provider. Make an RSA key of 2048 bits or "
                               "more, or one on the curve P-256."));
    }
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_EC && EVP_PKEY_get_bits(key.get()) < 2048) {
        return unusable(u"key-too-short"_s, Tr::tr("The private key has only %1 bits. Make one of 2048 bits or more.")
                                                .arg(EVP_PKEY_get_bits(key.get())));
    }
    ERR_clear_error();
    return result;
}

QStringList PrivateKey::algorithms() const
{
    QStringList names;
    for (const Algorithm& algorithm : known) {
        if (fits(algorithm, m_key.get()))
            names << algorithm.name;
    }
    return names;
}

Result<QByteArray> PrivateKey::sign(const QString& algorithm, QByteArrayView bytes) const
{
    QByteArray signature;
    for (const Algorithm& candidate : known) {
        if (candidate.name == algorithm && fits(candidate, m_key.get()))
            signature = signatureOf(bytes, candidate, m_key.get());
    }
    if (signature.isEmpty())
        return unusable(u"key-unsupported"_s, Tr::tr("The private key cannot sign with %1.").arg(algorithm));
    return signature;
}

bool PrivateKey::belongsTo(const QByteArray& der) const
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const Certificate certificate(d2i_X509(nullptr, &data, long(der.size())));
    const bool belongs = certificate && X509_check_private_key(certificate.get(), m_key.get()) == 1;
    ERR_clear_error();
    return belongs;
}

} // namespace evergrant
