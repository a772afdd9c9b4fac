// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a mail server answers, and texts that become headers and addresses of a mail.

#include "alerts/smtp/mailmessage.h"
#include "alerts/smtp/smtpreply.h"
#include "core/alert/mailaddress.h"
#include "target.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

namespace {

using alerts::SmtpReplyReader;

/// Feeds all of it, or byte by byte; the first reply, or the state.
QByteArray firstReply(const QByteArray& bytes, bool atOnce)
{
    SmtpReplyReader reader;
    auto state = SmtpReplyReader::State::Reading;
    if (atOnce)
        state = reader.feed(bytes);
    for (qsizetype i = 0; !atOnce && i < bytes.size() && state == SmtpReplyReader::State::Reading; ++i)
        state = reader.feed(bytes.sliced(i, 1));
    if (state != SmtpReplyReader::State::Complete)
        return state == SmtpReplyReader::State::Malformed ? "malformed" : "reading";
    const auto reply = reader.next();
    require(reply.has_value(), "what is complete can be taken");
    require(reply->code >= 200 && reply->code < 600, "a reply has a code");
    return QByteArray::number(reply->code) + reply->text();
}

} // namespace

void tryInput(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const QString text = QString::fromUtf8(bytes);
    require(firstReply(bytes, true) == firstReply(bytes, false), "a reply does not depend on its pieces");

    if (const auto address = checkedMailAddress(text)) {
        const bool isPlain = std::ranges::all_of(*address, [](QChar c) { return c > u' ' && c <= u'~'; });
        require(isPlain && address->count(u'@') == 1, "an address is printable ASCII with one @");
        require(std::ranges::none_of(*address, [](QChar c) { return QStringView(u"<>(),;:\"[]\\").contains(c); }),
                "an address ends no command");
    }

    const alerts::MailMessage mail{"a@b.example", "c@d.example", text, text, QDateTime(), "1@x", "2@x"};
    const QByteArray whole = serialized(mail);
    const QByteArray head = whole.first(whole.indexOf("\r\n\r\n"));
    qsizetype headers = 0;
    for (const QByteArray& line : head.split('\n')) {
        headers += line.startsWith(' ') ? 0 : 1;
        require(line.size() <= 78, "no line of the head is long");
        require(std::ranges::all_of(line, [](char c) { return (c >= ' ' && c <= '~') || c == '\r'; }),
                "the head is printable");
    }
    require(headers == 10, "no text becomes a header");
    require(!QByteArray(whole).replace("\r\n", "").contains('\n'), "each line ends with CRLF");
}

} // namespace evergrant::fuzz
