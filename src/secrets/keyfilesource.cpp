// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/profilekeysource.h"

#include "core/errorcode.h"
#include "core/system/smallfile.h"
#include "secrets/sealer.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProfileKeySource)
};

/// More than hex digits with any sensible white space around.
constexpr qint64 longestKeyFile = 256;

tl::unexpected<Error> unusable(const QString& path, const QString& reason)
{
    return fail(ErrorKind::Failed, errorcode::keyFileUnusable,
                Tr::tr("The key file %1 cannot be used: %2.").arg(path, reason));
}

tl::unexpected<Error> unusable(const QString& path, int systemError)
{
    return unusable(path, QString::fromLocal8Bit(std::strerror(systemError)));
}

tl::unexpected<Error> lost(const QString& path)
{
    return fail(ErrorKind::Failed, errorcode::profileKeyLost,
                Tr::tr("The key of this profile is not in %1 any more. Put the file back; without it the stored grants "
                       "cannot be read.")
                    .arg(path));
}

Result<Secret> readKeyFile(const QString& path, FileAccess access)
{
    if (!QFileInfo::exists(path))
        return lost(path);
    auto content = readSmallFile(path, longestKeyFile, access);
    if (content)
        return parseProfileKey(std::move(*content), path);
    const Error& error = content.error();
    if (error.code == errorcode::fileTooLarge)
        return parseProfileKey({}, path); // no key is
    if (error.code == errorcode::fileExposed)
        return fail(ErrorKind::Failed, u"key-file-exposed"_s,
                    Tr::tr("The key file %1 has to be yours and readable by you alone: chmod 600.").arg(path));
    return unusable(path, error.message);
}

Result<void> writeNewKeyFile(const QString& path, const Secret& key)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return unusable(path, errno);
    const QByteArrayView bytes = key.reveal();
    QByteArray text = QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
    text.append('\n');
    errno = 0;
    const bool written = ::write(file, text.constData(), size_t(text.size())) == text.size() && ::fsync(file) == 0;
    const int systemError = errno;
    wipe(text);
    ::close(file);
    if (!written) {
        QFile::remove(path);
        return unusable(path, systemError);
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (const int opened = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); opened >= 0) {
        (void)::fsync(opened);
        ::close(opened);
    }
    return {};
}

Result<Secret> makeKeyFile(const QString& path, const Result<Secret>& key)
{
    if (!key)
        return key;
    if (const auto written = writeNewKeyFile(path, *key); !written)
        return tl::unexpected(written.error());
    const auto kept = readKeyFile(path, FileAccess::OwnerOnly);
    if (kept && !(*kept == *key))
        return fail(ErrorKind::Failed, errorcode::keyFileUnusable,
                    Tr::tr("The key file %1 did not keep what was written to it.").arg(path));
    return kept;
}

} // namespace

KeyFileSource::KeyFileSource(QString path)
    : m_path(std::move(path))
{
}

QCoro::Task<Result<Secret>> KeyFileSource::profileKey(bool mayCreate)
{
    co_return mayCreate && !QFileInfo::exists(m_path) ? makeKeyFile(m_path, newProfileKey())
                                                      : readKeyFile(m_path, FileAccess::OwnerOnly);
}

QCoro::Task<Result<void>> KeyFileSource::putBack(Secret key)
{
    const auto wanted = key.isEmpty() ? newProfileKey() : Result<Secret>(key);
    if (QFileInfo::exists(m_path)) {
        const auto present = readKeyFile(m_path, FileAccess::OwnerOnly);
        if (present && wanted && *present == *wanted)
            co_return {};
        if (!present && present.error().code == errorcode::keyFileUnusable)
            co_return tl::unexpected(present.error()); // perhaps no file at all: it stays where it is
        QString beside = m_path + u".replaced"_s;
        for (int number = 2; QFileInfo::exists(beside); ++number)
            beside = u"%1.replaced-%2"_s.arg(m_path).arg(number);
        errno = 0;
        if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(beside).constData()) != 0)
            co_return unusable(m_path, errno);
    }
    co_return makeKeyFile(m_path, wanted).map([](const Secret&) {});
}

QString KeyFileSource::description() const
{
    return Tr::tr("key file %1").arg(m_path);
}

SystemdCredentialSource::SystemdCredentialSource(const QString& credentialsDirectory)
    : m_path(credentialsDirectory + u"/evergrant-profile-key"_s)
{
}

bool SystemdCredentialSource::isThere() const
{
    return QFileInfo::exists(m_path);
}

QCoro::Task<Result<Secret>> SystemdCredentialSource::profileKey(bool)
{
    // The folder is systemd's and closed to others; the mode of the file in it differs between its versions.
    co_return readKeyFile(m_path, FileAccess::Anybody);
}

QCoro::Task<Result<void>> SystemdCredentialSource::putBack(Secret)
{
    co_return fail(
        ErrorKind::Failed, u"key-not-ours"_s,
        Tr::tr("The profile key is given by systemd as %1, and only the unit's administrator can replace it.")
            .arg(m_path));
}

QString SystemdCredentialSource::description() const
{
    return Tr::tr("systemd credential %1").arg(m_path);
}

} // namespace evergrant
