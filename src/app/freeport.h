// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <optional>

namespace evergrant {

/// A port below the range that systems hand out by themselves, which nobody listens on now, on either
/// loopback family. It stays fixed for a connection, so an unusual one is wanted. Empty: none of a hundred was free.
std::optional<quint16> freeLoopbackPort(const QSet<quint16>& taken);

} // namespace evergrant
