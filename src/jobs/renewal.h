// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace evergrant::jobs {

/// A renewal that jobs have to follow. It was followed as soon as nobody holds it any more.
using Renewal = std::shared_ptr<const void>;

} // namespace evergrant::jobs
