// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workeroptions.h"
#include "core/clock.h"
#include "records/connectionswriter.h"
#include "records/eventlog.h"
#include "records/grantstore.h"
#include "records/jobstore.h"
#include "records/presetfiles.h"
#include "records/profile.h"
#include "secrets/keycustody.h"
#include "secrets/oskeychain.h"
#include "secrets/packagekeys.h"
#include "secrets/recoverycode.h"
#include <optional>

namespace evergrant {

/// Where the profile key comes from, and the keychain that has copies of the grants.
struct KeyStores
{
    KeyStores(const WorkerOptions& options, const Profile& profile, Clock& clock);

    OsKeychain keychain;
    SodiumRecoveryCodes recoveryCodes;
    KeyCustody profileKeys;
    PassphrasePackageKeys packageKeys;
    bool hasCopies; ///< off where the key comes from elsewhere: then there may be no keychain
};

/// The profile, which is locked as long as this lives or until release(), and all stores in it.
class ProfileStores
{
public:
    /// Takes the profile, and opens what needs no waiting. `clock` outlives it. Errors: those of Profile::open().
    static Result<std::unique_ptr<ProfileStores>> openProfile(const WorkerOptions& options, Clock& clock);

    /// Opens the grant store, too, as soon as other programs let go of it. `isStopping`: nobody wants it any more, so
    /// it ends with Cancelled "stopping". Returns the connections; empty where they cannot be read, which the engine
    /// finds and says.
    QCoro::Task<Result<std::optional<QList<Connection>>>> open(std::function<bool()> isStopping);
    /// What follows for the connections where the profile is a copy. Before anything is sent; recorded only when it is
    /// settled.
    QCoro::Task<Result<void>> settleOrigin(QHash<QString, ProviderPreset> presets);
    /// When it has ended, all that was written is durable, or has failed.
    QCoro::Task<> flushed();
    /// Lets the next worker have the profile, after flushed(). Only events may be written until the object ends: their
    /// file can have several writers.
    void release() { m_profile.release(); }
    void log(EventLevel level, const QString& kind, const QString& message);

    const Profile& profile() const { return m_profile; }
    KeyStores& keys() { return m_keys; }
    EventLog& events() { return m_events; }
    std::optional<EventsLost> eventsLost() const { return m_events.lost(); }
    EventKeeping& eventKeeping() { return m_events; }
    ConnectionStore& connections() { return m_connections; }
    JobStore& jobs() { return m_jobs; }
    bool isOpen() const { return m_grants != nullptr; }
    SqliteGrantStore& grants() { return *m_grants; } ///< once it is open

private:
    ProfileStores(Profile profile, const WorkerOptions& options, Clock& clock);
    Result<void> openGrants(const std::function<bool()>& isStopping);

    Clock& m_clock;
    Profile m_profile;
    KeyStores m_keys;
    SqliteEventLog m_events;
    ConnectionsWriter m_connections;
    SqliteJobStore m_jobs;
    std::unique_ptr<SqliteGrantStore> m_grants; ///< null until open()
};

} // namespace evergrant
