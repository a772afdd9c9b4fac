// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyfiles.h"

#include "oauth/keymaterial.h"
#include "oauth/serviceaccount.h"
#include "oauth/smallfile.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::KeyFiles)
};

/// Keys have a few kB, chains of certificates some more.
constexpr qint64 largest = 64LL * 1024;

Result<Secret> contentOf(const QString& setting, const QString& path)
{
    auto bytes = readSmallFile(path, largest);
    if (!bytes)
        return fail(ErrorKind::Usage, u"key-file-unreadable"_s,
                    Tr::tr("%1: %2 cannot be read: %3. Name the file itself; the background worker reads it as your "
                           "user.")
                        .arg(setting, path, bytes.error().message));
    return Secret::take(std::move(*bytes));
}

/// The reason alone does not say which file it is about.
Error about(const QString& setting, const QString& path, const Error& error)
{
    return {error.kind, error.code, u"%1: %2: %3"_s.arg(setting, path, error.message)};
}

Result<KeyMaterial> fromServiceAccount(const QString& path)
{
    const auto setting = u"service_account_file"_s;
    const auto content = contentOf(setting, path);
    if (!content)
        return tl::unexpected(content.error());
    const auto account = readServiceAccount(*content);
    if (!account)
        return tl::unexpected(about(setting, path, account.error()));
    return KeyMaterial{account->credentials, account->clientEmail, account->tokenUri};
}

} // namespace

Result<std::optional<KeyMaterial>> readKeyFiles(const QMap<QString, QString>& settings, const Clock& clock)
{
    const auto keySetting = u"client_key_file"_s, certificateSetting = u"client_certificate_file"_s;
    const QString account = settings.value(u"service_account_file"_s);
    const QString key = settings.value(keySetting), certificate = settings.value(certificateSetting);
    if (!account.isEmpty() && !(key.isEmpty() && certificate.isEmpty()))
        return fail(ErrorKind::Usage, u"key-twice"_s,
                    Tr::tr("service_account_file holds a key already: leave out client_key_file and "
                           "client_certificate_file."));
    if (!account.isEmpty())
        return fromServiceAccount(account).map([](const KeyMaterial& files) { return std::optional(files); });
    if (key.isEmpty() && certificate.isEmpty())
        return std::nullopt;
    if (key.isEmpty())
        return fail(ErrorKind::Usage, u"key-missing"_s,
                    Tr::tr("client_certificate_file is of no use without its private key: give client_key_file, too."));
    KeyMaterial files;
    const auto keyBytes = contentOf(keySetting, key);
    if (!keyBytes)
        return tl::unexpected(keyBytes.error());
    files.keys.privateKey = *keyBytes;
    if (!certificate.isEmpty()) {
        const auto bytes = contentOf(certificateSetting, certificate);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.keys.certificate = bytes->reveal().toByteArray();
    }
    if (const auto fine = checkKeyMaterial(files.keys, clock.now()); !fine)
        return tl::unexpected(about(fine.error().code.startsWith("certificate"_L1) ? certificateSetting : keySetting,
                                    fine.error().code.startsWith("certificate"_L1) ? certificate : key, fine.error()));
    return files;
}

} // namespace evergrant
