// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evergrant::handoff {

/// The beginning and the end of output of any length.
class CappedOutput
{
public:
    static constexpr qsizetype HeadSize = 16LL * 1024;
    static constexpr qsizetype TailSize = 64LL * 1024;

    void append(const QByteArray& piece);
    /// Says between both parts how many bytes were left out.
    QByteArray text() const;

private:
    QByteArray m_head, m_tail;
    qint64 m_leftOut = 0;
};

} // namespace evergrant::handoff
