// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/text.h"
#include "cli/fast/tokenformat.h"

#include <array>
#include <optional>
#include <string_view>

namespace evergrant::cli::fast {

inline constexpr std::size_t MostNames = 64;

/// What the command line asks for, as far as this program does it itself.
struct Demand
{
    enum class Command { Token, Header, StatusCheck };
    Command command = Command::Token;
    std::string_view profile; ///< of --profile; empty: not given
    std::array<std::string_view, MostNames> names{};
    std::size_t nameCount = 0;
    std::optional<int> minValid; ///< seconds
    FormatOptions output;        ///< of a token; without a name its host says which connection
    std::string_view rejected;   ///< an access token that was refused
    bool printsAnswer = true;

    std::span<const std::string_view> allNames() const { return std::span(names).first(nameCount); }
};

/// Nothing where anything is not certain: another command, an unknown, doubled or abbreviated option, a name that is
/// none. The whole command line then decides.
std::optional<Demand> demandFrom(std::span<const char* const> words);

/// Of a connection (core/connection/connection.h).
bool isConnectionName(std::string_view name);

/// The line that is sent to the worker (link/protocol.h). It waits as long as api::Token::Params says.
void appendRequest(Text& out, const Demand& demand);

/// How long the answer is waited for, and how long the worker looks for one: it tells more of what it waited for than
/// that no answer came.
inline constexpr int WaitSeconds = 30, WorkerSeconds = 29;

} // namespace evergrant::cli::fast
