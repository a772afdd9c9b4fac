// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headercommand.h"

#include "cli/options.h"
#include "cli/tokenlimit.h"

namespace evergrant::cli {

void HeaderCommand::setup(Options& options)
{
    options.name(m_name);
}

Result<void> HeaderCommand::check()
{
    return checkNames({m_name});
}

void HeaderCommand::begin()
{
    limitTo(TokenLimit, noAnswerWithin(TokenLimit));
    ask<api::Token>(tokenParams(m_name), [this](const api::Token::Answer& answer) {
        if (!answer.warning.isEmpty())
            say(answer.warning);
        if (printSecret(answer.header))
            finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
