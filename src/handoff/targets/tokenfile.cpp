// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/tokenfile.h"

#include "core/errorcode.h"
#include "net/random.h"
#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::TokenFile)
};

/// Of the files that are renamed over the one called `name`. The name is cut, because the whole has at most 255 bytes.
QByteArray temporaryPrefix(const QByteArray& name)
{
    return '.' + name.left(200) + ".evergrant-";
}

tl::unexpected<DeliveryFailure> refusal(const QString& code, const QString& message)
{
    return tl::unexpected(configurationFailure(code, message));
}

} // namespace

TokenFile::TokenFile(Settings settings, FileCalls& calls)
    : m_settings(std::move(settings))
    , m_calls(calls)
    , m_name(m_settings.path.sliced(m_settings.path.lastIndexOf('/') + 1))
{
}

TokenFile::~TokenFile()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

TokenFile::Outcome TokenFile::open()
{
    const QByteArray folder = m_settings.path.first(m_settings.path.lastIndexOf('/') + 1);
    m_folder = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0 && (errno == ENOENT || errno == ENOTDIR))
        return refusal(
            errorcode::folderMissing,
            Tr::tr("The folder %1 does not exist. Make it, or choose another one.").arg(QFile::decodeName(folder)));
    if (m_folder < 0)
        return failure(errno);
    const Outcome safe = checkFolder();
    return safe ? checkFile() : safe;
}

TokenFile::Outcome TokenFile::checkFolder() const
{
    struct stat found = {};
    if (::fstat(m_folder, &found) != 0)
        return failure(errno);
    if ((found.st_mode & S_IWOTH) != 0 && (found.st_mode & S_ISVTX) == 0)
        return refusal(u"folder-exposed"_s, Tr::tr("Every user can replace files in the folder of %1. Take that right "
                                                   "away (chmod o-w), or choose another folder.")
                                                .arg(QFile::decodeName(m_settings.path)));
    return {};
}

