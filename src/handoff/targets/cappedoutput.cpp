// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/cappedoutput.h"

namespace evergrant::handoff {

void CappedOutput::append(const QByteArray& piece)
{
    const qsizetype room = HeadSize - m_head.size();
    m_head += piece.first(qMin(room, piece.size()));
    m_tail += piece.sliced(qMin(room, piece.size()));
    if (m_tail.size() <= TailSize)
        return;
    m_leftOut += m_tail.size() - TailSize;
    m_tail = m_tail.last(TailSize);
}

QByteArray CappedOutput::text() const
{
    return m_leftOut == 0 ? m_head + m_tail
                          : m_head + "\n[" + QByteArray::number(m_leftOut) + " bytes left out]\n" + m_tail;
}

} // namespace evergrant::handoff
