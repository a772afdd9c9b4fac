// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/random.h"

#include <QRandomGenerator>
#include <array>

namespace evergrant {

Secret randomText(int bits)
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), bits / 32);
    return Secret::take(QByteArray(reinterpret_cast<const char*>(words.data()), bits / 8).toBase64(base64Url));
}

} // namespace evergrant
