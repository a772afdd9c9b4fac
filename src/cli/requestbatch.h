// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace evergrant::cli {

/// Sends a request for each of many entries, some of them at the same time: what the worker saves together costs little
/// more than one.
class RequestBatch
{
public:
    /// `atOnce`: so many requests are on their way at the same time.
    explicit RequestBatch(int atOnce)
        : m_atOnce(atOnce)
    {
    }

    /// `ask` sends the request for the entry of this index, from 0, whose answer calls answered(). `ended` is called
    /// once, when nothing is on its way any more. The batch before has ended.
    void begin(int count, std::function<void(int)> ask, std::function<void()> ended);
    void answered();                    ///< one answer has come and was taken
    void stop() { m_isStopped = true; } ///< nothing more is asked for
    int asked() const { return m_next; }
    int done() const { return m_next - m_open; }

private:
    void askMore();

    int m_atOnce;
    int m_count = 0, m_next = 0, m_open = 0;
    bool m_isStopped = false;
    std::function<void(int)> m_ask;
    std::function<void()> m_ended;
};

} // namespace evergrant::cli
