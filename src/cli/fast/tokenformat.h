// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/answer.h"
#include "cli/fast/text.h"

#include <optional>

namespace evergrant::cli::fast {

/// In what form `token` prints what it has. All but the first two are what other programs read.
enum class Format {
    Token,       ///< the access token alone
    Json,        ///< what `token --json` promises
    Aws,         ///< of a credential_process of the AWS command line and SDKs
    Kubernetes,  ///< ExecCredential of client-go's credential plug-ins
    Docker,      ///< answer of a docker-credential helper to `get`
    Git,         ///< answer of a git credential helper to `get` (gitcredentials(7))
    Netrc,       ///< a line for ~/.netrc
    Gcp,         ///< executable-sourced credentials of Google's workload identity federation
    JsonHeaders, ///< an object of HTTP headers
};

/// By its word after --format: "aws", "kubernetes", "docker", "git", "netrc", "gcp", "json-headers".
std::optional<Format> formatFromWord(std::string_view word);
std::string_view toWord(Format format); ///< empty for the first two
/// "aws, kubernetes, ...", for help.
inline constexpr std::string_view FormatWords = "aws, kubernetes, docker, git, netrc, gcp, json-headers";

/// Whether it can be meant as a host, with or without a port.
bool isHost(std::string_view text);

/// What a credential helper answers where no connection has the host that it was asked for: the exit code, and what is
/// appended. Nothing: in this form it is an error like others.
std::optional<int> appendNoSuchHost(Text& out, Format format);

struct FormatOptions
{
    Format format = Format::Token;
    std::string_view host;     ///< whom it is for; Netrc needs it
    std::string_view username; ///< beside the token; empty: a usual one. A Basic credential has its own
    std::string_view execInfo; ///< the environment's KUBERNETES_EXEC_INFO; empty: there is none
};

/// Appends the answer, lines with their ends. What is returned is a sentence that says why it cannot be done in this
/// form; empty: it was done. Nothing is printed of `out` then.
///
/// A credential that is sent as Basic is taken apart into user name and password. Where the end of the token is known,
/// Kubernetes is told one that is 30 s earlier, so that a request that is on its way ends with a valid token.
std::string_view appendFormatted(Text& out, const FormatOptions& options, const TokenAnswer& answer);

} // namespace evergrant::cli::fast
