// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <atomic>

namespace evergrant {

void wipe(QByteArray& bytes)
{
    // Data that is shared, or not ours (fromRawData), must stay as it is: somebody else still reads it.
    if (bytes.isDetached()) {
        // A plain fill of memory that is freed next is removed by optimizers; volatile writes are not.
        volatile char* data = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            data[i] = 0;
        std::atomic_signal_fence(std::memory_order_seq_cst);
    }
    bytes.clear();
}

namespace {

/// In one piece of memory with the counter of its shared pointer.
struct WipedBytes
{
    explicit WipedBytes(QByteArray own)
        : bytes(std::move(own))
    {
    }
    Q_DISABLE_COPY_MOVE(WipedBytes)
    ~WipedBytes() { wipe(bytes); }

    QByteArray bytes;
};

} // namespace

Secret Secret::take(QByteArray&& bytes)
{
    Secret secret;
    if (!bytes.isEmpty()) {
        const auto own = std::make_shared<WipedBytes>(bytes.isDetached() ? std::move(bytes)
                                                                         : QByteArray(bytes.constData(), bytes.size()));
        secret.m_bytes = std::shared_ptr<const QByteArray>(own, &own->bytes);
    }
    bytes = QByteArray();
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
