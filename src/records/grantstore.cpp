// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstore.h"

#include "core/errorcode.h"
#include "records/grantstorerescue.h"
#include "records/grantstoreschema.h"
#include "records/slotswap.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

constexpr auto profileKeyName = "store/profile-id"_L1;

SqlResult<void> noChange(SqliteDatabase&)
{
    return {};
}

void noApply(GrantRows&) {}

tl::unexpected<Error> wrongKey(const QString& path)
{
    return fail(ErrorKind::Failed, errorcode::wrongKey,
                Tr::tr("The profile key does not fit the stored grants in %1: it belongs to another profile, or "
                       "was replaced.")
                    .arg(path));
}

/// Not where rows have been sealed under another key meanwhile.
SqlResult<void> writeKeyCheck(SqliteDatabase& database, const QByteArray& sealed)
{
    return database.change(u"INSERT OR REPLACE INTO key_check (one, sealed) SELECT 1, ?"
                           " WHERE NOT EXISTS (SELECT 1 FROM grants) AND NOT EXISTS (SELECT 1 FROM client_secrets)"
                           " AND NOT EXISTS (SELECT 1 FROM delivery_targets WHERE sealed IS NOT NULL)"
                           " AND NOT EXISTS (SELECT 1 FROM alerts WHERE sealed IS NOT NULL)"_s,
                           {sealed});
}

} // namespace

SqliteGrantStore::SqliteGrantStore(const QString& path, const QUuid& profileId, SealerFactory makeSealer)
    : m_sealer(profileId, std::move(makeSealer))
    , m_database(path)
    , m_journal(m_database, m_sealer)
    , m_deliveries(m_database, m_sealer)
    , m_alerts(m_database, m_sealer)
{
}

Result<std::unique_ptr<SqliteGrantStore>> SqliteGrantStore::open(const QString& path, const QUuid& profileId,
                                                                 SealerFactory makeSealer)
{
    std::unique_ptr<SqliteGrantStore> store(new SqliteGrantStore(path, profileId, std::move(makeSealer)));
    if (const auto opened = store->m_database.open(); !opened)
        return tl::unexpected(opened.error());
    if (const auto bound = store->bindToProfile(profileId); !bound)
        return tl::unexpected(bound.error());
    return store;
}

Result<SqliteGrantStore::Opened> SqliteGrantStore::openOrRecreate(const QString& path, const QUuid& profileId,
                                                                  SealerFactory makeSealer, const QDateTime& now)
{
    auto store = open(path, profileId, makeSealer);
    if (store)
        return Opened{std::move(*store), {}};
    if (store.error().code != errorcode::storeDamaged)
        return tl::unexpected(store.error());
    const auto aside = grantstore::putDamagedAside(path, now);
    if (!aside)
        return tl::unexpected(store.error());
    store = open(path, profileId, std::move(makeSealer));
    if (!store)
        return tl::unexpected(store.error());
    return Opened{std::move(*store), *aside};
}

/// Waits for the disk, as opening does.
Result<void> SqliteGrantStore::bindToProfile(const QUuid& profileId)
{
    const QString owner = rows().setting(profileKeyName), id = grantstore::toColumn(profileId);
    if (owner.isEmpty()) {
        const StoreSettings settings{{copiesAwaited, u"1"_s}, {profileKeyName, id}};
        const auto written = m_database.write(&noChange, &noApply, settings);
        m_database.flush();
        return written.result();
    }
    if (owner != id)
        return fail(ErrorKind::Failed, u"store-of-other-profile"_s,
                    Tr::tr("The grant store %1 belongs to another profile and cannot be opened with this one. Put back "
                           "the profile.json that belongs to it.")
                        .arg(m_database.path()));
    return {};
}

QUuid SqliteGrantStore::profileIdOf(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    SqliteDatabase database(path);
    // For writing: a store whose writer died in the middle of a transaction is rolled back before it is read.
    if (!database.open(SqliteDatabase::Access::ReadWrite))
        return {};
    const auto id = database.value(u"SELECT value FROM meta WHERE key = ?"_s, {QString(profileKeyName)});
    return id ? grantstore::uuidFromColumn(*id) : QUuid();
}

