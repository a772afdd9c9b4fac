// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace evergrant::cli::fast {

/// Reads one JSON text (RFC 8259; numbers of usual size) from front to back, strictly, without memory of its own: texts
/// are decoded in their place, so what it hands out lives as long as the bytes. After the first thing that is not as it
/// should be, ok() is false, and whatever is read then is empty.
class JsonReader
{
public:
    explicit JsonReader(std::span<char> json)
        : m_next(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool ok() const { return m_ok; }
    /// Whether all was read, and nothing was wrong.
    bool isComplete();

    /// `member(key)` is called for each member, and must read its value.
    template <typename Member>
    void object(Member member)
    {
        if (!enter('{'))
            return;
        if (accept('}'))
            return leave();
        do {
            const std::string_view key = text();
            expect(':');
            if (m_ok)
                member(key);
        } while (m_ok && accept(','));
        expect('}');
        leave();
    }
    /// `element()` is called for each element, and must read it.
    template <typename Element>
    void array(Element element)
    {
        if (!enter('['))
            return;
        if (accept(']'))
            return leave();
        do {
            if (m_ok)
                element();
        } while (m_ok && accept(','));
        expect(']');
        leave();
    }
    std::string_view text(); ///< valid UTF-8; may hold a NUL
    std::optional<std::string_view> textOrNull();
    bool boolean();
    long long integer(); ///< of at most 18 digits, without fraction and exponent
    void skip();         ///< a value of any kind

private:
    static constexpr int DeepestNesting = 32;

    void fail() { m_ok = false; }
    bool enter(char opening);
    void leave() { --m_depth; }
    void skipSpace();
    bool accept(char wanted); ///< also reads the space before it
    void expect(char wanted);
    bool acceptWord(std::string_view word);
    void number();
    bool acceptDigits();
    void decodeEscape(char*& out);
    void encode(char32_t character, char*& out);
    std::optional<char32_t> fourDigits();
    bool copyCharacter(char*& out);

    char* m_next;
    char* m_end;
    int m_depth = 0;
    bool m_ok = true;
};

/// The character at the front of valid UTF-8 that is not empty, and how many bytes it has; nothing where it is no
/// UTF-8.
struct Character
{
    char32_t value = 0;
    std::size_t length = 0;
};
std::optional<Character> firstCharacter(std::string_view utf8);

} // namespace evergrant::cli::fast
