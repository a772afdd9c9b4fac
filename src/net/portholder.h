// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// The name of a program that listens on this TCP port of this machine, such as "node (process 4711)". Empty when it
/// cannot be found out: another user's program, or a system without /proc.
QString portHolder(quint16 port);

} // namespace evergrant
