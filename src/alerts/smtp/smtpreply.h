// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace evergrant::alerts {

/// A reply of RFC 5321 section 4.2.
struct SmtpReply
{
    int code = 0;            ///< 200 to 599
    QList<QByteArray> lines; ///< without code and line end; unchecked bytes of the server

    QByteArray text() const { return lines.join(' '); }
};

/// Puts replies together from what a server sends, in pieces of any size.
class SmtpReplyReader
{
public:
    enum class State {
        Reading,   ///< more is needed
        Complete,  ///< next() has a reply
        Malformed, ///< it is no SMTP, or endless; for good
    };

    State feed(const QByteArray& bytes);
    /// The reply that feed() has completed; empty: none. The next one is looked for by the next feed().
    std::optional<SmtpReply> next();
    bool hasMore() const { return !m_buffer.isEmpty(); } ///< bytes behind the replies that were taken

private:
    bool readLine(const QByteArray& line);
    void readAll();

    QByteArray m_buffer;
    SmtpReply m_partial;
    QList<SmtpReply> m_complete;
    bool m_malformed = false;
};

} // namespace evergrant::alerts
