// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // A promise that is not kept leaves as an exception, which libFuzzer takes for a crash and keeps the input.
    evergrant::fuzz::tryInput(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
