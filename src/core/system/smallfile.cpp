// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/smallfile.h"

#include "core/errorcode.h"
#include "core/secret.h"
#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::SmallFile)
};

tl::unexpected<Error> unreadable(const QString& reason)
{
    return fail(ErrorKind::Usage, u"file-unreadable"_s, reason);
}

tl::unexpected<Error> systemSays(int error)
{
    return unreadable(QString::fromLocal8Bit(std::strerror(error)));
}

tl::unexpected<Error> tooLarge(qint64 largest)
{
    return fail(ErrorKind::Usage, errorcode::fileTooLarge, Tr::tr("it is larger than %1 kB").arg(largest / 1024));
}

/// Asked of what was opened, because the name may stand for something else a moment later.
Result<void> checkKind(int file, qint64 largest, FileAccess access)
{
    struct stat found = {};
    if (::fstat(file, &found) != 0)
        return systemSays(errno);
    if (S_ISDIR(found.st_mode))
        return unreadable(Tr::tr("it is a folder"));
    if (!S_ISREG(found.st_mode))
        return unreadable(Tr::tr("it is a pipe or a device, not an ordinary file"));
    if (found.st_size > largest)
        return tooLarge(largest);
    const bool ours = found.st_uid == ::geteuid() || found.st_uid == 0;
    if (access == FileAccess::OwnerOnly && (!ours || (found.st_mode & 077) != 0))
        return fail(ErrorKind::Usage, errorcode::fileExposed, Tr::tr("it is not for its owner alone"));
    return {};
}

} // namespace

Result<QByteArray> readSmallFile(const QString& path, qint64 largest, FileAccess access)
{
    // Without O_NONBLOCK a pipe is only opened when somebody writes into it.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return systemSays(errno);
    const auto closed = qScopeGuard([file] { ::close(file); });
    if (const auto fine = checkKind(file, largest, access); !fine)
        return tl::unexpected(fine.error());
    // One more than allowed: it may grow while it is read.
    QByteArray bytes(largest + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes.size()) {
        const auto got = ::read(file, bytes.data() + filled, size_t(bytes.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        const int error = errno;
        if (got < 0) {
            bytes.truncate(filled);
            wipe(bytes);
            return systemSays(error);
        }
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    if (filled <= largest)
        return bytes;
    wipe(bytes);
    return tooLarge(largest);
}

} // namespace evergrant
