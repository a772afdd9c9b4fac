// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/jsonreader.h"

#include <array>
#include <charconv>
#include <cstring>

namespace evergrant::cli::fast {

namespace {

constexpr char32_t FirstHighSurrogate = 0xd800, FirstLowSurrogate = 0xdc00, AfterSurrogates = 0xe000;
constexpr char32_t FirstOfTwoUnits = 0x10000, LastCharacter = 0x10ffff;

// No number that is sent to us is longer, and a larger one has no value as a floating-point number.
constexpr std::ptrdiff_t LongestNumber = 40, MostExponentDigits = 2;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::optional<char32_t> continuation(char byte)
{
    const auto bits = static_cast<unsigned char>(byte);
    return (bits & 0xc0U) == 0x80U ? std::optional<char32_t>(bits & 0x3fU) : std::nullopt;
}

} // namespace

std::optional<Character> firstCharacter(std::string_view utf8)
{
    struct Form
    {
        unsigned char mask, mark;
        std::size_t length;
        char32_t least; ///< what is below has a shorter form, so this one is wrong (RFC 3629)
    };
    static constexpr std::array<Form, 4> forms{
        {{0x80, 0x00, 1, 0}, {0xe0, 0xc0, 2, 0x80}, {0xf0, 0xe0, 3, 0x800}, {0xf8, 0xf0, 4, FirstOfTwoUnits}}};
    const auto first = static_cast<unsigned char>(utf8.front());
    for (const auto& [mask, mark, length, least] : forms) {
        if ((first & mask) != mark)
            continue;
        if (utf8.size() < length)
            return std::nullopt;
        char32_t value = first & static_cast<unsigned char>(~mask);
        for (const char byte : utf8.substr(1, length - 1)) {
            const auto bits = continuation(byte);
            if (!bits)
                return std::nullopt;
            value = value << 6U | *bits;
        }
        const bool isSurrogate = value >= FirstHighSurrogate && value < AfterSurrogates;
        if (value < least || value > LastCharacter || isSurrogate)
            return std::nullopt;
        return Character{value, length};
    }
    return std::nullopt;
}

bool JsonReader::isComplete()
{
    skipSpace();
    return m_ok && m_next == m_end && m_depth == 0;
}

bool JsonReader::enter(char opening)
{
    expect(opening);
    if (++m_depth > DeepestNesting)
        fail();
    return m_ok;
}

void JsonReader::skipSpace()
{
    static constexpr std::string_view space = " \t\r\n"; // RFC 8259, section 2
    while (m_next != m_end && space.find(*m_next) != std::string_view::npos)
        ++m_next;
}

bool JsonReader::accept(char wanted)
{
    skipSpace();
    if (!m_ok || m_next == m_end || *m_next != wanted)
        return false;
    ++m_next;
    return true;
}

void JsonReader::expect(char wanted)
{
    if (!accept(wanted))
        fail();
}

bool JsonReader::acceptWord(std::string_view word)
{
    skipSpace();
    if (!m_ok || std::size_t(m_end - m_next) < word.size() || std::string_view(m_next, word.size()) != word)
        return false;
    m_next += word.size();
    return true;
}

std::string_view JsonReader::text()
{
    expect('"');
    char* const begin = m_next;
    char* out = m_next;
    while (m_ok && m_next != m_end && *m_next != '"') {
        if (*m_next == '\\')
            decodeEscape(out);
        else if (static_cast<unsigned char>(*m_next) < 0x20 || !copyCharacter(out))
            fail();
    }
    if (!m_ok || m_next == m_end) {
        fail();
        return {};
    }
    ++m_next;
    return {begin, std::size_t(out - begin)};
}

bool JsonReader::copyCharacter(char*& out)
{
    const auto character = firstCharacter({m_next, std::size_t(m_end - m_next)});
    if (!character)
        return false;
    std::memmove(out, m_next, character->length);
    m_next += character->length;
    out += character->length;
    return true;
}

void JsonReader::decodeEscape(char*& out)
{
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (++m_next == m_end)
        return fail();
    const char name = *m_next++;
    if (const auto known = names.find(name); known != std::string_view::npos) {
        *out++ = meanings[known];
        return;
    }
    if (name != 'u')
        return fail();
    auto character = fourDigits();
    const bool isHigh = character && *character >= FirstHighSurrogate && *character < FirstLowSurrogate;
    if (isHigh && std::string_view(m_next, std::size_t(m_end - m_next)).starts_with("\\u")) {
        m_next += 2;
        const auto low = fourDigits();
        if (!low || *low < FirstLowSurrogate || *low >= AfterSurrogates)
            return fail();
        character = FirstOfTwoUnits + ((*character - FirstHighSurrogate) << 10U) + (*low - FirstLowSurrogate);
    }
    if (!character || (*character >= FirstHighSurrogate && *character < AfterSurrogates))
        return fail();
    encode(*character, out);
}

std::optional<char32_t> JsonReader::fourDigits()
{
    constexpr int count = 4;
    if (m_end - m_next < count)
        return std::nullopt;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(m_next, m_next + count, value, 16);
    if (error != std::errc() || end != m_next + count)
        return std::nullopt;
    m_next += count;
    return char32_t(value);
}

void JsonReader::encode(char32_t character, char*& out)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    const auto rest = [character](unsigned shift) { return 0x80U | ((character >> shift) & 0x3fU); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xc0U | character >> 6U);
        put(rest(0));
    } else if (character < FirstOfTwoUnits) {
        put(0xe0U | character >> 12U);
        put(rest(6));
        put(rest(0));
    } else {
        put(0xf0U | character >> 18U);
        put(rest(12));
        put(rest(6));
        put(rest(0));
    }
}

