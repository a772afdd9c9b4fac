// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobinterminal.h"

#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

/// The shell's part: tells of every change, and does what it is told. Ends with the program.
[[noreturn]] void watchJob(char** words, int ignored, int orders, int changes)
{
    ::signal(SIGTTOU, SIG_IGN); // a shell gives the terminal away while it is in the background itself
    const pid_t program = ::fork();
    if (program == 0) {
        ::setpgid(0, 0);
        ::tcsetpgrp(STDIN_FILENO, ::getpid());
        ::signal(SIGTTOU, SIG_DFL);
        if (ignored != 0)
            ::signal(ignored, SIG_IGN);
        ::execv(words[0], words);
        ::_exit(99);
    }
    int told = program; // first, who it is
    while (::write(changes, &told, sizeof(told)) == sizeof(told)) {
        if (told != program) {
            char order = 0;
            if (!WIFSTOPPED(told) || ::read(orders, &order, 1) != 1)
                break;
            if (order == 'f')
                ::tcsetpgrp(STDIN_FILENO, program);
            ::kill(-program, SIGCONT);
        }
        if (::waitpid(program, &told, WUNTRACED) != program)
            break;
        ::tcsetpgrp(STDIN_FILENO, ::getpgrp());
    }
    ::_exit(0);
}

} // namespace

JobInTerminal::JobInTerminal(const QList<QByteArray>& command, int ignored)
{
    QList<QByteArray> texts = command;
    std::vector<char*> words;
    for (auto& text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);
    int orders[2], changes[2];
    if (::pipe2(orders, O_CLOEXEC) != 0 || ::pipe2(changes, O_CLOEXEC) != 0)
        return;
    m_shell = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_shell == 0) {
        ::close(orders[1]);
        ::close(changes[0]);
        watchJob(words.data(), ignored, orders[0], changes[1]);
    }
    ::close(orders[0]);
    ::close(changes[1]);
    m_orders = orders[1];
    m_changes = changes[0];
    m_program = nextChange();
}

JobInTerminal::~JobInTerminal()
{
    if (m_program > 0)
        ::kill(m_program, SIGKILL);
    if (m_shell > 0) {
        ::kill(m_shell, SIGKILL);
        ::waitpid(m_shell, nullptr, 0);
    }
    for (const int descriptor : {m_terminal, m_orders, m_changes})
        ::close(descriptor);
}

bool JobInTerminal::echoes() const
{
    termios settings{};
    return ::tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

void JobInTerminal::type(const QByteArray& text) const
{
    [[maybe_unused]] const auto written = ::write(m_terminal, text.constData(), size_t(text.size()));
}

void JobInTerminal::signal(int number) const
{
    ::kill(m_program, number);
}

bool JobInTerminal::waitFor(const QByteArray& text)
{
    while (!m_shown.contains(text)) {
        char buffer[1000];
        const auto count = ::read(m_terminal, buffer, sizeof(buffer));
        if (count <= 0)
            return false;
        m_shown.append(buffer, count);
    }
    return true;
}

int JobInTerminal::nextChange() const
{
    int change = 0;
    return ::read(m_changes, &change, sizeof(change)) == sizeof(change) ? change : -1;
}

void JobInTerminal::resume(bool inForeground) const
{
    [[maybe_unused]] const auto written = ::write(m_orders, inForeground ? "f" : "b", 1);
}
