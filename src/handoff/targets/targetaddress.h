// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QUrl>

namespace evergrant::handoff {

/// The value of the option `--name` as an address: https, or plain http on this machine; no user name, no fragment.
/// Errors: Usage "bad-address", naming the option.
Result<QUrl> targetAddress(const QString& name, const QString& value);

} // namespace evergrant::handoff
