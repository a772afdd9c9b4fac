/* SPDX-FileCopyrightText: 2026 The Evergrant developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into the programs under test, so that they can be killed at an exact step and live at another time without a
 * hook of their own. Built by place.mjs at run time; both files are read at every call, so a fault can be armed later.
 *
 * FAULTS_KILL   names a file with one line "before|after CALL MATCH N": kill -9 at the N-th such call from then on.
 *     The whole process group, if FAULTS_KILL_GROUP is set: oidc-agent is several processes.
 *     connect send recv   a TCP connection to port MATCH; recv only when something has come
 *     bus                 sending a D-Bus message that contains MATCH
 *     write sync open     a file whose name (without folders) is MATCH; open only for writing, by fopen()
 *     rename              to that name
 *     A name that ends with * stands for all that begin like it.
 * FAULTS_CLOCK  names a file with two numbers of seconds, added to CLOCK_REALTIME and to CLOCK_BOOTTIME. Timers, which
 *               run on CLOCK_MONOTONIC, notice nothing: that is what a machine sees that was set or has slept.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* Not through our own wrappers. Length, 0 where there is nothing. */
static int contentOf(const char *variable, char *text, size_t size)
{
    const char *path = getenv(variable);
    const long file = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return 0;
    const long length = syscall(SYS_read, file, text, size - 1);
    syscall(SYS_close, file);
    text[length > 0 ? length : 0] = 0;
    return length > 0 ? (int)length : 0;
}

/* The order that is armed, if it is about this moment and this call. */
static int ordered(const char *moment, const char *call, char *match, int *number)
{
    char order[256], when[16], what[16];
    return contentOf("FAULTS_KILL", order, sizeof(order)) > 0 && sscanf(order, "%15s %15s %127s %d", when, what, match, number) == 4
        && strcmp(when, moment) == 0 && strcmp(what, call) == 0;
}

static void countDown(int number)
{
    static int seen;
    if (++seen >= number) kill(getenv("FAULTS_KILL_GROUP") ? 0 : getpid(), SIGKILL);
}

static int nameIs(const char *path, const char *name)
{
    const char *slash = strrchr(path, '/');
    const char *found = slash ? slash + 1 : path;
    const size_t length = strlen(name);
    return length > 0 && name[length - 1] == '*' ? strncmp(found, name, length - 1) == 0 : strcmp(found, name) == 0;
}

static int fileIs(int file, const char *name)
{
    char link[64], target[4096];
    snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, target, sizeof(target) - 1);
    if (length <= 0) return 0;
    target[length] = 0;
    return *target == '/' && nameIs(target, name);
}

static int portIs(const struct sockaddr *address, const char *port)
{
    if (address->sa_family == AF_INET) return ntohs(((const struct sockaddr_in *)(const void *)address)->sin_port) == atoi(port);
    if (address->sa_family == AF_INET6) return ntohs(((const struct sockaddr_in6 *)(const void *)address)->sin6_port) == atoi(port);
    return 0;
}

static int peerIs(int socket, const char *port)
{
    struct sockaddr_storage peer;
    socklen_t length = sizeof(peer);
    return getpeername(socket, (struct sockaddr *)&peer, &length) == 0 && portIs((struct sockaddr *)&peer, port);
}

static int contains(const struct iovec *pieces, size_t count, const char *text)
{
    for (size_t i = 0; i < count; ++i)
        if (memmem(pieces[i].iov_base, pieces[i].iov_len, text, strlen(text))) return 1;
    return 0;
}

static void onFile(const char *moment, const char *call, int file)
{
    char match[128];
    int number;
    if (ordered(moment, call, match, &number) && fileIs(file, match)) countDown(number);
}

static void onSocket(const char *moment, const char *call, int socket)
{
    char match[128];
    int number;
    if (ordered(moment, call, match, &number) && peerIs(socket, match)) countDown(number);
}

static void onBus(const char *moment, const struct iovec *pieces, size_t count)
{
    char match[128];
    int number;
    if (ordered(moment, "bus", match, &number) && contains(pieces, count, match)) countDown(number);
}

/* --- connections -------------------------------------------------------------------------------------------------- */

