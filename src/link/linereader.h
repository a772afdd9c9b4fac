// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace evergrant::link {

/// Cuts a stream of bytes into lines and never keeps more than one line of `maximum` bytes plus what was fed last.
class LineReader
{
public:
    explicit LineReader(qsizetype maximum)
        : m_maximum(maximum)
    {
    }

    void feed(QByteArrayView bytes);
    /// The next complete line without its newline (a carriage return before it is dropped too); empty when there is
    /// none, or when the reader has overflowed.
    std::optional<QByteArray> next();
    /// A line longer than the maximum was seen, complete or not. Nothing can be read any more.
    bool overflowed() const { return m_overflowed; }

private:
    qsizetype m_maximum;
    QByteArray m_buffer;
    qsizetype m_start = 0;   ///< of the line being collected
    qsizetype m_scanned = 0; ///< no newline between m_start and here
    bool m_overflowed = false;
};

} // namespace evergrant::link
