// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/callcommand.h"

#include "cli/options.h"
#include "core/text/plaintext.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// Of data on the command line; a request to the worker holds 64 kB, and Base64 makes four bytes of three.
constexpr qsizetype largestText = 32 * 1024;
/// So much of what an API says about a failure is shown to a person.
constexpr qsizetype longestComplaint = 2000;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

QJsonObject jsonOf(const api::Call::Answer& answer, const QByteArray& body)
{
    QJsonObject headers;
    for (const auto& [name, value] : answer.headers)
        headers.insert(name, value);
    QJsonObject object{{u"schema"_s, 1},
                       {u"status"_s, answer.status},
                       {u"headers"_s, headers},
                       {u"milliseconds"_s, answer.milliseconds},
                       {u"request_id"_s, answer.requestId.isEmpty() ? QJsonValue() : answer.requestId},
                       {u"renewed"_s, answer.renewed}};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        object.insert(u"body"_s, document.object());
    else if (document.isArray())
        object.insert(u"body"_s, document.array());
    else if (QString::fromUtf8(body).toUtf8() == body)
        object.insert(u"body"_s, QString::fromUtf8(body));
    else
        object.insert(u"body_base64"_s, QString::fromLatin1(body.toBase64()));
    return object;
}

QByteArray headOf(const api::Call::Answer& answer)
{
    QByteArray head = "HTTP " + QByteArray::number(answer.status) + '\n';
    for (const auto& [name, value] : answer.headers)
        head += plainLine(name + u": "_s + value).toUtf8() + '\n';
    return head + '\n';
}

} // namespace

void CallCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.text("METHOD", m_params.method, tr("GET, POST, PUT, PATCH, DELETE or OPTIONS"), Options::Needed::Yes);
    options.text("TARGET", m_params.target,
                 tr("A path such as /v3/contacts, on the connection's API host, or a whole address"),
                 Options::Needed::Yes);
    options.text("--data", m_data, tr("What to send: text, or @FILE for the content of a file (at most 16 MB)"));
    options.repeated("--header", m_params.headers, tr("A further header, such as \"Accept: text/csv\""));
    options.repeated("--allow-host", m_params.allowed, tr("A further host (HOST or HOST:PORT) that may get the token"));
    options.number("--timeout", m_timeout, 1, tr("Time limit of the request in seconds (default 30)"));
    options.flag("--json", m_json, tr("Print status, headers and body as one JSON object"));
    options.flag("--include", m_include, tr("Print status and headers before the body"));
    options.footer(tr("Exit code 0: the API answered with a status from 200 to 299. 1: it answered with another one."));
}

Result<void> CallCommand::check()
{
    if (m_json && m_include)
        return usageError(tr("--include cannot be combined with --json, which shows the headers anyway."));
    if (const auto read = readData(); !read)
        return read;
    if (m_timeout)
        m_params.timeout = std::chrono::seconds(*m_timeout);
    return checkNames({m_params.name});
}

Result<void> CallCommand::readData()
{
    if (m_data.isEmpty())
        return {};
    const auto isContentType = [](const QString& line) {
        return line.startsWith("content-type:"_L1, Qt::CaseInsensitive);
    };
    if (std::ranges::none_of(m_params.headers, isContentType))
        m_params.headers += u"Content-Type: application/json"_s;
    if (m_data.startsWith(u'@')) {
        // The worker reads it, and has another working directory.
        m_params.bodyFile = QFileInfo(m_data.mid(1)).absoluteFilePath();
        return {};
    }
    const QByteArray text = m_data.toUtf8();
    if (text.size() > largestText)
        return usageError(tr("--data takes at most 32 kB of text. Put it into a file, and give --data @FILE."));
    m_params.body = Secret::take(text.toBase64());
    return {};
}

void CallCommand::begin()
{
    ask<api::Call>(m_params, [this](const api::Call::Answer& answer) { show(answer); });
}

void CallCommand::show(const api::Call::Answer& answer)
{
    const QByteArray body = QByteArray::fromBase64(answer.body.reveal().toByteArray());
    const bool success = isSuccess(answer.status);
    bool printed = true;
    if (m_json)
        printed = printJson(jsonOf(answer, body));
    else if (success || m_include)
        printed = print((m_include ? headOf(answer) : QByteArray()) + body);
    if (!printed)
        return;
    if (!success) {
        say(tr("The API answered with %1.").arg(answer.status));
        if (!m_json && !m_include && !body.isEmpty())
            say(plainLine(QString::fromUtf8(body.left(longestComplaint))));
    }
    finish(success ? ExitCode::Done : ExitCode::Failed);
}

} // namespace evergrant::cli