int connect(int socket, const struct sockaddr *address, socklen_t length)
{
    REAL(connect);
    char match[128];
    int number;
    if (ordered("before", "connect", match, &number) && portIs(address, match)) countDown(number);
    return real(socket, address, length);
}

ssize_t write(int file, const void *data, size_t size)
{
    REAL(write);
    onSocket("before", "send", file);
    onFile("before", "write", file);
    const ssize_t written = real(file, data, size);
    onSocket("after", "send", file);
    onFile("after", "write", file);
    return written;
}

ssize_t send(int socket, const void *data, size_t size, int flags)
{
    REAL(send);
    onSocket("before", "send", socket);
    const ssize_t sent = real(socket, data, size, flags);
    onSocket("after", "send", socket);
    return sent;
}

ssize_t sendmsg(int socket, const struct msghdr *message, int flags)
{
    REAL(sendmsg);
    onSocket("before", "send", socket);
    onBus("before", message->msg_iov, message->msg_iovlen);
    const ssize_t sent = real(socket, message, flags);
    onSocket("after", "send", socket);
    onBus("after", message->msg_iov, message->msg_iovlen);
    return sent;
}

ssize_t read(int file, void *data, size_t size)
{
    REAL(read);
    const ssize_t count = real(file, data, size);
    if (count > 0) onSocket("after", "recv", file);
    return count;
}

ssize_t recv(int socket, void *data, size_t size, int flags)
{
    REAL(recv);
    const ssize_t count = real(socket, data, size, flags);
    if (count > 0) onSocket("after", "recv", socket);
    return count;
}

ssize_t recvmsg(int socket, struct msghdr *message, int flags)
{
    REAL(recvmsg);
    const ssize_t count = real(socket, message, flags);
    if (count > 0) onSocket("after", "recv", socket);
    return count;
}

/* --- files -------------------------------------------------------------------------------------------------------- */

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    REAL(pwrite64);
    onFile("before", "write", file);
    const ssize_t written = real(file, data, size, offset);
    onFile("after", "write", file);
    return written;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

int fsync(int file)
{
    REAL(fsync);
    onFile("before", "sync", file);
    const int result = real(file);
    onFile("after", "sync", file);
    return result;
}

int fdatasync(int file)
{
    REAL(fdatasync);
    onFile("before", "sync", file);
    const int result = real(file);
    onFile("after", "sync", file);
    return result;
}

static void onRename(const char *moment, const char *to)
{
    char match[128];
    int number;
    if (ordered(moment, "rename", match, &number) && nameIs(to, match)) countDown(number);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    onRename("before", to);
    const int result = real(from, to);
    onRename("after", to);
    return result;
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    REAL(renameat);
    onRename("before", to);
    const int result = real(fromFolder, from, toFolder, to);
    onRename("after", to);
    return result;
}

FILE *fopen(const char *path, const char *mode)
{
    REAL(fopen);
    FILE *const opened = real(path, mode);
    if (opened && *mode != 'r') onFile("after", "open", fileno(opened));
    return opened;
}

FILE *fopen64(const char *path, const char *mode)
{
    return fopen(path, mode);
}

/* --- time --------------------------------------------------------------------------------------------------------- */

static double shift(clockid_t clock)
{
    char text[128];
    double realTime = 0, bootTime = 0;
    if (contentOf("FAULTS_CLOCK", text, sizeof(text)) == 0) return 0;
    sscanf(text, "%lf %lf", &realTime, &bootTime);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) return realTime;
    return clock == CLOCK_BOOTTIME ? bootTime : 0;
}

int clock_gettime(clockid_t clock, struct timespec *result)
{
    const int done = (int)syscall(SYS_clock_gettime, clock, result);
    if (done == 0 && clock != CLOCK_MONOTONIC) result->tv_sec += (time_t)shift(clock);
    return done;
}

int gettimeofday(struct timeval *restrict result, void *restrict zone)
{
    (void)zone;
    struct timespec now;
    const int done = clock_gettime(CLOCK_REALTIME, &now);
    if (done == 0) *result = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
    return done;
}

time_t time(time_t *result)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (result) *result = now.tv_sec;
    return now.tv_sec;
}
