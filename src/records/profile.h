// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "records/profilelock.h"
#include <QJsonObject>
#include <QUuid>

namespace evergrant {

/// How the profile came to be where it is. A copy of a live profile must not renew: both would spend the same refresh
/// tokens.
enum class ProfileOrigin {
    New,                ///< made just now
    Same,               ///< this path on this machine, as before
    MovedHere,          ///< same machine, other path, and nothing is left at the old one
    CopiedFromElsewhere ///< another machine, or the old path still holds the same profile, or it cannot be told
};

/// The folder that all state lives in: found or made, checked to be ours alone, locked. PROFILE/profile.json holds its
/// identity: {"uuid", "path", "machine_id", "created_at"}; the machine id in it is a hash of the system's. The same is
/// in profile.json.copy. With both lost the uuid is taken from grants.db or connections.json.
///
/// A profile on a read-only disk opens, too: what is in it can be used, and nothing is recorded. See isReadOnly().
class Profile
{
public:
    /// The second form names the machine itself, for tests.
    /// Errors: Failed "profile-in-use", "profile-not-ours" (another user's, or not a folder), "profile-exposed" (others
    /// can read it and that cannot be changed), "profile-unusable" (cannot be made or written).
    static Result<Profile> open(const QString& directory, const Clock& clock);
    static Result<Profile> open(const QString& directory, const Clock& clock, const QString& machineId);

    /// Hash of the machine's id; empty when the system has none.
    static QString thisMachine();

    const QUuid& id() const { return m_id; }
    QString idText() const { return m_id.toString(QUuid::WithoutBraces); }
    ProfileOrigin origin() const { return m_origin; }
    /// Canonical; without a slash at the end.
    const QString& directory() const { return m_directory; }
    QString file(const QString& name) const;
    /// The disk cannot be written: tokens in hand can be handed out, and nothing can be renewed.
    bool isReadOnly() const { return m_lock.isReadOnly(); }
    /// Records this path and this machine, so that the next origin() is Same. For a moved or copied profile, once
    /// somebody has decided that it may be used here. origin() itself does not change.
    Result<void> recordPlace();
    /// Another worker may open it from now on, so nothing may be written to it any more.
    void release() { m_lock.release(); }

private:
    explicit Profile(ProfileLock lock)
        : m_lock(std::move(lock))
    {
    }
    Result<void> identify(const Clock& clock, const QString& machineId);
    Result<void> write(const QJsonObject& identity) const;
    ProfileOrigin originFrom(const QString& recordedPath, const QString& recordedMachine) const;

    ProfileLock m_lock;
    QString m_directory, m_machineId, m_createdAt;
    QUuid m_id;
    ProfileOrigin m_origin = ProfileOrigin::New;
};

} // namespace evergrant
