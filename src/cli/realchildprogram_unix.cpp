// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/realchildprogram_unix.h"

#include "core/secret.h"
#include <QFile>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ; // POSIX declares it nowhere

namespace evergrant::cli {

namespace {

/// What a signal handler hands to the event loop.
struct Arrival
{
    int signal;
    bool fromTerminal;
};

int arrivals[2] = {-1, -1};

/// Those that end a process, without those that only a fault of its own brings.
constexpr std::array passedOn{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};

/// Keys of the terminal come from the kernel (sigaction(2)), everything else from a process.
void note(int signal, siginfo_t* info, void*)
{
    const int before = errno;
    const Arrival arrival{signal, info->si_code == SI_KERNEL};
    [[maybe_unused]] const auto written = ::write(arrivals[1], &arrival, sizeof arrival);
    errno = before;
}

/// Words as exec wants them: an array of pointers that ends with null.
class Words
{
public:
    void append(QByteArray word) { m_words.push_back(std::move(word)); }
    char** pointers()
    {
        m_pointers.clear();
        for (QByteArray& word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }
    void wipe()
    {
        for (QByteArray& word : m_words)
            evergrant::wipe(word);
    }

private:
    std::vector<QByteArray> m_words;
    std::vector<char*> m_pointers;
};

Words environmentWith(const ProgramEnvironment& changes)
{
    Words words;
    for (char** entry = environ; *entry; ++entry) {
        const QByteArray word(*entry);
        const QString name = QString::fromLatin1(word.left(word.indexOf('=')));
        if (!changes.set.contains(name) && !changes.unset.contains(name))
            words.append(word);
    }
    for (const auto& [name, value] : changes.set.asKeyValueRange())
        words.append(name.toLatin1() + '=' + value.toUtf8());
    return words;
}

} // namespace

RealChildProgram::RealChildProgram(CoreDumps dumpsAtStart, const struct sigaction& pipeAtStart, QObject* parent)
    : ChildProgram(parent)
    , m_dumpsAtStart(dumpsAtStart)
    , m_pipeAtStart(pipeAtStart)
{
}

RealChildProgram::~RealChildProgram() = default;

bool RealChildProgram::catchSignals()
{
    if (m_signals)
        return true;
    if (::pipe2(arrivals, O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    m_signals = std::make_unique<QSocketNotifier>(arrivals[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, &RealChildProgram::read);
    struct sigaction action{};
    action.sa_sigaction = note;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    ::sigaction(SIGCHLD, &action, nullptr);
    for (const int signal : passedOn) {
        struct sigaction before{};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup(1): the program is to ignore it, too
            ::sigaction(signal, &action, nullptr);
    }
    return true;
}

int RealChildProgram::start(const QStringList& command, const ProgramEnvironment& environment)
{
    int failure[2] = {-1, -1}; // brings the reason where exec fails, and ends where it succeeds
    if (!catchSignals() || ::pipe2(failure, O_CLOEXEC) != 0)
        return 126;
    Words words;
    for (const QString& word : command)
        words.append(QFile::encodeName(word));
    Words variables = environmentWith(environment);
    char** const arguments = words.pointers();
    char** const pointers = variables.pointers();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::sigaction(SIGPIPE, &m_pipeAtStart, nullptr);
        m_dumpsAtStart.restoreLimit();
        ::execvpe(arguments[0], arguments, pointers);
        const int reason = errno;
        [[maybe_unused]] const auto written = ::write(failure[1], &reason, sizeof reason);
        ::_exit(126);
    }
    variables.wipe();
    ::close(failure[1]);
    int reason = pid < 0 ? EAGAIN : 0;
    while (pid > 0 && ::read(failure[0], &reason, sizeof reason) < 0 && errno == EINTR) {
    }
    ::close(failure[0]);
    if (reason == 0) {
        m_pid = pid;
        return 0;
    }
    if (pid > 0)
        ::waitpid(pid, nullptr, 0);
    return reason == ENOENT ? 127 : 126;
}

void RealChildProgram::send(int signal)
{
    if (m_pid > 0) // not collected yet, so the number is still its own
        ::kill(m_pid, signal);
}

void RealChildProgram::endBy(int signal)
{
    struct sigaction action{};
    action.sa_handler = SIG_DFL;
    ::sigaction(signal, &action, nullptr);
    ::raise(signal);
}

void RealChildProgram::read()
{
    Arrival arrival{};
    while (::read(arrivals[0], &arrival, sizeof arrival) == ssize_t(sizeof arrival)) {
        if (arrival.signal == SIGCHLD)
            collect();
        else
            Q_EMIT received(arrival.signal, arrival.fromTerminal);
    }
}

void RealChildProgram::collect()
{
    int status = 0;
    if (m_pid == 0 || ::waitpid(m_pid, &status, WNOHANG) != m_pid)
        return; // it was stopped, or is another one's
    m_pid = 0;
    Q_EMIT ended(WIFEXITED(status) ? WEXITSTATUS(status) : 0, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
}

} // namespace evergrant::cli
