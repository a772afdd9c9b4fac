// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/demand.h"

#include "cli/fast/plainline.h"
#include "cli/fast/tokentext.h"
#include <algorithm>
#include <charconv>

namespace evergrant::cli::fast {

namespace {

/// The words of a command line, from front to back.
class Words
{
public:
    explicit Words(std::span<const char* const> words)
        : m_words(words)
    {
    }

    std::optional<std::string_view> next()
    {
        if (m_words.empty())
            return std::nullopt;
        const std::string_view word = m_words.front();
        m_words = m_words.subspan(1);
        return word;
    }

    /// The value of the option that `word` begins: what stands behind "=", or the next word. Nothing when there is
    /// none.
    std::optional<std::string_view> valueOf(std::string_view word, std::string_view option)
    {
        auto value = word.size() > option.size() ? std::optional(word.substr(option.size() + 1)) : next();
        if (value && (value->empty() || value->front() == '-'))
            value.reset();
        return value;
    }

private:
    std::span<const char* const> m_words;
};

bool isOption(std::string_view word, std::string_view option)
{
    return word == option || (word.starts_with(option) && word[option.size()] == '=');
}

std::optional<int> secondsFrom(std::string_view text)
{
    constexpr std::size_t mostDigits = 8; // a year has that many
    int seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool isPlain = text.size() == 1 || !text.starts_with('0');
    if (text.size() > mostDigits || error != std::errc() || end != text.data() + text.size() || !isPlain || seconds < 0)
        return std::nullopt;
    return seconds;
}

std::optional<Demand::Command> commandFrom(std::string_view word)
{
    if (word == "token")
        return Demand::Command::Token;
    if (word == "header")
        return Demand::Command::Header;
    if (word == "status")
        return Demand::Command::StatusCheck;
    return std::nullopt;
}

/// Reads into a demand, and notices what makes it uncertain.
class Reader
{
public:
    std::optional<Demand> read(Words words)
    {
        while (const auto word = words.next()) {
            if (!readWord(*word, words))
                return std::nullopt;
        }
        return isWhole() ? std::optional(m_demand) : std::nullopt;
    }

private:
    bool readWord(std::string_view word, Words& words)
    {
        if (isOption(word, "--profile")) {
            const auto value = words.valueOf(word, "--profile");
            return value && keep(m_hasProfile, m_demand.profile, *value);
        }
        if (!word.starts_with('-'))
            return m_command ? readName(word) : keepCommand(word);
        if (word == "--check")
            return m_command == Demand::Command::StatusCheck && keep(m_hasCheck, m_hasCheck, true);
        if (m_command != Demand::Command::Token)
            return false;
        return word == "--json" ? keep(m_hasFormat, m_demand.output.format, Format::Json)
                                : readTokenOption(word, words);
    }

    bool readTokenOption(std::string_view word, Words& words)
    {
        const std::string_view option = word.substr(0, word.find('='));
        const auto value = words.valueOf(word, option);
        if (!value)
            return false;
        if (option == "--min-valid") {
            const auto seconds = secondsFrom(*value);
            return seconds && keep(m_hasMinValid, m_demand.minValid, seconds);
        }
        if (option == "--format") {
            const auto format = formatFromWord(*value);
            return format && keep(m_hasFormat, m_demand.output.format, *format);
        }
        if (option == "--host")
            return isHost(*value) && keep(m_hasHost, m_demand.output.host, *value);
        return option == "--username" && isPrintableAscii(*value) &&
               keep(m_hasUsername, m_demand.output.username, *value);
    }

    template <typename Value>
    static bool keep(bool& wasThere, Value& place, const Value& value)
    {
        if (wasThere)
            return false;
        wasThere = true;
        place = value;
        return true;
    }

    bool keepCommand(std::string_view word)
    {
        m_command = commandFrom(word);
        if (m_command)
            m_demand.command = *m_command;
        return m_command.has_value();
    }

    bool readName(std::string_view word)
    {
        if (!isConnectionName(word) || m_demand.nameCount == MostNames)
            return false;
        m_demand.names.at(m_demand.nameCount++) = word;
        return true;
    }

    bool isWhole() const
    {
        if (m_command == Demand::Command::StatusCheck)
            return m_hasCheck;
        const std::size_t wanted = m_hasHost && m_demand.nameCount == 0 ? 0 : 1;
        return m_command && m_demand.nameCount == wanted;
    }

    Demand m_demand;
    std::optional<Demand::Command> m_command;
    bool m_hasProfile = false, m_hasCheck = false, m_hasFormat = false, m_hasMinValid = false, m_hasHost = false,
         m_hasUsername = false;
};

void appendNames(Text& out, const Demand& demand)
{
    std::string_view separator;
    for (const std::string_view name : demand.allNames()) {
        out << separator << '"' << name << '"';
        separator = ",";
    }
}

} // namespace

bool isConnectionName(std::string_view name)
{
    constexpr std::size_t longest = 64;
    const auto isAlphanumeric = [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    };
    return !name.empty() && name.size() <= longest && isAlphanumeric(name.front()) &&
           std::ranges::all_of(name, [&](char character) {
               return isAlphanumeric(character) || character == '.' || character == '_' || character == '-';
           });
}

std::optional<Demand> demandFrom(std::span<const char* const> words)
{
    return Reader().read(Words(words));
}

void appendRequest(Text& out, const Demand& demand)
{
    out << R"({"v":1,"id":1,"method":)";
    if (demand.command == Demand::Command::StatusCheck) {
        out << R"("status","params":{"names":[)";
        appendNames(out, demand);
        out << "]}}\n";
        return;
    }
    out << R"("token","params":{)";
    if (demand.nameCount > 0)
        appendNames(out << R"("name":)", demand);
    else
        appendJsonText(out << R"("host":)", demand.output.host);
    if (demand.minValid)
        out << R"(,"min_valid":)" << *demand.minValid;
    if (!demand.rejected.empty())
        appendJsonText(out << R"(,"rejected":)", demand.rejected);
    out << R"(,"timeout":)" << WorkerSeconds << "}}\n";
}

} // namespace evergrant::cli::fast
