// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"

namespace evergrant::cli {

/// How long `token`, `header` and `run` wait, the start of a worker included.
inline constexpr std::chrono::seconds TokenLimit{30};

inline api::Token::Params tokenParams(const QString& name)
{
    api::Token::Params params;
    params.name = name;
    params.timeout = TokenLimit;
    return params;
}

} // namespace evergrant::cli
