// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/passphrase.h"

#include "secrets/sealer.h"
#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <memory>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Passphrase)
};

constexpr auto kdf = "argon2id"_L1;
// Four times what is written: enough for a later version that asks for more, and little enough for any machine.
constexpr int mostPasses = 12;
constexpr int leastMemory = 8, mostMemory = 256 * 1024; // KiB
constexpr std::size_t kibibyte{1024};

Result<Secret> stretched(const Secret& passphrase, const PassphraseStretch& how)
{
    const QByteArrayView text = passphrase.reveal();
    QByteArray key(SodiumSealer::keyLength, Qt::Uninitialized);
    const bool made =
        sodium_init() >= 0 &&
        crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), quint64(key.size()), text.data(),
                      quint64(text.size()), reinterpret_cast<const unsigned char*>(how.salt.constData()),
                      quint64(how.passes), std::size_t(how.memory) * kibibyte, crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!made)
        return fail(ErrorKind::Failed, u"no-memory"_s,
                    Tr::tr("There is not enough memory to make a key of a passphrase: %1 MB are needed.")
                        .arg(how.memory / 1024));
    return Secret::take(std::move(key));
}

} // namespace

PassphraseStretch PassphraseStretch::make()
{
    PassphraseStretch how;
    how.salt.resize(crypto_pwhash_SALTBYTES);
    if (sodium_init() >= 0)
        randombytes_buf(how.salt.data(), std::size_t(how.salt.size()));
    return how;
}

QJsonObject PassphraseStretch::toJson() const
{
    return {{u"kdf"_s, QString(kdf)},
            {u"salt"_s, QString::fromLatin1(salt.toBase64())},
            {u"passes"_s, passes},
            {u"memory_kib"_s, memory}};
}

Result<PassphraseStretch> PassphraseStretch::fromJson(const QJsonObject& object)
{
    PassphraseStretch how;
    how.salt = QByteArray::fromBase64(object["salt"_L1].toString().toLatin1());
    how.passes = object["passes"_L1].toInt();
    how.memory = object["memory_kib"_L1].toInt();
    if (how.passes > mostPasses || how.memory > mostMemory)
        return fail(
            ErrorKind::Failed, u"stretch-excessive"_s,
            Tr::tr("To make a key of the passphrase, %1 MB of memory and %2 passes are asked for. More than %3 MB "
                   "and %4 passes are not given: the file was changed, or a newer Evergrant has written it.")
                .arg(how.memory / 1024)
                .arg(how.passes)
                .arg(mostMemory / 1024)
                .arg(mostPasses));
    if (object["kdf"_L1].toString() != kdf || how.salt.size() != crypto_pwhash_SALTBYTES || how.passes < 1 ||
        how.memory < leastMemory)
        return fail(ErrorKind::Failed, u"stretch-unknown"_s,
                    Tr::tr("It is not known how the passphrase becomes a key here: a newer Evergrant may know."));
    return how;
}

Result<void> checkPassphrase(const Secret& passphrase)
{
    // Of a character of UTF-8 only the first byte is not 10xxxxxx.
    const auto characters =
        std::ranges::count_if(passphrase.reveal(), [](char byte) { return (uchar(byte) & 0xC0) != 0x80; });
    if (characters >= shortestPassphrase)
        return {};
    return fail(ErrorKind::Usage, u"passphrase-short"_s,
                Tr::tr("A passphrase has at least %1 characters.").arg(shortestPassphrase));
}

QFuture<Result<Secret>> stretch(const Secret& passphrase, const PassphraseStretch& how)
{
    const auto promise = std::make_shared<QPromise<Result<Secret>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, passphrase, how] {
        promise->addResult(stretched(passphrase, how));
        promise->finish();
    });
    return promise->future();
}

} // namespace evergrant
