// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace evergrant::alerts {

/// A mail of plain text.
struct MailMessage
{
    QByteArray from, to; ///< see checkedMailAddress()
    QString subject, body;
    QDateTime at;      ///< UTC
    QByteArray id;     ///< for Message-ID, without brackets: letters, digits, "-", ".", one "@"
    QByteArray thread; ///< for References, likewise; mails of one incident stand together
};

/// RFC 5322 with lines of at most 78 characters, ending with CRLF; subject as encoded words (RFC 2047), body as UTF-8
/// in quoted-printable. Control characters of the subject become spaces, so that no text becomes a header.
/// "Auto-Submitted: auto-generated" (RFC 3834) keeps out-of-office replies away.
QByteArray serialized(const MailMessage& mail);

/// RFC 2045 section 6.7; line ends of the text become CRLF.
QByteArray quotedPrintable(const QByteArray& utf8);
/// One or more encoded words, folded; plain text of ASCII without "=?" stays as it is where it fits one line.
QByteArray encodedHeader(const QString& text);

} // namespace evergrant::alerts
