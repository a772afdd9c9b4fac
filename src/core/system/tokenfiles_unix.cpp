// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/tokenfiles.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

tl::unexpected<Error> cannotWrite(const QString& path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return fail(ErrorKind::Failed, errorcode::cannotWrite,
                QCoreApplication::translate("TokenFiles", "The token cannot be written to %1: %2.").arg(path, reason));
}

/// The lock of a folder that nobody uses any more can be had.
void removeUnused(const QString& parent)
{
    const QDir folder(parent);
    for (const QString& name : folder.entryList({u"run-*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        const QString path = folder.filePath(name);
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            QDir(path).removeRecursively();
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

/// How often another process may remove the new folder before it is locked.
constexpr int mostTries = 20;

/// Opens and locks a folder that was just made; -1: somebody who removes unused folders was quicker.
int lockedFolder(const char* path)
{
    const int descriptor = ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat found = {};
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &found) == 0 &&
        found.st_nlink > 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(count, 0));
    }
    return true;
}

} // namespace

TokenFiles::TokenFiles(QString directory, int descriptor)
    : m_directory(std::move(directory))
    , m_descriptor(descriptor)
{
}

TokenFiles::~TokenFiles()
{
    for (const QString& name : std::as_const(m_names))
        ::unlinkat(m_descriptor, QFile::encodeName(name).constData(), 0);
    ::rmdir(QFile::encodeName(m_directory).constData());
    ::close(m_descriptor);
}

Result<std::unique_ptr<TokenFiles>> TokenFiles::create(const QString& parent)
{
    if (::mkdir(QFile::encodeName(parent).constData(), 0700) != 0 && errno != EEXIST)
        return cannotWrite(parent);
    removeUnused(parent);
    for (int tries = 0; tries < mostTries; ++tries) {
        QByteArray path = QFile::encodeName(parent) + "/run-XXXXXX";
        if (!::mkdtemp(path.data()))
            return cannotWrite(parent);
        if (const int descriptor = lockedFolder(path.constData()); descriptor >= 0)
            return std::unique_ptr<TokenFiles>(new TokenFiles(QFile::decodeName(path), descriptor));
    }
    return cannotWrite(parent);
}

QString TokenFiles::pathOf(const QString& name) const
{
    return m_directory + u'/' + name;
}

Result<void> TokenFiles::write(const QString& name, const Secret& token)
{
    static constexpr auto next = ".next"; // no name of a connection begins with a dot
    const int descriptor =
        ::openat(m_descriptor, next, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const bool written = descriptor >= 0 && writeAll(descriptor, token.reveal());
    if (descriptor >= 0)
        ::close(descriptor);
    if (!written || ::renameat(m_descriptor, next, m_descriptor, QFile::encodeName(name).constData()) != 0) {
        const auto error = cannotWrite(pathOf(name));
        ::unlinkat(m_descriptor, next, 0);
        return error;
    }
    m_names.insert(name);
    return {};
}

} // namespace evergrant
