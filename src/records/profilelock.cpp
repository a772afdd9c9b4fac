// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/profilelock.h"

#include "core/errorcode.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProfileLock)
};

tl::unexpected<Error> unusable(const QString& path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return fail(ErrorKind::Failed, u"profile-unusable"_s, Tr::tr("%1 cannot be locked: %2.").arg(path, reason));
}

/// For people who wonder which process it is; nothing reads it.
void writeProcessId(int file)
{
    const QByteArray text = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(file, 0) == 0)
        (void)!::pwrite(file, text.constData(), size_t(text.size()), 0);
}

} // namespace

Result<ProfileLock> ProfileLock::acquire(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        ProfileLock lock(::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600), false);
        if (lock.m_file < 0 && errno == EROFS)
            lock = ProfileLock(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW), true);
        if (lock.m_file < 0)
            return unusable(path);
        if (::flock(lock.m_file, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return fail(ErrorKind::Failed, errorcode::profileInUse,
                            Tr::tr("Another Evergrant worker is already running on this profile."));
            return unusable(path);
        }
        // The file may have been deleted between open() and flock(): then the lock is on a file that nobody finds.
        struct stat locked = {}, found = {};
        if (::fstat(lock.m_file, &locked) != 0)
            return unusable(path);
        if (::stat(name.constData(), &found) == 0 && found.st_ino == locked.st_ino && found.st_dev == locked.st_dev) {
            writeProcessId(lock.m_file);
            return lock;
        }
    }
}

ProfileLock::ProfileLock(ProfileLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_readOnly(other.m_readOnly)
{
}

ProfileLock& ProfileLock::operator=(ProfileLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    m_readOnly = other.m_readOnly;
    return *this;
}

ProfileLock::~ProfileLock()
{
    release();
}

void ProfileLock::release()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

} // namespace evergrant
