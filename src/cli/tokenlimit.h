// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"

namespace evergrant::cli {

/// How long `token`, `header` and `run` wait, the start of a worker included.
inline constexpr std::chrono::seconds TokenLimit{30};
/// How long the worker looks for a token: it tells more of what it waited for than that no answer came.
inline constexpr std::chrono::seconds WorkerTokenLimit = TokenLimit - std::chrono::seconds(1);

inline api::Token::Params tokenParams(const QString& name)
{
    api::Token::Params params;
    params.name = name;
    params.timeout = WorkerTokenLimit;
    return params;
}

} // namespace evergrant::cli
