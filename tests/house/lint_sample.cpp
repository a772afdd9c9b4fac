// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two defects on purpose: lint.sh gives this to clang-tidy first, so that a run which sees nothing is noticed. It is
// not built.

#include <string>
#include <utility>

namespace evergrant {

std::size_t afterMove(std::string text)
{
    const std::string moved = std::move(text);
    return moved.size() + text.size(); // bugprone-use-after-move
}

int nowhere()
{
    const int* number = nullptr;
    return *number; // clang-analyzer-core.NullDereference
}

} // namespace evergrant
