// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/smtp/mailmessage.h"

#include "core/alert/alerttext.h"
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

constexpr qsizetype longestSubject = 500, longestPlainSubject = 60;
/// A line with encoded words has at most 76 characters: "Subject: ", and 12 around the base64 of 39 bytes.
constexpr qsizetype bytesInWord = 39;
constexpr qsizetype longestLine = 76;

QByteArray date(const QDateTime& at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

bool isPlainHeader(const QString& text)
{
    return text.size() <= longestPlainSubject && !text.contains("=?"_L1) &&
           std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool staysAsItIs(char c, bool isLast)
{
    if (c == ' ' || c == '\t')
        return !isLast;
    return c > ' ' && c <= '~' && c != '=';
}

QByteArray escaped(char c)
{
    return '=' + QByteArray(1, c).toHex().toUpper();
}

/// One line of text without its end, with soft line breaks.
QByteArray quotedLine(const QByteArray& line)
{
    QByteArray quoted;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool stays = staysAsItIs(line.at(i), i + 1 == line.size());
        const QByteArray piece = stays ? QByteArray(1, line.at(i)) : escaped(line.at(i));
        if (length + piece.size() > longestLine - 1) {
            quoted += "=\r\n";
            length = 0;
        }
        quoted += piece;
        length += piece.size();
    }
    return quoted;
}

} // namespace

QByteArray quotedPrintable(const QByteArray& utf8)
{
    QByteArray all;
    const auto lines = utf8.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (line.endsWith('\r'))
            line.chop(1);
        all += quotedLine(line);
        if (i + 1 < lines.size())
            all += "\r\n";
    }
    return all;
}

QByteArray encodedHeader(const QString& text)
{
    const QString line = oneLine(text, longestSubject);
    if (isPlainHeader(line))
        return line.toLatin1();
    QByteArrayList words;
    QByteArray bytes;
    const auto flush = [&] {
        if (!bytes.isEmpty())
            words << "=?UTF-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) { // no character is torn apart
        const qsizetype units = line.at(i).isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray character = line.sliced(i, units).toUtf8();
        if (bytes.size() + character.size() > bytesInWord)
            flush();
        bytes += character;
        i += units - 1;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray serialized(const MailMessage& mail)
{
    return "From: Evergrant <" + mail.from + ">\r\nTo: <" + mail.to + ">\r\nSubject: " + encodedHeader(mail.subject) +
           "\r\nDate: " + date(mail.at) + "\r\nMessage-ID: <" + mail.id + ">\r\nReferences: <" + mail.thread +
           ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(mail.body.toUtf8());
}

} // namespace evergrant::alerts
