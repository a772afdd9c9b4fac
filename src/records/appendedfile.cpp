// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/appendedfile.h"

#include "records/durablefile.h"
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace evergrant {

AppendedFile::AppendedFile(QString path)
    : m_path(std::move(path))
{
}

AppendedFile::~AppendedFile()
{
    close();
}

void AppendedFile::resume(qint64 size)
{
    close();
    m_size = size;
}

void AppendedFile::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_size = 0;
    m_broken = false;
}

bool AppendedFile::isBroken() const
{
    struct stat found = {};
    return m_broken || (m_file >= 0 && ::fstat(m_file, &found) == 0 && found.st_nlink == 0);
}

Result<void> AppendedFile::open()
{
    const QByteArray name = QFile::encodeName(m_path);
    m_file = ::open(name.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return fileFailure(m_path, errno);
    struct stat found = {};
    if (::fstat(m_file, &found) == 0 && (found.st_size <= m_size || ::ftruncate(m_file, m_size) == 0)) {
        flushFolderOf(m_path);
        return {};
    }
    const int systemError = errno;
    ::close(m_file);
    m_file = -1;
    return fileFailure(m_path, systemError);
}

Result<void> AppendedFile::append(const QByteArray& bytes)
{
    if (m_file < 0)
        if (auto opened = open(); !opened)
            return opened;
    for (qsizetype written = 0; written < bytes.size();) {
        const auto more = ::write(m_file, bytes.constData() + written, size_t(bytes.size() - written));
        if (more < 0 && errno != EINTR)
            return undo(errno);
        written += std::max<qsizetype>(more, 0);
    }
    if (::fdatasync(m_file) != 0)
        return undo(errno);
    m_size += bytes.size();
    return {};
}

Result<void> AppendedFile::undo(int systemError)
{
    // After a sync that has failed, what is on the disk is not known, and a later one may succeed without having
    // written it. With a new length it is written again.
    m_broken = ::ftruncate(m_file, m_size) != 0 || ::fsync(m_file) != 0;
    return fileFailure(m_path, systemError);
}

} // namespace evergrant
