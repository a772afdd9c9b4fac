// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the small client reads from a socket. It may leave anything to the whole command line, but what it does take it
// understands as that one does.

#include "cli/fast/answer.h"
#include "cli/fast/checkline.h"
#include "cli/fast/plainline.h"
#include "cli/fast/tokentext.h"
#include "link/protocol.h"
#include "target.h"

#include <QJsonDocument>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::cli::fast;

namespace evergrant::fuzz {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A copy that is exactly as long, so that AddressSanitizer sees each step too far.
class Line
{
public:
    explicit Line(QByteArrayView bytes)
        : m_bytes(bytes.begin(), bytes.end())
    {
        m_bytes.shrink_to_fit();
    }
    std::span<char> span() { return m_bytes; }

private:
    std::vector<char> m_bytes;
};

void checkToken(const TokenAnswer& answer, const QJsonObject& data)
{
    require(textOf(answer.accessToken) == data.value("access_token"_L1).toString(),
            "the token is the one that was sent");
    require(textOf(answer.header) == data.value("header"_L1).toString(), "the header is the one that was sent");
    static Text text;
    text.clear();
    if (appendTokenJson(text, answer)) {
        const auto shown = QJsonDocument::fromJson(QByteArray(text.view().data(), qsizetype(text.size()))).object();
        require(textOf(answer.accessToken) == shown.value("access_token"_L1).toString(), "JSON has the same token");
    }
}

void checkLines(const StatusAnswer& answer)
{
    static Text text;
    text.clear();
    const auto code = appendCheckLine(text, answer, 0);
    require(!code || (*code >= 0 && *code <= 3), "monitoring knows four codes");
    require(!code || text.overflowed() || text.view().find('\n') == text.size() - 1, "monitoring reads one line");
}

void checkError(const ErrorAnswer& error, const std::optional<Error>& expected)
{
    require(expected && textOf(error.message) == expected->message, "the message is the one that was sent");
    static Text text;
    text.clear();
    appendPlainLine(text, error.message);
    for (const char byte : text.view())
        require(quint8(byte) >= 0x20 && byte != 0x7f, "a message moves no terminal");
}

} // namespace

void tryInput(QByteArrayView input)
{
    const auto expected = link::parseIncoming(input.toByteArray());
    TokenAnswer given;
    ErrorAnswer error;
    Line first(input);
    const Reply reply = readTokenReply(first.span(), given, error);
    require(reply == Reply::NotUnderstood || expected, "what is no answer is not taken for one");
    if (reply == Reply::Result)
        checkToken(given, expected->data);
    else if (reply == Reply::Error)
        checkError(error, expected->error);

    static StatusAnswer status;
    Line second(input);
    if (readStatusReply(second.span(), status, error) == Reply::Result)
        checkLines(status);
}

} // namespace evergrant::fuzz
