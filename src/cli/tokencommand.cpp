// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokencommand.h"

#include "cli/options.h"
#include "cli/tokenlimit.h"
#include "core/text/jsonvalues.h"
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

std::optional<fast::Format> formatFrom(const QString& word)
{
    return fast::formatFromWord(viewOf(word.toUtf8()));
}

} // namespace

void TokenCommand::setup(Options& options)
{
    options.text("NAME", m_params.name, tr("The connection's name"));
    options.text("--host", m_params.host,
                 tr("Host that it is for; without NAME: of the connection with this api_host"));
    options.number("--min-valid", m_minValid, 0, tr("Minimum remaining validity in seconds (default 60)"));
    options.flag("--json", m_json, tr("Print JSON: access token, token type, time of expiry"));
    options.text("--format", m_format,
                 tr("Print what another program reads: %1").arg(QLatin1StringView(fast::FormatWords)));
    options.text("--username", m_username, tr("User name beside the token, in docker, git and netrc"));
    options.flag("--rejected-stdin", m_rejectedFromStdin,
                 tr("Read an access token that the API has refused from standard input, one line"));
}

Result<void> TokenCommand::check()
{
    if (m_params.name.isEmpty() && m_params.host.isEmpty())
        return usageError(tr("NAME is required"));
    if (m_json && !m_format.isEmpty())
        return usageError(tr("--json and --format cannot be combined."));
    if (!m_format.isEmpty() && !formatFrom(m_format))
        return usageError(
            tr("There is no format \"%1\"; there are %2.").arg(m_format, QLatin1StringView(fast::FormatWords)));
    if (!m_params.host.isEmpty() && !fast::isHost(viewOf(m_params.host.toUtf8())))
        return usageError(tr("\"%1\" is no host.").arg(m_params.host));
    return m_params.name.isEmpty() ? Result<void>() : checkNames({m_params.name});
}

void TokenCommand::begin()
{
    m_params.timeout = WorkerTokenLimit;
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
    api::Token::Params params = m_params;
    if (!params.name.isEmpty())
        params.host.clear(); // it is for the answer only
    ask<api::Token>(params, [this](const api::Token::Answer& answer) { show(answer); });
}

void TokenCommand::show(const api::Token::Answer& answer)
{
    if (!answer.warning.isEmpty())
        say(answer.warning);
    if (!m_format.isEmpty())
        showFormatted(answer);
    else if (m_json ? printJson(shown(answer)) : printSecret(answer.accessToken))
        finish(ExitCode::Done);
}

void TokenCommand::showFormatted(const api::Token::Answer& answer)
{
    static fast::Text text; // wipes itself
    text.clear();
    const QByteArray type = answer.tokenType.toUtf8(), end = timeToJson(answer.expiresAt).toString().toLatin1();
    const QByteArray host = m_params.host.toUtf8(), username = m_username.toUtf8();
    const QByteArray execInfo = qgetenv("KUBERNETES_EXEC_INFO");
    const fast::TokenAnswer parts{viewOf(answer.accessToken.reveal()),
                                  viewOf(type),
                                  end.isEmpty() ? std::nullopt : std::optional(viewOf(end)),
                                  viewOf(answer.header.reveal()),
                                  {}};
    const auto problem =
        fast::appendFormatted(text, {*formatFrom(m_format), viewOf(host), viewOf(username), viewOf(execInfo)}, parts);
    if (!problem.empty()) {
        failed(
            {ErrorKind::Usage, u"format-impossible"_s, QString::fromUtf8(problem.data(), qsizetype(problem.size()))});
        return;
    }
    if (print(QByteArray::fromRawData(text.view().data(), qsizetype(text.size()))))
        finish(ExitCode::Done);
}

void TokenCommand::failed(const Error& error)
{
    const auto format = m_params.name.isEmpty() ? formatFrom(m_format) : std::nullopt;
    static fast::Text text;
    text.clear();
    const auto code =
        error.kind == ErrorKind::NoSuchConnection && format ? fast::appendNoSuchHost(text, *format) : std::nullopt;
    if (!code)
        Command::failed(error);
    else if (print(QByteArray(text.view().data(), qsizetype(text.size()))))
        finish(*code);
}

QJsonObject TokenCommand::shown(const api::Token::Answer& answer)
{
    return {{u"access_token"_s, QString::fromUtf8(answer.accessToken.reveal())},
            {u"token_type"_s, answer.tokenType},
            {u"expires_at"_s, timeToJson(answer.expiresAt)}};
}

} // namespace evergrant::cli
