// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/plainline.h"

#include "cli/fast/jsonreader.h"
#include <algorithm>
#include <array>

namespace evergrant::cli::fast {

namespace {

struct Range
{
    char32_t first, last;
};

/// General category Cf of Unicode 16.
constexpr std::array<Range, 21> formatCharacters{{
    {0x00ad, 0x00ad},   {0x0600, 0x0605},   {0x061c, 0x061c},   {0x06dd, 0x06dd},   {0x070f, 0x070f},
    {0x0890, 0x0891},   {0x08e2, 0x08e2},   {0x180e, 0x180e},   {0x200b, 0x200f},   {0x202a, 0x202e},
    {0x2060, 0x2064},   {0x2066, 0x206f},   {0xfeff, 0xfeff},   {0xfff9, 0xfffb},   {0x110bd, 0x110bd},
    {0x110cd, 0x110cd}, {0x13430, 0x1343f}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0001, 0xe0001},
    {0xe0020, 0xe007f},
}};

bool isFormat(char32_t character)
{
    return std::ranges::any_of(formatCharacters, [character](const Range& range) {
        return range.first <= character && character <= range.last;
    });
}

/// Control characters, and the separators of lines and paragraphs.
bool breaksLines(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x2028 || character == 0x2029;
}

} // namespace

void appendPlainLine(Text& out, std::string_view text)
{
    bool hasBegun = false;
    long long spaces = 0; // that were not written, because they may be the last
    while (!text.empty()) {
        const auto character = firstCharacter(text);
        if (!character)
            return;
        const std::string_view bytes = text.substr(0, character->length);
        text.remove_prefix(character->length);
        if (isFormat(character->value))
            continue;
        if (breaksLines(character->value) || character->value == ' ') {
            ++spaces;
            continue;
        }
        for (; spaces > 0; --spaces)
            out << (hasBegun ? " " : "");
        out << bytes;
        hasBegun = true;
    }
}

bool isPrintableAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char character) { return character >= ' ' && character <= '~'; });
}

} // namespace evergrant::cli::fast
