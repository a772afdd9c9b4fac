// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exitcode.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace evergrant::cli::fast {

// Answers of the worker (link/protocol.h, api/messages). Every text lies in the bytes that were read.

struct TokenAnswer
{
    std::string_view accessToken, tokenType;
    std::optional<std::string_view> expiresAt; ///< RFC 3339; nothing: never, or not known
    std::string_view header;                   ///< the whole line
    std::string_view warning;                  ///< for a person; empty: none
};

struct ConnectionState
{
    std::string_view name, state, summary;
    bool usable = false;
    std::optional<std::string_view> expiresAt;
    bool deliveryFails = false; ///< at least one of its deliveries does
};

struct StatusAnswer
{
    static constexpr std::size_t Most = 256; ///< a line of 64 kB holds fewer

    std::array<ConnectionState, Most> connections{};
    std::size_t count = 0;
    std::span<const ConnectionState> all() const { return std::span(connections).first(count); }
};

struct ErrorAnswer
{
    std::string_view kind, code, message;
};

enum class Reply {
    Result,
    Error,
    NotUnderstood ///< something else, for example one piece of a long answer, or no valid JSON
};

/// Decodes the texts of `line` in their place. Of `answer` and `error` only the one that the reply says is to be used.
Reply readTokenReply(std::span<char> line, TokenAnswer& answer, ErrorAnswer& error);
Reply readStatusReply(std::span<char> line, StatusAnswer& answer, ErrorAnswer& error);

/// As exitCodeFor() of core/exitcode.h, for the words that the worker uses. One that is not known has failed.
ExitCode exitCodeForKind(std::string_view kind);
/// As checkStatusFor() of core/exitcode.h; nothing: the state is not known here.
std::optional<int> checkStatusForState(std::string_view state, bool usable);

} // namespace evergrant::cli::fast