TokenFile::Outcome TokenFile::checkFile() const
{
    struct stat found = {};
    const QString path = QFile::decodeName(m_settings.path);
    if (::fstatat(m_folder, m_name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Outcome() : failure(errno);
    if (S_ISLNK(found.st_mode))
        return refusal(u"file-is-link"_s,
                       Tr::tr("%1 is a symbolic link. Name the file that it leads to, or remove the link.").arg(path));
    if (!S_ISREG(found.st_mode))
        return refusal(u"file-unusable"_s, Tr::tr("%1 is not an ordinary file. Choose another path.").arg(path));
    struct stat folder = {};
    if (!m_settings.inPlace && ::fstat(m_folder, &folder) == 0 && folder.st_dev != found.st_dev)
        return failure(EBUSY);
    return {};
}

void TokenFile::removeLeftovers()
{
    const int listed = ::openat(m_folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* folder = listed < 0 ? nullptr : ::fdopendir(listed);
    if (!folder) {
        if (listed >= 0)
            ::close(listed);
        return;
    }
    const QByteArray prefix = temporaryPrefix(m_name);
    while (const dirent* entry = ::readdir(folder)) {
        if (QByteArrayView(entry->d_name).startsWith(prefix))
            m_calls.unlinkat(m_folder, entry->d_name);
    }
    ::closedir(folder);
}

tl::expected<std::optional<Secret>, DeliveryFailure> TokenFile::read() const
{
    const int file = ::openat(m_folder, m_name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0 && errno == ENOENT)
        return std::nullopt;
    if (file < 0)
        return failure(errno);
    const auto closed = qScopeGuard([file] { ::close(file); });
    struct stat found = {};
    if (::fstat(file, &found) != 0)
        return failure(errno);
    QByteArray bytes(std::min<qint64>(found.st_size, m_settings.largestContent), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const auto got = ::read(file, bytes.data() + filled, size_t(bytes.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            wipe(bytes);
            return failure(errno);
        }
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return Secret::take(std::move(bytes));
}

TokenFile::Outcome TokenFile::write(const Secret& content)
{
    if (content.reveal().size() > m_settings.largestContent)
        return refusal(errorcode::fileTooLarge, Tr::tr("What the template makes of the token is larger than 1 MB."));
    return m_settings.inPlace ? overwrite(content) : replace(content);
}

TokenFile::Outcome TokenFile::tryWriting()
{
    if (m_settings.inPlace) {
        const int file = ::openat(m_folder, m_name.constData(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (file >= 0)
            ::close(file);
        if (file >= 0 || errno == ENOENT)
            return {};
        return failure(errno);
    }
    const QByteArray name = temporaryPrefix(m_name) + randomText(96).reveal().toByteArray();
    const Outcome made = makeTemporary(name, Secret());
    m_calls.unlinkat(m_folder, name.constData());
    return made;
}

TokenFile::Outcome TokenFile::replace(const Secret& content)
{
    const QByteArray name = temporaryPrefix(m_name) + randomText(96).reveal().toByteArray();
    Outcome done = makeTemporary(name, content);
    if (done && m_calls.renameat(m_folder, name.constData(), m_name.constData()) != 0)
        done = failure(errno);
    if (!done) {
        m_calls.unlinkat(m_folder, name.constData());
        return done;
    }
    // Until then a power cut may bring the old content back, so it is no success yet.
    return m_calls.fsync(m_folder) == 0 ? Outcome() : failure(errno);
}

TokenFile::Outcome TokenFile::makeTemporary(const QByteArray& name, const Secret& content)
{
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const int file = m_calls.openat(m_folder, name.constData(), flags, 0600);
    if (file < 0)
        return failure(errno);
    const auto closed = qScopeGuard([file] { ::close(file); });
    // The content comes last: nobody reads it who will not be allowed to.
    Outcome done = giveAccess(file);
    if (done)
        done = fill(file, content);
    return done;
}

TokenFile::Outcome TokenFile::overwrite(const Secret& content)
{
    // A device or a pipe that has taken the name since the check must not stop this thread.
    const int flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const int file = m_calls.openat(m_folder, m_name.constData(), flags, 0600);
    if (file < 0)
        return failure(errno);
    const auto closed = qScopeGuard([file] { ::close(file); });
    if (const Outcome allowed = giveAccess(file); !allowed)
        return allowed;
    return fill(file, content);
}

TokenFile::Outcome TokenFile::giveAccess(int file)
{
    struct stat found = {};
    if (::fstat(file, &found) != 0)
        return failure(errno);
    if (m_settings.group && *m_settings.group != found.st_gid && m_calls.fchown(file, *m_settings.group) != 0) {
        if (errno != EPERM)
            return failure(errno);
        return refusal(u"group-denied"_s,
                       Tr::tr("%1 cannot be given to its group: the user of Evergrant is no member of it. Add the user "
                              "to the group, and start the worker again.")
                           .arg(QFile::decodeName(m_settings.path)));
    }
    if ((found.st_mode & 07777) != m_settings.mode && m_calls.fchmod(file, m_settings.mode) != 0)
        return failure(errno);
    return {};
}

TokenFile::Outcome TokenFile::fill(int file, const Secret& content)
{
    const QByteArrayView bytes = content.reveal();
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto took = m_calls.write(file, bytes.data() + written, size_t(bytes.size() - written));
        if (took < 0 && errno == EINTR)
            continue;
        if (took < 0)
            return failure(errno);
        written += took;
    }
    if (m_settings.inPlace && m_calls.ftruncate(file, bytes.size()) != 0)
        return failure(errno);
    return m_calls.fsync(file) == 0 ? Outcome() : failure(errno);
}

TokenFile::Outcome TokenFile::erase()
{
    if (m_settings.inPlace) {
        const int flags = O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
        const int file = m_calls.openat(m_folder, m_name.constData(), flags, 0);
        if (file < 0)
            return errno == ENOENT ? Outcome() : failure(errno);
        const auto closed = qScopeGuard([file] { ::close(file); });
        return fill(file, Secret());
    }
    if (m_calls.unlinkat(m_folder, m_name.constData()) != 0)
        return errno == ENOENT ? Outcome() : failure(errno);
    return m_calls.fsync(m_folder) == 0 ? Outcome() : failure(errno);
}

tl::unexpected<DeliveryFailure> TokenFile::failure(int systemError) const
{
    const QString path = QFile::decodeName(m_settings.path);
    switch (systemError) {
    case EBUSY:
    case EXDEV:
        return refusal(u"file-mounted"_s, Tr::tr("%1 is mounted by itself (a bind mount), so it cannot be replaced. "
                                                 "Mount its folder instead, or use --in-place.")
                                              .arg(path));
    case EACCES:
    case EPERM:
        return refusal(errorcode::fileReadonly,
                       Tr::tr("%1 cannot be written: the user of Evergrant has no right to write there.").arg(path));
    case EROFS:
        return refusal(errorcode::fileReadonly,
                       Tr::tr("%1 cannot be written: the disk is read-only. If systemd runs the worker, its unit needs "
                              "ReadWritePaths= with that folder.")
                           .arg(path));
    case ENOSPC:
    case EDQUOT:
        return tl::unexpected(temporaryFailure(
            errorcode::fileFull, Tr::tr("The disk is full: %1 cannot be written. Make room on it.").arg(path)));
    default:
        return tl::unexpected(temporaryFailure(
            u"file-unwritable"_s,
            Tr::tr("%1 cannot be written: %2.").arg(path, QString::fromLocal8Bit(std::strerror(systemError)))));
    }
}

} // namespace evergrant::handoff
