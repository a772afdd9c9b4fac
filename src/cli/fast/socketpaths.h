// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace evergrant::cli::fast {

/// The path of a socket, as the kernel takes it, with the NUL behind it.
struct SocketPath
{
    static constexpr std::size_t Longest = 107; ///< of sockaddr_un
    std::array<char, Longest + 1> bytes{};      ///< empty: there is none
    bool isEmpty() const { return bytes.front() == '\0'; }
};

/// Where the worker of a profile can be found, best first: as socketPaths() of link/protocol.h.
using SocketPaths = std::array<SocketPath, 2>;

/// `option`: of --profile. Like profileDirectory() and socketPaths() of link/protocol.h, for what is simple and surely
/// the same: an absolute path of plain letters to a folder that exists. Nothing for everything else.
std::optional<SocketPaths> socketPathsFor(std::string_view option, const char* runtimeRoot = "/run/user");

} // namespace evergrant::cli::fast
