// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runningcommand.h"

#include "cli/options.h"
#include "core/connection/tokenenvironment.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::cli {

namespace {

/// So long a command may take to end before it is killed for its restart.
constexpr std::chrono::milliseconds endingLimit = 30s;

constexpr WordTable<int, 6> signalWords{{{SIGHUP, "HUP"_L1},
                                         {SIGUSR1, "USR1"_L1},
                                         {SIGUSR2, "USR2"_L1},
                                         {SIGTERM, "TERM"_L1},
                                         {SIGINT, "INT"_L1},
                                         {SIGQUIT, "QUIT"_L1}}};

} // namespace

Result<OnRenew> OnRenew::fromWord(const QString& word)
{
    if (word.isEmpty())
        return OnRenew();
    if (word == "restart"_L1)
        return OnRenew{Action::Restart, 0};
    QString name = word;
    if (name.startsWith("signal="_L1)) {
        name.remove(0, "signal="_L1.size());
        if (name.startsWith("SIG"_L1))
            name.remove(0, 3);
        if (const auto signal = valueFor(signalWords, name))
            return OnRenew{Action::Signal, *signal};
    }
    return usageError(QCoreApplication::translate(
                          "evergrant::cli", "--on-renew %1 is not known. Use restart or signal=NAME with one of: %2.")
                          .arg(word, wordsIn(signalWords)));
}

RunningCommand::RunningCommand(QStringList command, OnRenew onRenew, std::unique_ptr<TokenFiles> files,
                               ChildProgram& child, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_onRenew(onRenew)
    , m_files(std::move(files))
    , m_child(child)
    , m_kill(clock.makeAlarm([this] { m_child.send(SIGKILL); }))
{
    connect(&m_child, &ChildProgram::ended, this, &RunningCommand::onEnded);
    connect(&m_child, &ChildProgram::received, this, &RunningCommand::onSignal);
}

Result<void> RunningCommand::setToken(const QString& name, const Secret& token)
{
    m_tokens.insert(name, token);
    return m_files->write(name, token);
}

int RunningCommand::start()
{
    return m_child.start(m_command, environment());
}

ProgramEnvironment RunningCommand::environment() const
{
    ProgramEnvironment environment;
    environment.set = tokenEnvironment(m_tokens, [this](const QString& name) { return m_files->pathOf(name); });
    // With several names there is no "the" token, and one of an outer `evergrant run` would be mistaken for it.
    if (!environment.set.contains(singleTokenVariable))
        environment.unset += singleTokenVariable;
    return environment;
}

void RunningCommand::onRenewed()
{
    if (m_onRenew.action == OnRenew::Action::Signal)
        m_child.send(m_onRenew.signal);
    if (m_onRenew.action != OnRenew::Action::Restart || std::exchange(m_startsAgain, true))
        return;
    m_child.send(SIGTERM);
    m_kill->set(endingLimit);
}

void RunningCommand::onSignal(int signal, bool fromTerminal)
{
    if (signal != SIGUSR1 && signal != SIGUSR2)
        m_startsAgain = false; // somebody wants it to end for good
    if (!fromTerminal)
        m_child.send(signal);
}

void RunningCommand::onEnded(int code, int signal)
{
    m_kill->disarm();
    if (std::exchange(m_startsAgain, false)) {
        code = start();
        if (code == 0)
            return;
        signal = 0;
    }
    m_files.reset();
    Q_EMIT ended(code, signal);
}

} // namespace evergrant::cli
