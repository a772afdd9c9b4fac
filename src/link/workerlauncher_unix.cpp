// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/workerlauncher.h"

#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

constexpr std::chrono::seconds StartLimit{20};
constexpr int ReadyDescriptor = 3; // what the worker finds as --ready-fd
constexpr qsizetype LongestWord = 64 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::link)
};

tl::unexpected<Error> notStarted(int error)
{
    return fail(
        ErrorKind::Failed, u"worker-start-failed"_s,
        Tr::tr("The background worker cannot be started: %1.").arg(QString::fromLocal8Bit(std::strerror(error))));
}

/// Strings of a new process, made before fork(): after it, only async-signal-safe functions may be called.
class StringVector
{
public:
    void add(QByteArray text) { m_texts.push_back(std::move(text)); }
    char** pointers()
    {
        m_pointers.clear();
        for (QByteArray& text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char*> m_pointers;
};

StringVector environmentWithoutTokens()
{
    StringVector environment;
    for (char** entry = environ; entry && *entry; ++entry) {
        if (std::strncmp(*entry, "EVERGRANT_TOKEN", 15) != 0)
            environment.add(*entry);
    }
    return environment;
}

void closeFrom(int first)
{
    if (::close_range(unsigned(first), ~0U, 0) == 0)
        return;
    const long most = ::sysconf(_SC_OPEN_MAX); // a kernel without close_range()
    for (int descriptor = first; descriptor < std::min(most, 65536L); ++descriptor)
        ::close(descriptor);
}

/// In the grandchild; async-signal-safe. Never returns.
[[noreturn]] void becomeWorker(char** arguments, char** environment, int ready, const QByteArray& failure)
{
    struct sigaction standard{};
    standard.sa_handler = SIG_DFL;
    for (const int signal : {SIGINT, SIGTERM, SIGQUIT, SIGPIPE, SIGCHLD, SIGHUP})
        ::sigaction(signal, &standard, nullptr);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);

    // Out of the way first: any of 0 to 3 may be what was just opened, or the pipe itself.
    const int word = ::fcntl(ready, F_DUPFD, ReadyDescriptor + 1);
    const int nothing = ::fcntl(::open("/dev/null", O_RDWR), F_DUPFD, ReadyDescriptor + 1);
    for (int standardStream = 0; standardStream <= 2; ++standardStream)
        ::dup2(nothing, standardStream);
    ::dup2(word, ReadyDescriptor);
    closeFrom(ReadyDescriptor + 1);
    if (::chdir("/") == 0)
        ::execve(arguments[0], arguments, environment);
    [[maybe_unused]] const auto written = ::write(ReadyDescriptor, failure.constData(), size_t(failure.size()));
    ::_exit(127);
}

/// Two forks, so that the worker is nobody's child: it leaves no zombie, and no terminal's signal reaches it.
Result<void> spawnDetached(char** arguments, char** environment, int ready, const QByteArray& failure)
{
    const pid_t child = ::fork();
    if (child < 0)
        return notStarted(errno);
    if (child == 0) {
        ::setsid();
        const pid_t grandchild = ::fork();
        if (grandchild == 0)
            becomeWorker(arguments, environment, ready, failure);
        ::_exit(grandchild < 0 ? 1 : 0);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Result<void>() : notStarted(EAGAIN);
}

QByteArray errorWord(const Error& error)
{
    return "error " + QJsonDocument(toJson(error)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

WorkerLauncher::WorkerLauncher(Clock& clock, QString program, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(std::move(program))
{
    m_deadline = m_clock.makeAlarm([this] {
        finish(fail(ErrorKind::Temporary, u"worker-start-timeout"_s,
                    Tr::tr("The background worker was not ready after %1 seconds.").arg(StartLimit.count())));
    });
}

WorkerLauncher::~WorkerLauncher()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void WorkerLauncher::start(const QString& profileDir, bool stay, Started started)
{
    m_started = std::move(started);
    const auto failLater = [this](const Result<void>& result) {
        QMetaObject::invokeMethod(this, [this, result] { finish(result); }, Qt::QueuedConnection);
    };
    const QString program = m_program.isEmpty() ? companionProgram(u"evergrant-worker"_s) : m_program;
    if (program.isEmpty()) {
        failLater(fail(ErrorKind::Failed, u"worker-missing"_s,
                       Tr::tr("The program evergrant-worker is not installed beside this one nor in PATH.")));
        return;
    }
    StringVector arguments;
    arguments.add(QFile::encodeName(program));
    arguments.add("--profile");
    arguments.add(QFile::encodeName(profileDir));
    arguments.add("--ready-fd");
    arguments.add(QByteArray::number(ReadyDescriptor));
    if (stay)
        arguments.add("--stay");
    StringVector environment = environmentWithoutTokens();
    const QByteArray failure =
        errorWord({ErrorKind::Failed, u"worker-missing"_s, Tr::tr("The program %1 cannot be run.").arg(program)});

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        failLater(notStarted(errno));
        return;
    }
    const Result<void> spawned = spawnDetached(arguments.pointers(), environment.pointers(), ends[1], failure);
    ::close(ends[1]);
    watch(ends[0]);
    if (!spawned)
        failLater(spawned);
}

void WorkerLauncher::watch(int descriptor)
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    m_said.clear();
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WorkerLauncher::readMore);
    m_deadline->set(StartLimit);
}

void WorkerLauncher::readMore()
{
    char buffer[4096];
    const ssize_t count = ::read(m_descriptor, buffer, sizeof(buffer));
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_said.append(buffer, count);
    if (count <= 0 || m_said.contains('\n') || m_said.size() > LongestWord)
        finish(parseReadiness(m_said));
}

void WorkerLauncher::finish(const Result<void>& result)
{
    m_deadline->disarm();
    if (m_notifier) {
        m_notifier->setEnabled(false); // it may be the one that called us
        m_notifier.release()->deleteLater();
    }
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (Started started = std::exchange(m_started, nullptr))
        started(result);
}

void reportReadiness(int descriptor, const Result<void>& result)
{
    if (descriptor < 0)
        return;
    const QByteArray line = result ? QByteArray("ready\n") : errorWord(result.error());
    // The starter may have given up waiting: then the word is for nobody, and must not be the end of the worker.
    struct sigaction ignore{}, before{};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, &before);
    [[maybe_unused]] const auto written = ::write(descriptor, line.constData(), size_t(line.size()));
    ::sigaction(SIGPIPE, &before, nullptr);
    ::close(descriptor);
}

} // namespace evergrant::link
