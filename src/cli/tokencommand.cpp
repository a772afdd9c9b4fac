// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokencommand.h"

#include "cli/options.h"
#include "cli/tokenlimit.h"
#include "core/text/jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void TokenCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.number("--min-valid", m_minValid, 0, tr("Minimum remaining validity in seconds (default 60)"));
    options.flag("--json", m_json, tr("Print JSON: access token, token type, time of expiry"));
    options.flag("--rejected-stdin", m_rejectedFromStdin,
                 tr("Read an access token that the API has refused from standard input, one line"));
}

Result<void> TokenCommand::check()
{
    return checkNames({m_params.name});
}

void TokenCommand::begin()
{
    m_params.timeout = TokenLimit;
    if (m_minValid)
        m_params.minValid = std::chrono::seconds(*m_minValid);
    QList<SecretLine> lines;
    if (m_rejectedFromStdin)
        lines << SecretLine{tr("Refused access token"), [this](const Secret& token) { m_params.rejected = token; }};
    readSecrets(lines, [this] { askForToken(); });
}

void TokenCommand::askForToken()
{
    limitTo(TokenLimit, noAnswerWithin(TokenLimit));
    ask<api::Token>(m_params, [this](const api::Token::Answer& answer) {
        if (!answer.warning.isEmpty())
            say(answer.warning);
        if (m_json ? printJson(shown(answer)) : printSecret(answer.accessToken))
            finish(ExitCode::Done);
    });
}

QJsonObject TokenCommand::shown(const api::Token::Answer& answer)
{
    return {{u"access_token"_s, QString::fromUtf8(answer.accessToken.reveal())},
            {u"token_type"_s, answer.tokenType},
            {u"expires_at"_s, timeToJson(answer.expiresAt)}};
}

} // namespace evergrant::cli
