// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/text.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <sodium.h>

namespace evergrant::cli::fast {

Text& Text::operator<<(std::string_view text)
{
    if (text.size() > room().size()) {
        m_overflowed = true;
        return *this;
    }
    std::ranges::copy(text, room().begin()); // unlike memcpy(), also where there is nothing
    m_size += text.size();
    return *this;
}

Text& Text::operator<<(long long number)
{
    std::array<char, std::numeric_limits<long long>::digits10 + 2> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return *this << std::string_view(digits.data(), std::size_t(end - digits.data()));
}

void Text::clear()
{
    sodium_memzero(m_bytes.data(), m_size);
    m_size = 0;
    m_overflowed = false;
}

} // namespace evergrant::cli::fast
