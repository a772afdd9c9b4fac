// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"
#include <memory>

namespace evergrant {

/// Makes one request of bytes that arrive in any pieces (RFC 9112). Limits: 8 kB a line, 16 kB request line and
/// headers, 16 kB body. What becomes of the bytes does not depend on the pieces. Only the origin form of the target is
/// taken, and exactly one Host header.
class HttpRequestParser
{
public:
    enum class State { NeedMore, Complete, Refused };

    HttpRequestParser();
    ~HttpRequestParser();

    /// Bytes after the end of the request are ignored, and so is everything after Refused.
    State feed(QByteArrayView bytes);
    State state() const { return m_state; }

    /// HTTP status to answer with when Refused: 400, 413, 414 or 431.
    int refusal() const { return m_refusal; }
    /// When Complete.
    const HttpRequest& request() const { return m_request; }

private:
    struct Parser; ///< hides Boost.Beast, which takes seconds to compile

    QByteArrayView readHead(QByteArrayView bytes); ///< one line at most; what is left of them
    QByteArrayView readBody(QByteArrayView bytes); ///< likewise
    void parse();
    void refuse(int status);
    void finishRequest();

    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending; ///< fed, but not parsed yet
    HttpRequest m_request;
    State m_state = State::NeedMore;
    int m_refusal = 0;
    qsizetype m_lineLength = 0, m_headLength = 0, m_bodyLength = 0; ///< of what has arrived
    bool m_isFirstLine = true;
};

} // namespace evergrant
