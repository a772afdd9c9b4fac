// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilestores.h"

#include "core/system/smallfile.h"
#include "engine/copiedprofile.h"
#include "engine/waiting.h"
#include "records/durablefile.h"
#include "secrets/sealer.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProfileStores)
};

/// How long starting waits for another program that holds the grant store, a backup for example: whoever starts a
/// worker waits for 20 s.
constexpr auto storeStartTimeout = 15s;

/// Larger than any note.
constexpr qint64 largestNote = 64 * 1024;

KeyNoteFile keyNoteFile(const QString& path)
{
    return {[path] { return QFileInfo::exists(path) ? readSmallFile(path, largestNote) : Result<QByteArray>(); },
            [path](const QByteArray& note) { return writeDurably(path, note); }};
}

} // namespace

KeyStores::KeyStores(const WorkerOptions& options, const Profile& profile, Clock& clock)
    : keychain(clock)
    , recoveryCodes(profile.id())
    , profileKeys({profile.id(), profile.directory(), options.keyFile, qEnvironmentVariable("CREDENTIALS_DIRECTORY")},
                  keychain, keyNoteFile(profile.file(u"key-source.json"_s)))
    , hasCopies(profileKeys.state().place.source == KeySource::Keychain)
{
}

Result<std::unique_ptr<ProfileStores>> ProfileStores::openProfile(const WorkerOptions& options, Clock& clock)
{
    auto profile = Profile::open(options.profileDir, clock);
    if (!profile)
        return tl::unexpected(profile.error());
    return std::unique_ptr<ProfileStores>(new ProfileStores(std::move(*profile), options, clock));
}

ProfileStores::ProfileStores(Profile profile, const WorkerOptions& options, Clock& clock)
    : m_clock(clock)
    , m_profile(std::move(profile))
    , m_keys(options, m_profile, clock)
    , m_events(m_profile.file(u"events.db"_s), clock, retentionIn(m_profile.file(u"log-retention.json"_s)))
    , m_connections(m_profile.file(u"connections.json"_s), clock, m_profile.idText())
    , m_jobs(m_profile.file(u"jobs.db"_s))
{
    log(EventLevel::Info, u"worker-started"_s, Tr::tr("The background worker started."));
    if (m_profile.isReadOnly())
        log(EventLevel::Error, u"profile-readonly"_s,
            Tr::tr("The profile folder %1 is on a disk that is read-only. Tokens in hand are handed out, and nothing "
                   "is renewed. Make the disk writable, then run evergrant stop; the next command starts a new worker.")
                .arg(m_profile.directory()));
    else if (m_jobs.failure())
        log(EventLevel::Error, u"jobs-unreadable"_s, m_jobs.failure()->message);
}

void ProfileStores::log(EventLevel level, const QString& kind, const QString& message)
{
    Event event;
    event.level = level;
    event.kind = kind;
    event.message = message;
    m_events.append(event);
}

QCoro::Task<Result<std::optional<QList<Connection>>>> ProfileStores::open(std::function<bool()> isStopping)
{
    auto loading = m_connections.load(); // in a thread of its own, while the grant store is read
    const std::function<Result<void>()> openStore = [this, isStopping] { return openGrants(isStopping); };
    const auto opened = co_await whenStoreIsFree(&m_clock, storeStartTimeout, openStore);
    const auto connections = co_await loading;
    if (!opened)
        co_return tl::unexpected(opened.error());
    if (!connections)
        co_return std::nullopt;
    co_return std::optional(*connections);
}

/// Without copies in the keychain a damaged store is the only one, and a person has to look at it.
Result<void> ProfileStores::openGrants(const std::function<bool()>& isStopping)
{
    if (isStopping())
        return fail(ErrorKind::Cancelled, u"stopping"_s,
                    Tr::tr("The background worker was told to stop before it had started."));
    const QString path = m_profile.file(u"grants.db"_s);
    if (!m_keys.hasCopies) {
        auto grants = SqliteGrantStore::open(path, m_profile.id(), &SodiumSealer::create);
        if (!grants)
            return tl::unexpected(grants.error());
        m_grants = std::move(*grants);
        return {};
    }
    auto opened = SqliteGrantStore::openOrRecreate(path, m_profile.id(), &SodiumSealer::create, m_clock.now());
    if (!opened)
        return tl::unexpected(opened.error());
    m_grants = std::move(opened->store);
    if (!opened->putAside.isEmpty())
        log(EventLevel::Error, u"store-damaged"_s,
            Tr::tr("The grant store was damaged. It was kept as %1, and a new one is filled from the copies in the "
                   "keyring before anything is sent.")
                .arg(opened->putAside));
    return {};
}

QCoro::Task<Result<void>> ProfileStores::settleOrigin(QHash<QString, ProviderPreset> presets)
{
    if (m_profile.origin() == ProfileOrigin::Same || m_profile.isReadOnly())
        co_return {};
    if (m_profile.origin() == ProfileOrigin::CopiedFromElsewhere) {
        const auto left = co_await leaveUndecidedSignIns(m_grants.get());
        if (!left)
            co_return tl::unexpected(left.error());
        const auto held = co_await holdCopiedConnections(&m_connections, m_grants.get(), presets);
        if (!held)
            co_return tl::unexpected(held.error());
        log(EventLevel::Warning, u"profile-copied"_s,
            *held == 0 ? Tr::tr("This profile was copied from another place.")
                       : Tr::tr("This profile was copied from another computer or folder. %n connection(s) whose "
                                "grants two places must not renew are paused here: resume them if this is the place "
                                "that is used now, and stop Evergrant at the other.",
                                nullptr, *held));
    }
    (void)m_profile.recordPlace(); // where that fails, the next start comes here again
    co_return {};
}

QCoro::Task<> ProfileStores::flushed()
{
    if (m_grants)
        co_await m_grants->flushed();
    co_await m_connections.folded();
}

} // namespace evergrant
