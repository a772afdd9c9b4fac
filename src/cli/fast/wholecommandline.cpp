// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/wholecommandline.h"

#include <array>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace evergrant::cli::fast {

namespace {

constexpr std::string_view Beside = "/evergrant-cli";
constexpr std::string_view InLibexec = "/../libexec/evergrant/evergrant-cli";

/// Symbolic links to this program lead to where it is.
std::string_view ownFolder(std::array<char, PATH_MAX>& place)
{
    const ssize_t length = ::readlink("/proc/self/exe", place.data(), place.size());
    if (length <= 0)
        return {};
    const std::string_view program(place.data(), std::size_t(length));
    return program.substr(0, program.rfind('/'));
}

Text wordBytes; ///< static because of its size

/// The words of a command line, as exec() takes them.
class WordList
{
public:
    WordList& operator<<(std::string_view word)
    {
        char* const begin = wordBytes.room().data();
        wordBytes << word << '\0';
        if (m_count + 1 < m_words.size())
            m_words.at(m_count++) = begin;
        return *this;
    }
    void addOption(std::string_view option, std::string_view value)
    {
        if (!value.empty())
            *this << option << value;
    }
    char** arguments() { return m_words.data(); }

private:
    std::array<char*, 16> m_words{};
    std::size_t m_count = 0;
};

/// A pipe holds as much as a token can have; somebody else reads it after us.
void putIntoStandardInput(std::string_view line)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    // Where it does not fit, evergrant-cli finds no line and says so.
    [[maybe_unused]] const auto written = ::write(ends[1], line.data(), line.size());
    ::close(ends[1]);
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
}

void printToNowhere()
{
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::close(nowhere);
}

} // namespace

void becomeWholeCommandLine(char** arguments)
{
    std::array<char, PATH_MAX> path{};
    const std::string_view folder = ownFolder(path);
    for (const std::string_view place : {Beside, InLibexec}) {
        if (folder.empty() || folder.size() + place.size() >= path.size())
            continue;
        std::memcpy(path.data() + folder.size(), place.data(), place.size());
        path.at(folder.size() + place.size()) = '\0';
        ::execv(path.data(), arguments);
    }
    ::execvp("evergrant-cli", arguments);
}

void becomeWholeCommandLine(const Demand& demand)
{
    WordList words;
    words << "evergrant" << "token";
    words.addOption("--profile", demand.profile);
    if (demand.nameCount > 0)
        words << demand.allNames().front();
    words.addOption("--host", demand.output.host);
    words.addOption("--format", toWord(demand.output.format));
    words.addOption("--username", demand.output.username);
    if (!demand.rejected.empty()) {
        words << "--rejected-stdin";
        putIntoStandardInput(demand.rejected);
    }
    if (!demand.printsAnswer)
        printToNowhere();
    becomeWholeCommandLine(words.arguments());
}

} // namespace evergrant::cli::fast
