// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/linereader.h"

namespace evergrant::link {

void LineReader::feed(QByteArrayView bytes)
{
    if (m_overflowed)
        return;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_buffer.append(bytes.data(), bytes.size());
}

std::optional<QByteArray> LineReader::next()
{
    if (m_overflowed)
        return std::nullopt;
    const qsizetype newline = m_buffer.indexOf('\n', m_scanned);
    const qsizetype length = (newline < 0 ? m_buffer.size() : newline) - m_start;
    if (length > m_maximum) {
        m_overflowed = true;
        m_buffer = QByteArray();
        return std::nullopt;
    }
    if (newline < 0) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    QByteArray line = m_buffer.mid(m_start, length);
    if (line.endsWith('\r'))
        line.chop(1);
    m_start = m_scanned = newline + 1;
    return line;
}

} // namespace evergrant::link