QCoro::Task<Result<void>> SqliteGrantStore::useKey(Secret profileKey)
{
    const auto made = m_sealer.sealerFor(profileKey);
    if (!made)
        co_return tl::unexpected(made.error());
    const std::shared_ptr<Sealer> sealer = *made;
    if (m_sealer.fits(*sealer, rows().keyCheck)) {
        m_sealer.use(sealer);
        co_return {};
    }
    const QString path = m_database.path();
    if (*hasSealedRows())
        co_return wrongKey(path);
    const auto check = m_sealer.keyCheck(*sealer);
    if (!check)
        co_return tl::unexpected(check.error());
    const auto put = [bytes = *check](SqliteDatabase& database) { return writeKeyCheck(database, bytes); };
    const auto apply = [this, sealer, bytes = *check](GrantRows& rows) {
        rows.keyCheck = bytes;
        m_sealer.use(sealer);
    };
    const auto written = m_database.write(put, apply);
    const auto kept = co_await written;
    if (!kept && kept.error().code == errorcode::grantReplaced)
        co_return wrongKey(path);
    co_return kept;
}

Result<bool> SqliteGrantStore::hasSealedRows()
{
    return rows().hasSealed();
}

QCoro::Task<Result<QString>> SqliteGrantStore::resetUnderNewKey(QDateTime now)
{
    const auto aside = std::make_shared<Result<QString>>();
    const auto reset = [aside, path = m_database.path(), now](SqliteDatabase& database) -> SqlResult<void> {
        *aside = grantstore::copyLockedAside(path, now);
        if (!*aside)
            return tl::unexpected(SqlError{SqlTrouble::Other, aside->error().message});
        return database.inTransaction([&] { return grantstore::takeOutSealed(database); });
    };
    const auto apply = [this](GrantRows& rows) {
        grantstore::takeOutSealed(rows);
        m_sealer.use(nullptr);
    };
    const auto done = m_database.runAlone(reset, apply);
    const auto ended = co_await done;
    if (!ended && *aside)
        co_return tl::unexpected(ended.error());
    co_return *aside;
}

Result<QByteArray> SqliteGrantStore::fingerprint(const Secret& token)
{
    return m_sealer.fingerprint(token);
}

Result<QString> SqliteGrantStore::meta(const QString& key)
{
    return rows().setting(key);
}

QCoro::Task<Result<void>> SqliteGrantStore::writeSettings(StoreSettings settings)
{
    const auto written = m_database.write(&noChange, &noApply, settings);
    co_return co_await written;
}

QCoro::Task<> SqliteGrantStore::flushed()
{
    const auto written = m_database.write(&noChange, &noApply);
    co_await written;
}

Result<QHash<QUuid, GrantInfo>> SqliteGrantStore::infos(GrantSlot slot)
{
    const auto& grants = rows().grants;
    QHash<QUuid, GrantInfo> infos;
    for (auto row = grants.cbegin(); row != grants.cend(); ++row) {
        if (row.key().second == slot)
            infos.insert(row.key().first, row->info.whole());
    }
    return infos;
}

Result<std::optional<Grant>> SqliteGrantStore::grant(const QUuid& connection, GrantSlot slot)
{
    const auto row = rows().grants.constFind({connection, slot});
    if (row == rows().grants.constEnd())
        return m_sealer.requireKey().map([] { return std::optional<Grant>(); });
    return m_sealer.open(connection, slot, row->info.grantId(), row->info.generation(), row->sealed.toByteArray());
}

QCoro::Task<Result<std::optional<Grant>>> SqliteGrantStore::previousGrant(QUuid connection, GrantSlot slot)
{
    if (const auto key = m_sealer.requireKey(); !key)
        co_return tl::unexpected(key.error());
    const auto found = std::make_shared<std::optional<grantstore::PreviousRow>>();
    const auto look = [found, connection, slot](SqliteDatabase& database) {
        return grantstore::previousOf(database, connection, slot).map([&](const auto& row) { *found = row; });
    };
    const auto looked = m_database.runAlone(look);
    const auto done = co_await looked;
    if (!done)
        co_return tl::unexpected(done.error());
    if (!*found)
        co_return std::optional<Grant>();
    const grantstore::PreviousRow& row = **found;
    co_return m_sealer.open(connection, slot, row.grantId, row.generation, row.sealed);
}

