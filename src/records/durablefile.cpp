// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/durablefile.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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
    Q_DECLARE_TR_FUNCTIONS(evergrant::DurableFile)
};

tl::unexpected<Error> writeFailure(const QString& path, int systemError, const QString& text)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return fail(ErrorKind::Failed, errorcode::fileFull,
                    Tr::tr("The disk is full: %1 cannot be written. Make room on it.").arg(path));
    if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        return fail(ErrorKind::Failed, errorcode::fileReadonly,
                    Tr::tr("%1 cannot be written: the disk or the folder is read-only.").arg(path));
    return fail(ErrorKind::Failed, u"file-unwritable"_s, Tr::tr("%1 cannot be written: %2.").arg(path, text));
}

} // namespace

tl::unexpected<Error> fileFailure(const QString& path, int systemError)
{
    return writeFailure(path, systemError, QString::fromLocal8Bit(std::strerror(systemError)));
}

void flushFolderOf(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)::fsync(folder);
    ::close(folder);
}

Result<void> writeDurably(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, errno, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    errno = 0;
    const bool written = file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written) {
        const int systemError = errno;
        file.cancelWriting();
        return writeFailure(path, systemError, file.errorString());
    }
    errno = 0;
    if (!file.commit())
        return writeFailure(path, errno, file.errorString());
    flushFolderOf(path);
    return {};
}

Result<void> preparePrivateFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        const int systemError = errno;
        if (systemError == EROFS || systemError == EACCES)
            file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); // what is there can still be read
        if (file < 0)
            return fileFailure(path, systemError);
    }
    struct stat found = {};
    const bool known = ::fstat(file, &found) == 0;
    const bool exposed = known && (found.st_mode & 077) != 0;
    if (exposed)
        (void)::fchmod(file, 0600); // on a read-only disk the folder around it (0700) has to do
    ::close(file);
    if (!known || !S_ISREG(found.st_mode))
        return fail(ErrorKind::Failed, u"file-unwritable"_s, Tr::tr("%1 is not a plain file.").arg(path));
    return {};
}

QString unusedSibling(const QString& path, const QString& suffix, const QDateTime& now)
{
    const QString base = path + suffix + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString candidate = base;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = u"%1-%2"_s.arg(base).arg(number);
    return candidate;
}

} // namespace evergrant
