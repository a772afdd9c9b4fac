// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/cappedoutput.h"

namespace evergrant {

void CappedOutput::append(const QByteArray& piece)
{
    const qsizetype room = qMin(HeadSize - m_head.size(), piece.size());
    m_head += piece.first(room);
    m_tail += piece.sliced(room);
    if (m_tail.size() <= TailSize)
        return;
    m_leftOut += m_tail.size() - TailSize;
    m_tail = m_tail.last(TailSize);
}

QByteArray CappedOutput::gapText(qint64 bytes) const
{
    return "\n[" + QByteArray::number(bytes) + " bytes left out]\n";
}

QByteArray CappedOutput::text() const
{
    return m_leftOut == 0 ? m_head + m_tail : m_head + gapText(m_leftOut) + m_tail;
}

CappedOutput::Part CappedOutput::part(qint64 offset, qsizetype most) const
{
    offset = qBound<qint64>(0, offset, size());
    const qint64 tailBegin = m_head.size() + m_leftOut;
    if (offset < m_head.size()) {
        const QByteArray text = m_head.mid(offset, most);
        return {text, offset + text.size()};
    }
    if (offset < tailBegin)
        return {gapText(tailBegin - offset), tailBegin};
    const QByteArray text = m_tail.mid(offset - tailBegin, most);
    return {text, offset + text.size()};
}

} // namespace evergrant
