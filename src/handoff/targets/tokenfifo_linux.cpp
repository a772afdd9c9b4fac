// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/tokenfifo.h"

#include "core/errorcode.h"
#include "net/random.h"
#include <QCoreApplication>
#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::TokenFifo)
};

constexpr int holding = O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC;

tl::unexpected<DeliveryFailure> refusal(const QString& code, const QString& message)
{
    return tl::unexpected(configurationFailure(code, message));
}

/// Whether a token may go into what was found: a FIFO that is ours alone, or also our group's.
TokenFifo::Outcome usable(const struct stat& found, const QString& path)
{
    if (!S_ISFIFO(found.st_mode))
        return refusal(u"not-a-pipe"_s, Tr::tr("%1 is there and is no named pipe. Choose another path.").arg(path));
    if (found.st_uid != ::geteuid())
        return refusal(errorcode::fileExposed,
                       Tr::tr("The pipe %1 belongs to another user. Remove it; a new one is made.").arg(path));
    if ((found.st_mode & 07) != 0)
        return refusal(errorcode::fileExposed,
                       Tr::tr("Every user can open the pipe %1. Take that right away (chmod o=).").arg(path));
    return {};
}

/// Made with nothing for others, and open only once it is as it shall be. -1 and errno where that cannot be.
int makeFifo(const QByteArray& path, mode_t mode, std::optional<gid_t> group)
{
    if (::mkfifo(path.constData(), 0600) != 0)
        return -1;
    const int fifo = ::open(path.constData(), holding);
    if (fifo >= 0 && (!group || ::fchown(fifo, uid_t(-1), *group) == 0) && ::fchmod(fifo, mode) == 0)
        return fifo;
    const int error = errno;
    if (fifo >= 0)
        ::close(fifo);
    ::unlink(path.constData());
    errno = error;
    return -1;
}

} // namespace

TokenFifo::TokenFifo(QByteArray path, Clock& clock, std::function<void()> served, std::shared_ptr<FileCalls> calls)
    : m_path(std::move(path))
    , m_served(std::move(served))
    , m_calls(std::move(calls))
    , m_content(clock)
{
}

TokenFifo::~TokenFifo()
{
    close();
}

void TokenFifo::close()
{
    m_notifier.reset();
    for (int* descriptor : {&m_fifo, &m_events}) {
        if (*descriptor >= 0)
            ::close(std::exchange(*descriptor, -1));
    }
    m_watch = -1; // went with m_events
}

void TokenFifo::withhold()
{
    close();
    m_content.clear();
}

TokenFifo::Outcome TokenFifo::check() const
{
    const QByteArray folder = m_path.first(m_path.lastIndexOf('/') + 1);
    const QString path = QFile::decodeName(m_path);
    struct stat found = {};
    if (::stat(folder.constData(), &found) != 0)
        return errno == ENOENT || errno == ENOTDIR
                   ? refusal(errorcode::folderMissing,
                             Tr::tr("The folder %1 does not exist. Make it, or choose another one.")
                                 .arg(QFile::decodeName(folder)))
                   : failure(errno);
    if ((found.st_mode & S_IWOTH) != 0 && (found.st_mode & S_ISVTX) == 0)
        return refusal(u"folder-exposed"_s, Tr::tr("Every user can replace files in the folder of %1. Take that right "
                                                   "away (chmod o-w), or choose another folder.")
                                                .arg(path));
    if (::lstat(m_path.constData(), &found) != 0)
        return errno == ENOENT ? Outcome() : failure(errno);
    return usable(found, path);
}

TokenFifo::Outcome TokenFifo::open()
{
    close();
    Outcome fine = check();
    if (!fine)
        return fine;
    m_events = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_events < 0)
        return failure(errno);
    const int old = m_calls->openat(AT_FDCWD, m_path.constData(), holding, 0);
    struct stat found = {};
    // Somebody may have put another one there since check().
    if (old >= 0)
        fine = ::fstat(old, &found) == 0 ? usable(found, QFile::decodeName(m_path)) : failure(errno);
    if (!fine) {
        ::close(old);
        close();
        return fine;
    }
    m_fifo = old >= 0 ? makeAnother(found.st_mode & 0770, found.st_gid) : makeAnother(0600, {});
    const int error = errno;
    if (old >= 0)
        serve(old); // a reader may have been waiting since before we opened it
    if (m_fifo < 0) {
        close();
        return failure(error);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_events, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TokenFifo::onEvent);
    return {};
}

