// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QString>

namespace evergrant {

/// Held by the one worker of a profile for as long as the object lives, or until release(); ends with the process at
/// the latest, and is not inherited by programs that it starts.
///
/// flock(), because a lock file that names a process id is wrong both ways: the id may be alive again as another
/// process, and a deleted file can be locked by a second one.
class ProfileLock
{
public:
    /// Errors: Failed "profile-in-use", "profile-unusable". Does not wait. A lock file on a read-only disk serves, too,
    /// if it is there.
    static Result<ProfileLock> acquire(const QString& path);
    /// The disk is read-only.
    bool isReadOnly() const { return m_readOnly; }

    ProfileLock(ProfileLock&& other) noexcept;
    ProfileLock& operator=(ProfileLock&& other) noexcept;
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;
    ~ProfileLock();
    /// Ends it before the object does.
    void release();

private:
    ProfileLock(int file, bool readOnly)
        : m_file(file)
        , m_readOnly(readOnly)
    {
    }
    int m_file = -1; ///< descriptor; closing it ends the lock
    bool m_readOnly = false;
};

} // namespace evergrant
