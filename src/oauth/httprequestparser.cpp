// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/httprequestparser.h"
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace evergrant {

namespace http = boost::beast::http;

namespace {

constexpr qsizetype longestLine = 8 * 1024;
constexpr std::uint32_t largestHead = 16 * 1024;
constexpr std::uint64_t largestBody = 64 * 1024;

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct HttpRequestParser::Machine
{
    http::request_parser<http::string_body> parser;
};

HttpRequestParser::HttpRequestParser()
    : m_machine(std::make_unique<Machine>())
{
    m_machine->parser.eager(true);
    m_machine->parser.header_limit(largestHead);
    m_machine->parser.body_limit(largestBody);
}

HttpRequestParser::~HttpRequestParser() = default;

HttpRequestParser::State HttpRequestParser::refuse(int status)
{
    m_refusal = status;
    m_pending.clear();
    return m_state = State::Refused;
}

bool HttpRequestParser::hasLongLine() const
{
    qsizetype start = 0;
    while (true) {
        const qsizetype end = m_pending.indexOf('\n', start);
        if ((end < 0 ? m_pending.size() : end) - start > longestLine)
            return true;
        if (end < 0)
            return false;
        if (end - start <= 1)
            return false; // the empty line: what follows is body
        start = end + 1;
    }
}

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView bytes)
{
    if (m_state != State::NeedMore)
        return m_state;
    m_pending += bytes;
    auto& parser = m_machine->parser;
    while (!parser.is_done() && !m_pending.isEmpty()) {
        // Beast looks at the head as one piece; lines are ours to measure.
        if (!parser.is_header_done() && hasLongLine()) {
            const auto firstEnd = m_pending.indexOf('\n');
            const bool isFirst = firstEnd < 0 || firstEnd > longestLine;
            return refuse(isFirst && !m_requestLineTaken ? 414 : 431);
        }
        boost::system::error_code error;
        const auto used = parser.put(boost::asio::buffer(m_pending.constData(), size_t(m_pending.size())), error);
        m_pending.remove(0, static_cast<qsizetype>(used));
        m_requestLineTaken = m_requestLineTaken || used > 0;
        if (error == http::error::need_more)
            return m_state;
        if (error == http::error::header_limit)
            return refuse(431);
        if (error == http::error::body_limit)
            return refuse(413);
        if (error)
            return refuse(400);
    }
    return parser.is_done() ? takeRequest() : m_state;
}

HttpRequestParser::State HttpRequestParser::takeRequest()
{
    const auto& message = m_machine->parser.get();
    const QByteArray target = toBytes(message.target());
    if (!target.startsWith('/') || message.count(http::field::host) != 1)
        return refuse(400);
    m_request.method = toBytes(message.method_string());
    const qsizetype question = target.indexOf('?');
    m_request.path = question < 0 ? target : target.first(question);
    m_request.query = question < 0 ? QByteArray() : target.sliced(question + 1);
    for (const auto& field : message) {
        const QByteArray name = toBytes(field.name_string()).toLower();
        if (!m_request.headers.contains(name))
            m_request.headers.insert(name, toBytes(field.value()));
    }
    m_request.body = QByteArray::fromStdString(message.body());
    m_pending.clear();
    return m_state = State::Complete;
}

} // namespace evergrant
