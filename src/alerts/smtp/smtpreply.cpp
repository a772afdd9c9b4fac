// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/smtp/smtpreply.h"

#include <algorithm>

namespace evergrant::alerts {

namespace {

/// Section 4.5.3.1.5 allows 512 bytes a line; servers send more.
constexpr qsizetype longestLine = 4096, mostLines = 100;
constexpr qsizetype codeLength = 3;

bool isCode(const QByteArray& line)
{
    return line.size() >= codeLength && line.at(0) >= '2' && line.at(0) <= '5' &&
           std::all_of(line.begin(), line.begin() + codeLength, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

SmtpReplyReader::State SmtpReplyReader::feed(const QByteArray& bytes)
{
    m_buffer += bytes;
    readAll();
    if (m_malformed)
        return State::Malformed;
    return m_complete.isEmpty() ? State::Reading : State::Complete;
}

void SmtpReplyReader::readAll()
{
    // One reply at a time: what follows one that asks for TLS must not be read as if it came encrypted.
    while (!m_malformed && m_complete.isEmpty()) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0) {
            m_malformed = m_buffer.size() > longestLine;
            return;
        }
        QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        m_malformed = !readLine(line);
    }
}

bool SmtpReplyReader::readLine(const QByteArray& line)
{
    if (line.size() > longestLine || !isCode(line) || m_partial.lines.size() >= mostLines)
        return false;
    const int code = line.first(codeLength).toInt();
    const char separator = line.size() > codeLength ? line.at(codeLength) : ' ';
    if ((separator != ' ' && separator != '-') || (!m_partial.lines.isEmpty() && code != m_partial.code))
        return false;
    m_partial.code = code;
    m_partial.lines << line.mid(codeLength + 1);
    if (separator == ' ') {
        m_complete << m_partial;
        m_partial = {};
    }
    return true;
}

std::optional<SmtpReply> SmtpReplyReader::next()
{
    if (m_complete.isEmpty())
        return std::nullopt;
    return m_complete.takeFirst();
}

} // namespace evergrant::alerts
