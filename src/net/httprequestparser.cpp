// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httprequestparser.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace evergrant {

namespace http = boost::beast::http;

namespace {

constexpr qsizetype longestLine = 8 * 1024;
constexpr qsizetype largestHead = 16LL * 1024;
constexpr qsizetype largestBody = 16LL * 1024;
constexpr qsizetype largestArrival = largestBody + 8LL * 1024; ///< body with what frames it

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\r') || c == 0x7f;
}

} // namespace

struct HttpRequestParser::Parser
{
    http::request_parser<http::string_body> parser;
};

HttpRequestParser::HttpRequestParser()
    : m_parser(std::make_unique<Parser>())
{
    m_parser->parser.eager(true);
    // The head is measured here; Beast would count what it has been given at once.
    m_parser->parser.header_limit(2 * largestHead);
    m_parser->parser.body_limit(largestBody);
}

HttpRequestParser::~HttpRequestParser() = default;

void HttpRequestParser::refuse(int status)
{
    m_refusal = status;
    m_pending.clear();
    m_state = State::Refused;
}

/// Beast gets the head line by line, however its bytes arrive: what it says of half a line depends on which half it is.
QByteArrayView HttpRequestParser::readHead(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const bool isWhole = end >= 0;
    const QByteArrayView part = isWhole ? bytes.first(end + 1) : bytes;
    const QByteArrayView text = isWhole ? bytes.first(end) : bytes;
    // What is no text at all, as the greeting of TLS, has no line that could be waited for.
    const char* const control = std::find_if(text.begin(), text.end(), isControl);
    const qsizetype readable = control - text.begin();
    if (m_lineLength + readable > longestLine)
        refuse(m_isFirstLine ? 414 : 431);
    else if (m_headLength + std::min(readable + 1, part.size()) > largestHead)
        refuse(431);
    else if (control != text.end())
        refuse(400);
    if (m_state == State::Refused)
        return {};
    m_headLength += part.size();
    m_lineLength += text.size();
    m_pending += part;
    if (isWhole) {
        m_lineLength = 0;
        m_isFirstLine = false;
        parse();
    }
    return bytes.sliced(part.size());
}

/// Chunks may come with more around them than in them, so what arrives is limited, too.
QByteArrayView HttpRequestParser::readBody(QByteArrayView bytes)
{
    const QByteArrayView part = bytes.first(std::min(bytes.size(), largestArrival - m_bodyLength));
    m_bodyLength += part.size();
    m_pending += part;
    parse();
    if (m_state == State::NeedMore && part.size() < bytes.size())
        refuse(413);
    return bytes.sliced(part.size());
}

void HttpRequestParser::parse()
{
    auto& parser = m_parser->parser;
    while (!parser.is_done() && !m_pending.isEmpty()) {
        boost::system::error_code error;
        const auto used = parser.put(boost::asio::buffer(m_pending.constData(), size_t(m_pending.size())), error);
        m_pending.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more)
            return;
        if (error) {
            refuse(error == http::error::header_limit ? 431 : error == http::error::body_limit ? 413 : 400);
            return;
        }
    }
    if (parser.is_done())
        finishRequest();
}

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView bytes)
{
    while (m_state == State::NeedMore && !bytes.isEmpty())
        bytes = m_parser->parser.is_header_done() ? readBody(bytes) : readHead(bytes);
    return m_state;
}

void HttpRequestParser::finishRequest()
{
    const auto& message = m_parser->parser.get();
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
    m_state = State::Complete;
}

} // namespace evergrant
