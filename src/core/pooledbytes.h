// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <memory_resource>

namespace evergrant {

/// For what is kept for long, for thousands of connections, in some hundred bytes each: it lies close to its like. On
/// the heap each would lie among what its renewal needed for a moment, and keep the memory around it from being given
/// back. For all threads.
std::pmr::memory_resource* longKeptMemory();

/// Bytes in that memory, which copies share.
class PooledBytes
{
public:
    PooledBytes() = default;
    explicit PooledBytes(QByteArrayView bytes);

    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    QByteArray toByteArray() const { return view().toByteArray(); }
    bool isEmpty() const { return m_size == 0; }

private:
    std::shared_ptr<const char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace evergrant
