// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probecommand.h"

#include "cli/options.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

ExitCode exitCodeFor(const QString& result)
{
    if (result == "works"_L1)
        return ExitCode::Done;
    if (result == "refused"_L1 || result == "forbidden"_L1)
        return ExitCode::PersonNeeded;
    return result == "unreachable"_L1 ? ExitCode::Temporary : ExitCode::Failed;
}

} // namespace

void ProbeCommand::setup(Options& options)
{
    options.name(m_name);
}

Result<void> ProbeCommand::check()
{
    return checkNames({m_name});
}

void ProbeCommand::begin()
{
    ask(u"probe"_s, {{u"name"_s, m_name}}, [this](const QJsonObject& answer) { report(answer); });
}

void ProbeCommand::report(const QJsonObject& answer)
{
    const QString account = answer.value("account"_L1).toString();
    const ExitCode code = exitCodeFor(answer.value("result"_L1).toString());
    if (code != ExitCode::Done)
        say(answer.value("message"_L1).toString());
    else if (!print(plainLine(account.isEmpty() ? u"works"_s : account).toUtf8() + '\n'))
        return;
    else if (console().canAsk())
        sayWhere(answer.value("places"_L1).toArray());
    finish(code);
}

/// Only to a person: a script that has its answer is told nothing else.
void ProbeCommand::sayWhere(const QJsonArray& places) const
{
    for (const QJsonValue& place : places)
        say(tr("%1: %2").arg(place["label"_L1].toString(), plainLine(place["value"_L1].toString())));
}

} // namespace evergrant::cli
