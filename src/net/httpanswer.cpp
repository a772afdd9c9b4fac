// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpanswer.h"
#include "net/httpconnection.h"

namespace evergrant {

namespace {

QByteArray reasonFor(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Answer";
    }
}

bool hasLineBreak(const QByteArray& text)
{
    return text.contains('\r') || text.contains('\n');
}

} // namespace

HttpAnswer plainAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = reasonFor(status) + '\n';
    return answer;
}

HttpAnswer jsonAnswer(int status, const QByteArray& json)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = json;
    return answer;
}

HttpAnswer redirectTo(const QByteArray& location)
{
    HttpAnswer answer = plainAnswer(303);
    answer.headers.append({"Location", location});
    return answer;
}

QByteArray serialized(const HttpAnswer& answer, bool headOnly)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonFor(answer.status) + "\r\n";
    const auto add = [&bytes](const QByteArray& name, const QByteArray& value) {
        if (!hasLineBreak(name) && !hasLineBreak(value))
            bytes += name + ": " + value + "\r\n";
    };
    add("Content-Type", answer.contentType);
    add("Content-Length", QByteArray::number(answer.body.size()));
    add("Connection", "close");
    add("Cache-Control", "no-store");
    add("Referrer-Policy", "no-referrer");
    add("X-Content-Type-Options", "nosniff");
    add("Content-Security-Policy", answer.policy);
    for (const auto& [name, value] : answer.headers)
        add(name, value);
    bytes += "\r\n";
    return headOnly ? bytes : bytes + answer.body;
}

struct HttpResponder::Pending
{
    ~Pending()
    {
        if (connection)
            connection->answer(plainAnswer(500));
    }
    QPointer<HttpConnection> connection;
};

HttpResponder::HttpResponder(HttpConnection* connection)
    : m_pending(std::make_shared<Pending>())
{
    m_pending->connection = connection;
}

void HttpResponder::answer(const HttpAnswer& answer) const
{
    if (m_pending && m_pending->connection)
        m_pending->connection->answer(answer);
}

void HttpResponder::drop() const
{
    if (m_pending && m_pending->connection)
        m_pending->connection->drop();
}

bool HttpResponder::isWaiting() const
{
    return m_pending && m_pending->connection && !m_pending->connection->isAnswered();
}

} // namespace evergrant
