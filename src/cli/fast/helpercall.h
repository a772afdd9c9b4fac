// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/demand.h"

namespace evergrant::cli::fast {

/// Programs that ask for a token in a way of their own run this one under another name: git-credential-evergrant
/// (gitcredentials(7)) and docker-credential-evergrant (the protocol of docker's credential helpers). Behind either
/// name may stand "-" and the name of a connection.
enum class Helper { Git, Docker };

struct HelperName
{
    Helper helper = Helper::Git;
    std::string_view connection; ///< empty: none
};
/// By the path with which the program was called; nothing: it is the command line itself.
std::optional<HelperName> helperNameFrom(std::string_view program);

/// What a helper was asked for: a demand, or an exit code at once with what is to be said.
struct HelperCall
{
    std::optional<Demand> demand;
    int exitCode = 0;
    std::string_view output, complaint;
};

/// `input` is what came on standard input. The texts of the call lie in `words` and `input`.
///
/// Git: get, where the address is https or on this computer; erase, which says that a server has refused the token;
/// everything else is ignored, as gitcredentials(7) asks. Docker: get, list; store is refused, erase does nothing.
HelperCall helperCallFrom(const HelperName& name, std::span<const char* const> words, std::string_view input);

} // namespace evergrant::cli::fast
