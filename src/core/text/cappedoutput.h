// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evergrant {

/// The beginning and the end of output of any length.
class CappedOutput
{
public:
    static constexpr qsizetype HeadSize = 16LL * 1024;
    static constexpr qsizetype TailSize = 64LL * 1024;

    void append(const QByteArray& piece);
    /// Says between both parts how many bytes were left out.
    QByteArray text() const;

    qint64 size() const { return m_head.size() + m_leftOut + m_tail.size(); } ///< with what was left out
    struct Part
    {
        QByteArray text;
        qint64 next = 0; ///< where the next part begins
    };
    /// Of all that was appended, what is there from `offset` on, at most `most` bytes. Where it was left out, the part
    /// says so.
    Part part(qint64 offset, qsizetype most) const;

private:
    QByteArray gapText(qint64 bytes) const;

    QByteArray m_head, m_tail;
    qint64 m_leftOut = 0;
};

} // namespace evergrant