/// Puts a new FIFO in the place of the one that is there, and looks at it. Its descriptor, or -1 and errno.
int TokenFifo::makeAnother(mode_t mode, std::optional<gid_t> group)
{
    const qsizetype slash = m_path.lastIndexOf('/');
    const QByteArray name = m_path.sliced(slash + 1).left(200);
    const QByteArray temporary =
        m_path.first(slash + 1) + '.' + name + ".evergrant-" + randomText(96).reveal().toByteArray();
    const int fifo = makeFifo(temporary, mode, group);
    if (fifo < 0)
        return -1;
    // Only now, so that our own opening is no event.
    const int watch = ::inotify_add_watch(m_events, temporary.constData(), IN_OPEN);
    if (watch < 0 || ::rename(temporary.constData(), m_path.constData()) != 0) {
        const int error = errno;
        ::unlink(temporary.constData());
        ::close(fifo);
        errno = error;
        return -1;
    }
    if (m_watch >= 0)
        ::inotify_rm_watch(m_events, m_watch);
    m_watch = watch;
    return fifo;
}

void TokenFifo::onEvent()
{
    alignas(inotify_event) std::array<char, 4096> buffer;
    bool opened = false;
    for (ssize_t got = 0; (got = ::read(m_events, buffer.data(), buffer.size())) > 0;) {
        for (ssize_t at = 0; at < got;) {
            const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            opened = opened || (event->wd == m_watch && (event->mask & IN_OPEN) != 0);
            at += ssize_t(sizeof(inotify_event) + event->len);
        }
    }
    struct stat found = {};
    if (!opened || ::fstat(m_fifo, &found) != 0)
        return;
    const int read = std::exchange(m_fifo, makeAnother(found.st_mode & 0770, found.st_gid));
    const bool gotContent = serve(read);
    if (m_fifo < 0)
        close(); // the next delivery says why
    if (gotContent)
        m_served();
}

/// Ends with the FIFO closed, so that its reader finds the end after the content. Returns whether there was content.
bool TokenFifo::serve(int fifo)
{
    struct stat found = {};
    const bool isSafe = ::fstat(fifo, &found) == 0 && usable(found, {});
    const Secret content = isSafe ? m_content.current() : Secret();
    const QByteArrayView bytes = content.reveal();
    // A new pipe takes 64 kB at once; where nobody reads, it is gone with the last descriptor.
    [[maybe_unused]] const auto written = ::write(fifo, bytes.data(), size_t(bytes.size()));
    ::close(fifo);
    return !content.isEmpty();
}

bool TokenFifo::isInPlace() const
{
    struct stat named = {}, held = {};
    return m_fifo >= 0 && ::lstat(m_path.constData(), &named) == 0 && ::fstat(m_fifo, &held) == 0 &&
           named.st_dev == held.st_dev && named.st_ino == held.st_ino;
}

TokenFifo::Outcome TokenFifo::remove()
{
    if (const Outcome fine = check(); !fine)
        return fine.error().error.code == errorcode::folderMissing ? Outcome() : fine;
    close();
    if (::unlink(m_path.constData()) != 0 && errno != ENOENT)
        return failure(errno);
    return {};
}

tl::unexpected<DeliveryFailure> TokenFifo::failure(int systemError) const
{
    const QString path = QFile::decodeName(m_path);
    if (systemError == EBUSY || systemError == EXDEV)
        return refusal(u"file-mounted"_s, Tr::tr("The pipe %1 is mounted by itself (a bind mount), so it cannot be "
                                                 "replaced. Mount its folder instead.")
                                              .arg(path));
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS)
        return refusal(
            errorcode::fileReadonly,
            Tr::tr("The pipe %1 cannot be made: the user of Evergrant has no right to write in its folder.").arg(path));
    return tl::unexpected(temporaryFailure(
        u"pipe-unusable"_s,
        Tr::tr("The pipe %1 cannot be made: %2.").arg(path, QString::fromLocal8Bit(std::strerror(systemError)))));
}

} // namespace evergrant::handoff
