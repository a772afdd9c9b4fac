// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headercommand.h"

#include "cli/options.h"
#include "cli/tokenlimit.h"

using namespace Qt::Literals::StringLiterals;

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
    ask(u"token"_s, tokenParams(m_name), [this](const QJsonObject& answer) {
        if (const QString warning = answer.value("warning"_L1).toString(); !warning.isEmpty())
            say(warning);
        if (print(answer.value("header"_L1).toString().toUtf8() + '\n'))
            finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
