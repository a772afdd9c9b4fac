// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory_resource>
#include <span>
#include <utility>

namespace evergrant {

/// For what is kept for long, for thousands of connections, in some hundred bytes each: it lies close to its like. On
/// the heap each would lie among what its renewal needed for a moment, and keep the memory around it from being given
/// back. For all threads.
std::pmr::memory_resource* longKeptMemory();

/// Bytes in that memory, without anything beside them. Each copy has its own.
class PooledBytes
{
public:
    PooledBytes() = default;
    explicit PooledBytes(QByteArrayView bytes);
    PooledBytes(const PooledBytes& other)
        : PooledBytes(other.view())
    {
    }
    PooledBytes(PooledBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    PooledBytes& operator=(PooledBytes other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~PooledBytes();

    QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    QByteArray toByteArray() const { return view().toByteArray(); }
    bool isEmpty() const { return m_bytes.empty(); }

private:
    std::span<char> m_bytes;
};

} // namespace evergrant
