// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcommand.h"

#include "cli/options.h"
#include "cli/tokenlimit.h"
#include "core/connection/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void RunCommand::setup(Options& options)
{
    options.names(m_given, Options::Needed::Yes);
    options.footer(
        tr("COMMAND stands after \"--\" and finds the tokens in its environment: EVERGRANT_TOKEN_<NAME>, and "
           "EVERGRANT_TOKEN when there is one NAME."));
}

Result<void> RunCommand::check()
{
    if (m_command.isEmpty())
        return usageError(tr("Put the command behind \"--\": evergrant run NAME -- COMMAND."));
    if (const Result<void> checked = checkNames(m_given); !checked)
        return checked;
    m_names = m_given;
    m_names.removeDuplicates();
    QMap<QString, QString> owners;
    for (const QString& name : std::as_const(m_names)) {
        const QString variable = environmentVariableFor(name);
        if (owners.contains(variable))
            return usageError(tr("%1 and %2 would both be %3.").arg(owners.value(variable), name, variable));
        owners.insert(variable, name);
    }
    return {};
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
        m_tokens.insert(name, answer->accessToken);
    } else {
        ++m_failures;
        say(answer.error().message);
    }
    // Every name is heard before it ends, so that a person learns of all that is wrong at once.
    if (m_tokens.size() + m_failures < m_names.size())
        return;
    if (m_failures > 0)
        finish(ExitCode::NotStarted);
    else
        becomeCommand();
}

void RunCommand::failed(const Error& error)
{
    say(error.message);
    finish(ExitCode::NotStarted);
}

void RunCommand::becomeCommand()
{
    HostSystem::Environment environment;
    for (auto it = m_tokens.cbegin(); it != m_tokens.cend(); ++it)
        environment.set.insert(environmentVariableFor(it.key()), QString::fromUtf8(it.value().reveal()));
    // With several names there is no "the" token, and one of an outer `evergrant run` would be mistaken for it.
    if (m_tokens.size() == 1)
        environment.set.insert(u"EVERGRANT_TOKEN"_s, QString::fromUtf8(m_tokens.first().reveal()));
    else
        environment.unset += u"EVERGRANT_TOKEN"_s;
    const int code = context().system.becomeProgram(m_command, environment);
    say(code == 127 ? tr("The command %1 was not found.").arg(m_command.first())
                    : tr("The command %1 cannot be run.").arg(m_command.first()));
    finish(code);
}

} // namespace evergrant::cli
