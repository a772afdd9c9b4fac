// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatemounts.h"

#include <QByteArray>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

namespace {

bool writeTo(const char* path, const QByteArray& text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    if (file >= 0)
        ::close(file);
    return written;
}

bool remount(const QString& folder, unsigned long flags)
{
    return ::mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT | flags, nullptr) == 0;
}

} // namespace

bool enterPrivateMounts()
{
    const auto user = QByteArray::number(::getuid());
    const auto group = QByteArray::number(::getgid());
    const bool root = ::geteuid() == 0;
    if (::unshare(root ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    if (!root &&
        (!writeTo("/proc/self/setgroups", "deny") || !writeTo("/proc/self/uid_map", user + ' ' + user + " 1") ||
         !writeTo("/proc/self/gid_map", group + ' ' + group + " 1")))
        return false;
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountSmallDisk(const QString& folder, const QString& size)
{
    const QByteArray options = "mode=0700,size=" + size.toLatin1();
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

bool makeReadOnly(const QString& folder)
{
    return remount(folder, MS_RDONLY);
}

bool makeWritable(const QString& folder)
{
    return remount(folder, 0);
}

void unmount(const QString& folder)
{
    (void)::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
}

bool fillDisk(const QString& folder)
{
    const int file =
        ::open(QFile::encodeName(folder + u"/ballast"_s).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray piece(512, 'x');
    while (file >= 0 && ::write(file, piece.constData(), size_t(piece.size())) == piece.size()) {
    }
    const bool full = file >= 0 && errno == ENOSPC;
    if (file >= 0)
        ::close(file);
    return full;
}

void emptyDisk(const QString& folder)
{
    QFile::remove(folder + u"/ballast"_s);
}

} // namespace evergrant::test
