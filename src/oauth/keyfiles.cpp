// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/keyfiles.h"

#include "core/system/smallfile.h"
#include "net/keymaterial.h"
#include "oauth/serviceaccount.h"
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

Result<void> readAccount(const QString& path, KeyMaterial& files)
{
    const auto content = contentOf(keysettings::accountFile, path);
    if (!content)
        return tl::unexpected(content.error());
    const auto account = readServiceAccount(*content);
    if (!account)
        return tl::unexpected(about(keysettings::accountFile, path, account.error()));
    files = {account->credentials, account->clientEmail, account->tokenUri};
    return {};
}

Result<void> readKey(const QString& path, KeyMaterial& files)
{
    const auto content = contentOf(keysettings::keyFile, path);
    if (!content)
        return tl::unexpected(content.error());
    files.keys.privateKey = *content;
    return {};
}

Result<void> readCertificate(const QString& path, KeyMaterial& files)
{
    const auto content = contentOf(keysettings::certificateFile, path);
    if (!content)
        return tl::unexpected(content.error());
    files.keys.certificate = content->reveal().toByteArray();
    return {};
}

/// Whether what there is now goes together, and which of the two it is about if not.
Result<void> checkTogether(const QMap<QString, QString>& named, const KeyMaterial& files, const QDateTime& now)
{
    const auto fine = checkKeyMaterial(files.keys, now);
    if (fine)
        return {};
    const QString setting =
        fine.error().code.startsWith("certificate"_L1) ? keysettings::certificateFile : keysettings::keyFile;
    const QString path = named.value(setting);
    return tl::unexpected(about(setting, path.isEmpty() ? Tr::tr("as stored") : path, fine.error()));
}

} // namespace

Result<std::optional<KeyMaterial>> readKeyFiles(const QMap<QString, QString>& named, const ClientCredentials& stored,
                                                const Clock& clock)
{
    if (named.isEmpty())
        return std::nullopt;
    const QString account = named.value(keysettings::accountFile), key = named.value(keysettings::keyFile);
    KeyMaterial files;
    if (!account.isEmpty()) {
        if (const auto read = readAccount(account, files); !read)
            return tl::unexpected(read.error());
        return files;
    }
    files.keys.certificate = stored.certificate;
    // The id is that of a service account's key.
    if (!named.contains(keysettings::accountFile) && !named.contains(keysettings::keyFile)) {
        files.keys.privateKey = stored.privateKey;
        files.keys.keyId = stored.keyId;
    }
    Result<void> read;
    if (!key.isEmpty())
        read = readKey(key, files);
    if (named.contains(keysettings::certificateFile))
        files.keys.certificate.clear();
    if (read && !named.value(keysettings::certificateFile).isEmpty())
        read = readCertificate(named.value(keysettings::certificateFile), files);
    const bool nothingLeft = files.keys.privateKey.isEmpty() && named.value(keysettings::certificateFile).isEmpty();
    if (nothingLeft)
        files.keys.certificate.clear();
    else if (read)
        read = checkTogether(named, files, clock.now());
    if (!read)
        return tl::unexpected(read.error());
    return files;
}

} // namespace evergrant