std::optional<std::string_view> JsonReader::textOrNull()
{
    if (acceptWord("null"))
        return std::nullopt;
    return text();
}

bool JsonReader::boolean()
{
    if (acceptWord("true"))
        return true;
    if (!acceptWord("false"))
        fail();
    return false;
}

bool JsonReader::acceptDigits()
{
    const char* const begin = m_next;
    while (m_next != m_end && isDigit(*m_next))
        ++m_next;
    return m_next != begin;
}

void JsonReader::number()
{
    skipSpace();
    const char* const begin = m_next;
    const auto acceptOne = [this](std::string_view any) {
        const bool there = m_next != m_end && any.find(*m_next) != std::string_view::npos;
        m_next += there ? 1 : 0;
        return there;
    };
    acceptOne("-");
    const bool whole = acceptOne("0") || acceptDigits();
    const bool fraction = !acceptOne(".") || acceptDigits();
    bool exponent = true;
    if (acceptOne("eE")) {
        acceptOne("+-");
        const char* const digits = m_next;
        exponent = acceptDigits() && m_next - digits <= MostExponentDigits;
    }
    if (!whole || !fraction || !exponent || m_next - begin > LongestNumber)
        fail();
}

long long JsonReader::integer()
{
    constexpr std::ptrdiff_t mostDigits = 18;
    skipSpace();
    const char* const begin = m_next;
    number();
    long long value = 0;
    const auto [end, error] = std::from_chars(begin, m_next, value);
    if (!m_ok || m_next - begin > mostDigits || error != std::errc() || end != m_next) {
        fail();
        return 0;
    }
    return value;
}

void JsonReader::skip()
{
    skipSpace();
    if (!m_ok || m_next == m_end)
        return fail();
    switch (*m_next) {
    case '{':
        return object([this](std::string_view) { skip(); });
    case '[':
        return array([this] { skip(); });
    case '"':
        text();
        return;
    default:
        if (!acceptWord("null") && !acceptWord("true") && !acceptWord("false"))
            number();
    }
}

} // namespace evergrant::cli::fast
