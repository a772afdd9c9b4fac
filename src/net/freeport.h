// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>
#include <optional>

namespace evergrant {

/// A port below the range that systems hand out by themselves, which nobody listens on now, on either
/// loopback family, and which is not taken in another way. It stays fixed for a connection, so an unusual one is
/// wanted. Empty: none of a hundred was free.
std::optional<quint16> freeLoopbackPort(const std::function<bool(quint16)>& isTaken);

} // namespace evergrant
