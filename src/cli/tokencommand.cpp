// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokencommand.h"

#include "cli/options.h"
#include "cli/secretline.h"
#include "cli/tokenlimit.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void TokenCommand::setup(Options& options)
{
    options.name(m_name);
    options.number("--min-valid", m_minValid, 0, tr("Minimum remaining validity in seconds (default 60)"));
    options.flag("--json", m_json, tr("Print JSON: access token, token type, time of expiry"));
    options.flag("--rejected-stdin", m_rejectedFromStdin,
                 tr("Read an access token that the API has refused from standard input, one line"));
}

Result<void> TokenCommand::check()
{
    return checkNames({m_name});
}

void TokenCommand::begin()
{
    if (!m_rejectedFromStdin) {
        askForToken({});
        return;
    }
    readSecretLine(console(), tr("Refused access token"), [this](const Result<QString>& rejected) {
        if (rejected)
            askForToken(*rejected);
        else
            failed(rejected.error());
    });
}

void TokenCommand::askForToken(const QString& rejected)
{
    QJsonObject params = tokenParams(m_name);
    if (m_minValid)
        params.insert("min_valid"_L1, *m_minValid);
    if (!rejected.isEmpty())
        params.insert("rejected"_L1, rejected);
    limitTo(TokenLimit, noAnswerWithin(TokenLimit));
    ask(u"token"_s, params, [this](const QJsonObject& answer) {
        if (const QString warning = answer.value("warning"_L1).toString(); !warning.isEmpty())
            say(warning);
        QJsonObject shown;
        for (const QString& key : {u"access_token"_s, u"token_type"_s, u"expires_at"_s})
            shown.insert(key, answer.contains(key) ? answer.value(key) : QJsonValue(QJsonValue::Null));
        if (m_json ? printJson(shown) : print(answer.value("access_token"_L1).toString().toUtf8() + '\n'))
            finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
