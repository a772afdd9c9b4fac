// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oneshotupload.h"
#include <cstring>

namespace evergrant {

OneShotUpload::OneShotUpload(Secret body, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotUpload::bytesAvailable() const
{
    return bodySize() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotUpload::readData(char* data, qint64 maxSize)
{
    m_wasRead = true;
    const qint64 count = qMin(maxSize, bodySize() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_body.reveal().data() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace evergrant
