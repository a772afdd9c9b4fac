// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/profilekeysource.h"

#include "core/errorcode.h"
#include "secrets/sealer.h"
#include <QCoreApplication>
#include <algorithm>
#include <cctype>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProfileKeySource)
};

tl::unexpected<Error> damagedKey(const QString& where)
{
    return fail(ErrorKind::Failed, errorcode::profileKeyDamaged,
                Tr::tr("The profile key in %1 is damaged: it has to be %2 bytes, or twice as many hexadecimal digits.")
                    .arg(where)
                    .arg(SodiumSealer::keyLength));
}

} // namespace

Result<Secret> parseProfileKey(QByteArray&& content, const QString& where)
{
    if (content.size() == SodiumSealer::keyLength)
        return Secret::take(std::move(content));
    QByteArray digits = content.trimmed();
    wipe(content);
    const bool isHex = digits.size() == 2 * SodiumSealer::keyLength &&
                       std::all_of(digits.cbegin(), digits.cend(), [](char c) { return std::isxdigit(uchar(c)); });
    QByteArray key = isHex ? QByteArray::fromHex(digits) : QByteArray();
    wipe(digits);
    if (!isHex)
        return damagedKey(where);
    return Secret::take(std::move(key));
}

KeychainKeySource::KeychainKeySource(Keychain& keychain, const QUuid& profileId)
    : m_keychain(keychain)
    , m_item(itemOf(profileId))
{
}

QString KeychainKeySource::itemOf(const QUuid& profileId)
{
    return u"evergrant/%1/profile-key"_s.arg(profileId.toString(QUuid::WithoutBraces));
}

QCoro::Task<Result<Secret>> KeychainKeySource::profileKey(bool mayCreate)
{
    return fetch(&m_keychain, m_item, mayCreate);
}

QCoro::Task<Result<Secret>> KeychainKeySource::fetch(Keychain* keychain, QString item, bool mayCreate)
{
    const auto found = co_await keychain->read(item);
    if (!found)
        co_return tl::unexpected(found.error());
    if (*found && (*found)->reveal().size() != SodiumSealer::keyLength)
        co_return damagedKey(Tr::tr("the keyring"));
    if (*found)
        co_return **found;
    if (!mayCreate)
        co_return fail(ErrorKind::Failed, errorcode::profileKeyLost,
                       Tr::tr("The keyring is open, but the key of this profile is not in it any more. Put back the "
                              "keyring that had it; without it the stored grants cannot be read."));
    const auto key = newProfileKey();
    if (!key)
        co_return tl::unexpected(key.error());
    const auto written = co_await keychain->write(item, *key);
    if (!written)
        co_return tl::unexpected(written.error());
    co_return *key;
}

QCoro::Task<Result<void>> KeychainKeySource::putBack(Secret key)
{
    return replace(&m_keychain, m_item, key);
}

QCoro::Task<Result<void>> KeychainKeySource::replace(Keychain* keychain, QString item, Secret key)
{
    const auto wanted = key.isEmpty() ? newProfileKey() : Result<Secret>(key);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    const auto found = co_await keychain->read(item);
    if (!found)
        co_return tl::unexpected(found.error());
    if (*found && **found == *wanted)
        co_return {};
    if (*found && !(*found)->isEmpty()) {
        const auto kept = co_await writeUnderFreeName(keychain, item + u"/replaced"_s, **found);
        if (!kept)
            co_return kept;
    }
    co_return co_await keychain->write(item, *wanted);
}

/// Under the first of these names that is free, or has it already.
QCoro::Task<Result<void>> KeychainKeySource::writeUnderFreeName(Keychain* keychain, QString item, Secret key)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? item : u"%1-%2"_s.arg(item).arg(number);
        const auto found = co_await keychain->read(name);
        if (!found)
            co_return tl::unexpected(found.error());
        if (!*found)
            co_return co_await keychain->write(name, key);
        if (**found == key)
            co_return {};
    }
}

QString KeychainKeySource::description() const
{
    return Tr::tr("OS keyring");
}

} // namespace evergrant
