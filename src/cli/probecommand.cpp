// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probecommand.h"

#include "cli/options.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

ExitCode exitCodeFor(ProbeReport::Result result)
{
    switch (result) {
    case ProbeReport::Result::Works:
        return ExitCode::Done;
    case ProbeReport::Result::Refused:
    case ProbeReport::Result::Forbidden:
        return ExitCode::PersonNeeded;
    case ProbeReport::Result::Unreachable:
        return ExitCode::Temporary;
    case ProbeReport::Result::NotThere:
    case ProbeReport::Result::Unknown:
        break;
    }
    return ExitCode::Failed;
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
    ask<api::Probe>({m_name}, [this](const api::Probe::Answer& answer) { report(answer); });
}

void ProbeCommand::report(const api::Probe::Answer& answer)
{
    const ExitCode code = exitCodeFor(answer.result);
    if (code != ExitCode::Done)
        say(answer.message);
    else if (!print(plainLine(answer.account.isEmpty() ? u"works"_s : answer.account).toUtf8() + '\n'))
        return;
    else if (console().canAsk())
        sayWhere(answer.places);
    finish(code);
}

/// Only to a person: a script that has its answer is told nothing else.
void ProbeCommand::sayWhere(const QList<Place>& places) const
{
    for (const Place& place : places)
        say(tr("%1: %2").arg(place.label, plainLine(place.value)));
}

} // namespace evergrant::cli
