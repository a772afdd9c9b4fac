// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant {

/// Whether `host`, as in a URL but without brackets, is this machine whatever a name server says: localhost,
/// 127.0.0.0/8, ::1.
bool isLoopbackHost(const QString& host);

} // namespace evergrant
