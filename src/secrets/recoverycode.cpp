// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/recoverycode.h"

#include "secrets/sealer.h"
#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::RecoveryCode)
};

constexpr QByteArrayView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsEach = 5;
constexpr qsizetype codeBytes = 20, codeLetters = codeBytes * 8 / bitsEach, checkLetters = 4, groupLetters = 4;
constexpr qsizetype saltLength = crypto_generichash_KEYBYTES;
// What is hashed with the bits of a code, so that the two hashes have nothing in common.
constexpr char checkKey[] = "evergrant recovery code, check 1";
static_assert(sizeof checkKey - 1 == crypto_generichash_KEYBYTES);

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

QByteArray hashed(QByteArrayView content, QByteArrayView key)
{
    QByteArray hash(SodiumSealer::keyLength, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hash.size()), raw(content),
                       quint64(content.size()), raw(key), std::size_t(key.size()));
    return hash;
}

/// The first `letters` of the bytes in base 32; five bits each, highest first.
QByteArray inLetters(QByteArrayView bytes, qsizetype letters)
{
    QByteArray text;
    for (qsizetype i = 0; i < letters; ++i) {
        uint value = 0;
        for (qsizetype bit = i * bitsEach; bit < (i + 1) * bitsEach; ++bit)
            value = value << 1 | (uint(uchar(bytes[bit / 8])) >> (7 - bit % 8) & 1);
        text += alphabet[qsizetype(value)];
    }
    return text;
}

QByteArray fromLetters(QByteArrayView letters)
{
    QByteArray bytes(letters.size() * bitsEach / 8, '\0');
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const auto value = uint(alphabet.indexOf(letters[bit / bitsEach]));
        if (value >> (bitsEach - 1 - bit % bitsEach) & 1)
            bytes[bit / 8] = char(uchar(bytes[bit / 8]) | 0x80 >> bit % 8);
    }
    return bytes;
}

QByteArray checkOf(QByteArrayView bits)
{
    return inLetters(hashed(bits, QByteArrayView(checkKey, sizeof checkKey - 1)), checkLetters);
}

char meant(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : typed;
    return upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
}

/// The bits of a code, empty when it was mistyped.
Secret bitsOf(const Secret& code)
{
    QByteArray letters;
    letters.reserve(code.reveal().size());
    bool good = true;
    for (const char typed : code.reveal()) {
        if (typed == '-' || typed == ' ' || typed == '\t')
            continue;
        letters += meant(typed);
        good = good && alphabet.contains(letters.back());
    }
    good = good && letters.size() == codeLetters + checkLetters;
    QByteArray bits = good ? fromLetters(QByteArrayView(letters).first(codeLetters)) : QByteArray();
    good = good && QByteArrayView(letters).last(checkLetters) == checkOf(bits);
    wipe(letters);
    if (!good)
        wipe(bits);
    return Secret::take(std::move(bits));
}

Result<std::unique_ptr<Sealer>> sealerFor(QByteArrayView bits, QByteArrayView salt)
{
    return SodiumSealer::create(Secret::take(hashed(bits, salt)));
}

} // namespace

SodiumRecoveryCodes::SodiumRecoveryCodes(const QUuid& profileId)
    : m_place("evergrant recovery 1|" + profileId.toByteArray(QUuid::WithoutBraces))
{
}

Result<RecoveryCodes::Made> SodiumRecoveryCodes::make(const Secret& profileKey)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Failed, u"no-memory"_s, Tr::tr("There is not enough memory to keep a key in."));
    QByteArray bits(codeBytes, Qt::Uninitialized);
    QByteArray salt(saltLength, Qt::Uninitialized);
    randombytes_buf(bits.data(), std::size_t(bits.size()));
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    const auto sealer = sealerFor(bits, salt);
    const auto sealed = sealer ? (*sealer)->seal(profileKey, m_place) : tl::unexpected(sealer.error());
    QByteArray letters = inLetters(bits, codeLetters) + checkOf(bits);
    wipe(bits);
    QByteArray code;
    code.reserve(letters.size() * 2);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % groupLetters == 0)
            code += '-';
        code += letters[i];
    }
    wipe(letters);
    Secret shown = Secret::take(std::move(code));
    if (!sealed)
        return tl::unexpected(sealed.error());
    return Made{shown, QString::fromLatin1((salt + *sealed).toBase64())};
}

Result<Secret> SodiumRecoveryCodes::open(const Secret& code, const QString& wrapped)
{
    const Secret bits = bitsOf(code);
    if (bits.isEmpty())
        return fail(ErrorKind::Usage, u"recovery-code-mistyped"_s,
                    Tr::tr("This is not a whole recovery code, or a character of it is wrong. It has nine groups of "
                           "four characters."));
    const QByteArray bytes = QByteArray::fromBase64(wrapped.toLatin1());
    const auto sealer = sealerFor(bits.reveal(), QByteArrayView(bytes).first(std::min(saltLength, bytes.size())));
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto key = (*sealer)->open(QByteArrayView(bytes).sliced(std::min(saltLength, bytes.size())), m_place);
    if (!key || key->reveal().size() != SodiumSealer::keyLength)
        return fail(ErrorKind::Usage, u"recovery-code-wrong"_s,
                    Tr::tr("This recovery code belongs to another profile, or was replaced by a newer one."));
    return key;
}

} // namespace evergrant