QCoro::Task<Result<void>> SqliteGrantStore::writeSealed(QUuid connection, GrantSlot slot, Grant grant,
                                                        SealedWrite write, StoreSettings along)
{
    const auto sealed = m_sealer.seal(connection, slot, grant);
    if (!sealed)
        co_return tl::unexpected(sealed.error());
    const auto put = [connection, slot, write, info = grant.info, bytes = *sealed](SqliteDatabase& database) {
        return write(database, connection, slot, info, bytes);
    };
    const auto apply = [connection, slot, info = grant.info, bytes = *sealed](GrantRows& rows) {
        rows.put({connection, slot}, info, bytes);
    };
    const auto written = m_database.write(put, apply, along);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteGrantStore::putGrant(QUuid connection, GrantSlot slot, Grant grant, StoreSettings along)
{
    const auto put = [](SqliteDatabase& database, const QUuid& id, GrantSlot place, const GrantInfo& info,
                        const QByteArray& sealed) { return grantstore::writeGrant(database, id, place, info, sealed); };
    return writeSealed(connection, slot, std::move(grant), put, std::move(along));
}

QCoro::Task<Result<void>> SqliteGrantStore::amendGrant(QUuid connection, GrantSlot slot, Grant amended)
{
    return writeSealed(connection, slot, std::move(amended), &grantstore::amendGrant, {});
}

QCoro::Task<Result<void>> SqliteGrantStore::swapSlots(QUuid connection, GrantSlot spare, StoreSettings along)
{
    const auto swap = SlotSwap::prepare(rows(), m_sealer, connection, spare);
    if (!swap)
        co_return tl::unexpected(swap.error());
    if (swap->isEmpty())
        co_return co_await writeSettings(along);
    const auto change = [swap = *swap](SqliteDatabase& database) { return swap.write(database); };
    const auto apply = [swap = *swap](GrantRows& rows) { swap.apply(rows); };
    const auto written = m_database.write(change, apply, along);
    co_return co_await written;
}

Result<QSet<QUuid>> SqliteGrantStore::clientSecretOwners()
{
    return QSet<QUuid>(rows().clientSecrets.keyBegin(), rows().clientSecrets.keyEnd());
}

Result<bool> SqliteGrantStore::hasUncopiedSecrets()
{
    return rows().hasUncopiedSecrets();
}

Result<Secret> SqliteGrantStore::clientSecret(const QUuid& connection)
{
    const QByteArray sealed = rows().clientSecrets.value(connection);
    if (sealed.isEmpty())
        return m_sealer.requireKey().map([] { return Secret(); });
    return m_sealer.openClientSecret(connection, sealed);
}

QCoro::Task<Result<void>> SqliteGrantStore::setClientSecret(QUuid connection, Secret secret, StoreSettings along)
{
    if (const auto key = m_sealer.requireKey(); !key)
        co_return key;
    QByteArray bytes; // none: it is taken away
    if (!secret.isEmpty()) {
        const auto sealed = m_sealer.sealClientSecret(connection, secret);
        if (!sealed)
            co_return tl::unexpected(sealed.error());
        bytes = *sealed;
    }
    const auto put = [id = grantstore::toColumn(connection), bytes](SqliteDatabase& database) {
        return bytes.isEmpty()
                   ? database.run(u"DELETE FROM client_secrets WHERE connection = ?"_s, {id})
                   : database.run(u"INSERT OR REPLACE INTO client_secrets (connection, sealed) VALUES (?, ?)"_s,
                                  {id, bytes});
    };
    const auto apply = [connection, bytes](GrantRows& rows) {
        if (bytes.isEmpty())
            rows.clientSecrets.remove(connection);
        else
            rows.clientSecrets.insert(connection, bytes);
    };
    const auto written = m_database.write(put, apply, along);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteGrantStore::removeConnection(QUuid connection)
{
    const auto remove = [id = grantstore::toColumn(connection)](SqliteDatabase& database) -> SqlResult<void> {
        for (const auto& table : {u"grants"_s, u"client_secrets"_s, u"attempts"_s}) {
            if (auto removed = database.run(u"DELETE FROM %1 WHERE connection = ?"_s.arg(table), {id}); !removed)
                return removed;
        }
        return {};
    };
    const auto apply = [connection](GrantRows& rows) { rows.removeConnection(connection); };
    const auto written = m_database.write(remove, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteGrantStore::beginAttempt(Attempt attempt)
{
    return m_journal.begin(std::move(attempt));
}

QCoro::Task<Result<void>> SqliteGrantStore::finishAttempt(QUuid attemptId, QString outcome,
                                                          std::optional<Grant> successor, AttemptDecision decision,
                                                          StoreSettings along)
{
    return m_journal.finish(attemptId, std::move(outcome), std::move(successor), std::move(decision), std::move(along));
}

Result<QList<Attempt>> SqliteGrantStore::openAttempts()
{
    return m_journal.open();
}

QCoro::Task<Result<QList<AttemptRecord>>> SqliteGrantStore::attempts(QUuid connection, int limit)
{
    return m_journal.latest(connection, limit);
}

} // namespace evergrant
