// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace evergrant::cli::fast {

/// Text in a fixed place, wiped at the end. What does not fit is left out, and overflowed() says so.
/// It is large: make objects of it static, where memory that nobody touches costs nothing.
class Text
{
public:
    /// An answer of one line has 64 kB (link/protocol.h); escaped again it has at most twice as many.
    static constexpr std::size_t Capacity = std::size_t(160) * 1024;

    constexpr Text() = default;
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    Text(Text&&) = delete;
    Text& operator=(Text&&) = delete;
    ~Text() { clear(); }

    Text& operator<<(std::string_view text);
    Text& operator<<(char character) { return *this << std::string_view(&character, 1); }
    Text& operator<<(long long number);
    Text& operator<<(int number) { return *this << static_cast<long long>(number); }

    std::string_view view() const { return {m_bytes.data(), m_size}; }
    std::span<char> bytes() { return {m_bytes.data(), m_size}; } ///< to be changed in their place
    std::size_t size() const { return m_size; }
    bool overflowed() const { return m_overflowed; }
    /// Wipes what was in it.
    void clear();

    /// Where a system call may write up to this many bytes; grow() then says how many there were.
    std::span<char> room() { return std::span(m_bytes).subspan(m_size); }
    void grow(std::size_t count) { m_size += count; }

private:
    std::array<char, Capacity> m_bytes{};
    std::size_t m_size = 0;
    bool m_overflowed = false;
};

} // namespace evergrant::cli::fast
