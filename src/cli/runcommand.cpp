// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcommand.h"

#include "cli/options.h"
#include "cli/tokenlimit.h"
#include "cli/tokenwatch.h"
#include "core/connection/tokenenvironment.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

RunCommand::RunCommand() = default;
RunCommand::~RunCommand() = default;

void RunCommand::setup(Options& options)
{
    options.names(m_given, Options::Needed::Yes);
    options.text("--on-renew", m_onRenewWord,
                 tr("When a token is renewed: restart (COMMAND is ended and started again), or signal=NAME, such as "
                    "signal=HUP"));
    options.footer(
        tr("COMMAND stands after \"--\" and finds the tokens in its environment: EVERGRANT_TOKEN_<NAME>, and "
           "EVERGRANT_TOKEN when there is one NAME. EVERGRANT_TOKEN_FILE_<NAME> names a file whose token is renewed "
           "while COMMAND runs.\nWithout a token COMMAND is not started, and the exit code is 125; else it is "
           "COMMAND's."));
}

Result<void> RunCommand::check()
{
    if (m_command.isEmpty())
        return usageError(tr("Put the command behind \"--\": evergrant run NAME -- COMMAND."));
    if (const Result<void> checked = checkNames(m_given); !checked)
        return checked;
    const auto onRenew = OnRenew::fromWord(m_onRenewWord);
    if (!onRenew)
        return tl::unexpected(onRenew.error());
    m_onRenew = *onRenew;
    m_names = m_given;
    m_names.removeDuplicates();
    return checkTokenVariables(m_names);
}

void RunCommand::begin()
{
    limitTo(TokenLimit, noAnswerWithin(TokenLimit));
    for (const QString& name : std::as_const(m_names))
        askEither<api::Token>(tokenParams(name),
                              [this, name](const Result<api::Token::Answer>& answer) { answered(name, answer); });
}

void RunCommand::answered(const QString& name, const Result<api::Token::Answer>& answer)
{
    if (answer) {
        if (!answer->warning.isEmpty())
            say(answer->warning);
        m_answers.insert(name, *answer);
    } else {
        ++m_failures;
        say(answer.error().message);
    }
    // Every name is heard before it ends, so that a person learns of all that is wrong at once.
    if (m_answers.size() + m_failures < m_names.size())
        return;
    if (m_failures > 0)
        finish(ExitCode::NotStarted);
    else
        startCommand();
}

void RunCommand::failed(const Error& error)
{
    say(error.message);
    finish(ExitCode::NotStarted);
}

void RunCommand::startCommand()
{
    endLimit();
    auto files = TokenFiles::create(context().runtimeDirectory);
    if (!files)
        return failed(files.error());
    m_child = context().system.makeChildProgram();
    m_running = std::make_unique<RunningCommand>(m_command, m_onRenew, std::move(*files), *m_child, context().clock);
    m_watch = std::make_unique<TokenWatch>(context().worker, context().clock);
    for (const auto& [name, answer] : m_answers.asKeyValueRange()) {
        if (const auto written = m_running->setToken(name, answer.accessToken); !written)
            return failed(written.error());
        m_watch->follow(name, answer);
    }
    connect(m_running.get(), &RunningCommand::ended, this, &RunCommand::ended);
    connect(m_watch.get(), &TokenWatch::renewed, this, &RunCommand::renewed);
    const int code = m_running->start();
    if (code == 0)
        return m_watch->begin();
    say(code == 127 ? tr("The command %1 was not found.").arg(m_command.first())
                    : tr("The command %1 cannot be run.").arg(m_command.first()));
    finish(code);
}

void RunCommand::renewed(const QString& name, const Secret& token)
{
    if (const auto written = m_running->setToken(name, token); !written)
        return say(written.error().message);
    m_running->onRenewed();
}

void RunCommand::ended(int code, int signal)
{
    if (signal != 0)
        m_child->endBy(signal);
    finish(signal != 0 ? 128 + signal : code);
}

} // namespace evergrant::cli
