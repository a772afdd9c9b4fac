// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evergrant::test {

/// Gives this process mounts of its own, also when it is not root. Call it first thing in main(): later there are
/// threads, and then the kernel refuses.
bool enterPrivateMounts();

/// A file system in memory over an existing folder. `size` as tmpfs takes it, such as "256k".
bool mountSmallDisk(const QString& folder, const QString& size);
bool makeReadOnly(const QString& folder);
bool makeWritable(const QString& folder);
void unmount(const QString& folder);

/// Writes a file "ballast" until nothing fits any more.
bool fillDisk(const QString& folder);
/// Takes it away again.
void emptyDisk(const QString& folder);

} // namespace evergrant::test
