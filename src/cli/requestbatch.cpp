// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/requestbatch.h"

#include <utility>

namespace evergrant::cli {

void RequestBatch::begin(int count, std::function<void(int)> ask, std::function<void()> ended)
{
    m_count = count;
    m_next = 0;
    m_isStopped = false;
    m_ask = std::move(ask);
    m_ended = std::move(ended);
    askMore();
}

void RequestBatch::answered()
{
    --m_open;
    askMore();
}

void RequestBatch::askMore()
{
    while (m_open < m_atOnce && m_next < m_count && !m_isStopped) {
        ++m_open;
        m_ask(m_next++);
    }
    if (m_open > 0)
        return;
    if (const auto ended = std::exchange(m_ended, {}))
        ended();
}

} // namespace evergrant::cli
