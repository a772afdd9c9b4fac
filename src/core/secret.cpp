// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include "core/pooledbytes.h"
#include <algorithm>
#include <atomic>

namespace evergrant {

namespace {

/// A plain fill of memory that is freed next is removed by optimizers; volatile writes are not.
void wipe(char* bytes, qsizetype size)
{
    volatile char* data = bytes;
    for (qsizetype i = 0; i < size; ++i)
        data[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

} // namespace

void wipe(QByteArray& bytes)
{
    // Data that is shared, or not ours (fromRawData), must stay as it is: somebody else still reads it.
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

namespace {

/// In one piece of memory with the counter of its shared pointer.
class WipedBytes
{
public:
    explicit WipedBytes(QByteArrayView source)
        : m_allocator(longKeptMemory())
        , m_data(m_allocator.allocate(std::size_t(source.size())))
        , m_bytes(QByteArray::fromRawData(m_data, source.size()))
    {
        std::ranges::copy(source, m_data);
    }
    Q_DISABLE_COPY_MOVE(WipedBytes)
    ~WipedBytes()
    {
        wipe(m_data, m_bytes.size());
        m_allocator.deallocate(m_data, std::size_t(m_bytes.size()));
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    std::pmr::polymorphic_allocator<char> m_allocator;
    char* m_data;
    QByteArray m_bytes; ///< of m_data
};

} // namespace

Secret Secret::take(QByteArray&& bytes)
{
    Secret secret;
    if (!bytes.isEmpty()) {
        const auto own =
            std::allocate_shared<WipedBytes>(std::pmr::polymorphic_allocator<WipedBytes>(longKeptMemory()), bytes);
        secret.m_bytes = std::shared_ptr<const QByteArray>(own, &own->bytes());
    }
    wipe(bytes);
    return secret;
}

bool operator==(const Secret& a, const Secret& b)
{
    const QByteArrayView left = a.reveal();
    const QByteArrayView right = b.reveal();
    if (left.size() != right.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i] ^ right[i]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret&)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "***";
    return debug;
}

} // namespace evergrant
