// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, the key, small settings, writing. Grants are in grantstore_rows.cpp, the journal in grantstore_journal.cpp.

#include "records/grantstore.h"

#include "core/errorcode.h"
#include "records/durablefile.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

constexpr auto profileKeyName = "store/profile-id"_L1;
constexpr auto knownText = "evergrant key check 1"_L1;

} // namespace

SqliteGrantStore::SqliteGrantStore(const QString& path, const QUuid& profileId, SealerFactory makeSealer)
    : m_path(path)
    , m_deliveries(fileOfDeliveries())
    , m_writer(path)
    , m_profileId(profileId)
    , m_makeSealer(std::move(makeSealer))
{
}

Result<std::unique_ptr<SqliteGrantStore>> SqliteGrantStore::open(const QString& path, const QUuid& profileId,
                                                                 SealerFactory makeSealer)
{
    std::unique_ptr<SqliteGrantStore> store(new SqliteGrantStore(path, profileId, std::move(makeSealer)));
    if (const auto prepared = store->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return store;
}

Result<void> SqliteGrantStore::prepare()
{
    if (const auto there = preparePrivateFile(m_path); !there) {
        const QString& code = there.error().code;
        return fail(ErrorKind::Failed,
                    code == errorcode::fileFull       ? u"store-full"_s
                    : code == errorcode::fileReadonly ? u"store-readonly"_s
                                                      : u"store-failed"_s,
                    there.error().message);
    }
    if (const auto checked = migrateAndRead(); !checked)
        return tl::unexpected(storeError(checked.error()));
    const auto opened = m_writer.open(
        {u"PRAGMA cell_size_check = ON"_s, u"PRAGMA journal_mode = PERSIST"_s, u"PRAGMA synchronous = FULL"_s});
    if (!opened)
        return tl::unexpected(storeError(opened.error()));
    return bindToProfile();
}

/// Looked at before anything is written, so that a damaged file stays as it is for whoever tries to repair it.
SqlResult<void> SqliteGrantStore::migrateAndRead()
{
    SqliteDatabase database(m_path);
    return database.open(SqliteDatabase::Access::ReadWrite, 0ms)
        .and_then([&] { return database.run(u"PRAGMA cell_size_check = ON"_s); })
        .and_then([&] { return database.check(); })
        .and_then([&] { return database.run(u"PRAGMA journal_mode = PERSIST"_s); })
        .and_then([&] { return database.run(u"PRAGMA synchronous = FULL"_s); })
        .and_then([&] { return database.migrate(grantstore::schemaSteps()); })
        .and_then([&] { return GrantRows::read(database); })
        .map([this](GrantRows&& rows) { m_rows = std::move(rows); })
        .and_then([&] { return DeliveryRows::read(database); })
        .map([this](DeliveryRows&& rows) { m_deliveries.setRows(std::move(rows)); });
}

Result<void> SqliteGrantStore::bindToProfile()
{
    const QString owner = m_rows.meta.value(profileKeyName);
    if (owner.isEmpty())
        return setMeta(copiesAwaited, u"1"_s).and_then([this] {
            return setMeta(profileKeyName, grantstore::toColumn(m_profileId));
        });
    if (owner != grantstore::toColumn(m_profileId))
        return fail(ErrorKind::Failed, u"store-of-other-profile"_s,
                    Tr::tr("The grant store %1 belongs to another profile and cannot be opened with this one. Put back "
                           "the profile.json that belongs to it.")
                        .arg(m_path));
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

Result<void> SqliteGrantStore::useKey(const Secret& profileKey)
{
    auto sealer = m_makeSealer(profileKey);
    if (!sealer)
        return tl::unexpected(sealer.error());
    if (!keyFits(**sealer)) {
        if (*hasSealedRows())
            return fail(
                ErrorKind::Failed, errorcode::wrongKey,
                Tr::tr("The profile key does not fit the stored grants in %1: it belongs to another profile, or "
                       "was replaced.")
                    .arg(m_path));
        QByteArray text = QByteArray(knownText.data(), knownText.size());
        const auto sealed = (*sealer)->seal(Secret::take(std::move(text)), place({}, "", {}, 0, "key-check"));
        if (!sealed)
            return tl::unexpected(sealed.error());
        const auto put = [bytes = *sealed](SqliteDatabase& database) {
            return database.run(u"INSERT OR REPLACE INTO key_check (one, sealed) VALUES (1, ?)"_s, {bytes});
        };
        const auto kept = writeNow(put, [this, bytes = *sealed] { m_rows.keyCheck = bytes; });
        if (!kept)
            return kept;
    }
    m_sealer = std::move(*sealer);
    return {};
}

/// False also when no key has been used yet.
bool SqliteGrantStore::keyFits(Sealer& sealer) const
{
    return !m_rows.keyCheck.isEmpty() && sealer.open(m_rows.keyCheck, place({}, "", {}, 0, "key-check")).has_value();
}

Result<bool> SqliteGrantStore::hasSealedRows()
{
    return !m_rows.grants.isEmpty() || !m_rows.clientSecrets.isEmpty() || m_deliveries.hasSealedRows();
}

Result<QByteArray> SqliteGrantStore::fingerprint(const Secret& token)
{
    return requireKey().map([&] { return m_sealer->fingerprint(token); });
}

Result<QString> SqliteGrantStore::meta(const QString& key)
{
    return m_rows.meta.value(key);
}

Result<void> SqliteGrantStore::setMeta(const QString& key, const QString& value)
{
    const StoreSettings one{{key, value}};
    const auto put = [one](SqliteDatabase& database) { return grantstore::writeSettings(database, one); };
    return writeNow(put, [this, one] { m_rows.put(one); });
}

QCoro::Task<Result<void>> SqliteGrantStore::writeSettings(StoreSettings settings)
{
    const auto nothing = [](SqliteDatabase&) -> SqlResult<void> { return {}; };
    const auto written = write(nothing, [] {}, settings);
    co_return co_await written;
}

QCoro::Task<> SqliteGrantStore::flushed()
{
    const auto nothing = [](SqliteDatabase&) -> SqlResult<void> { return {}; };
    const auto written = write(nothing, [] {});
    co_await written;
}

/// `apply` makes the same change to the rows in memory, once it is durable. Resolves in the order of the calls.
QFuture<Result<void>> SqliteGrantStore::write(SqliteWriter::Change change, std::function<void()> apply,
                                              const StoreSettings& along)
{
    const auto written = std::make_shared<Written>();
    const auto changeAll = [change = std::move(change), along](SqliteDatabase& database) {
        return change(database).and_then([&] { return grantstore::writeSettings(database, along); });
    };
    const auto applyAll = [this, apply = std::move(apply), along] {
        apply();
        m_rows.put(along);
    };
    m_writer.write(changeAll, resolve(written, applyAll));
    return written->future();
}

/// Starts the promise; it is kept after `apply`, which is called for a success only.
SqliteWriter::Done SqliteGrantStore::resolve(const std::shared_ptr<Written>& written, std::function<void()> apply)
{
    written->start();
    return [this, written, apply = std::move(apply)](const SqlResult<void>& result) {
        if (result)
            apply();
        written->addResult(stored(result));
        written->finish();
    };
}

/// The same, and waits for it.
Result<void> SqliteGrantStore::writeNow(SqliteWriter::Change change, std::function<void()> apply)
{
    const auto written = write(std::move(change), std::move(apply));
    m_writer.flush();
    return written.result();
}

Result<void> SqliteGrantStore::requireKey() const
{
    if (m_sealer)
        return {};
    return fail(ErrorKind::StoreLocked, u"store-locked"_s,
                Tr::tr("The stored grants are locked: the profile key has not been read from the keychain yet."));
}

/// What a sealed value is bound to. None of the parts can contain the separator.
QByteArray SqliteGrantStore::place(const QUuid& connection, QAnyStringView slot, const QUuid& grantId,
                                   quint64 generation, QAnyStringView kind) const
{
    return u"evergrant 1|%1|%2|%3|%4|%5|%6"_s
        .arg(grantstore::toColumn(m_profileId), grantstore::toColumn(connection), slot.toString(),
             grantstore::toColumn(grantId), QString::number(generation), kind.toString())
        .toUtf8();
}

SqliteDeliveryStore::File SqliteGrantStore::fileOfDeliveries()
{
    SqliteDeliveryStore::File file;
    file.write = [this](SqliteWriter::Change change, std::function<void()> apply) {
        return write(std::move(change), std::move(apply));
    };
    file.seal = [this](const Secret& value, const QUuid& connection, const QString& id, const QString& kind) {
        return requireKey().and_then([&] { return m_sealer->seal(value, place(connection, id, {}, 0, kind)); });
    };
    file.open = [this](const QByteArray& sealed, const QUuid& connection, const QString& id,
                       const QString& kind) -> Result<Secret> {
        if (const auto key = requireKey(); !key)
            return tl::unexpected(key.error());
        const auto opened = m_sealer->open(sealed, place(connection, id, {}, 0, kind));
        if (!opened)
            return fail(ErrorKind::Failed, errorcode::storeDamaged,
                        Tr::tr("The stored secret of the delivery %1 is damaged. Remove the delivery and add it again.")
                            .arg(id));
        return *opened;
    };
    return file;
}

Error SqliteGrantStore::storeError(const SqlError& error) const
{
    const QString& path = m_path;
    switch (error.trouble) {
    case SqlTrouble::Full:
        return {ErrorKind::Failed, u"store-full"_s,
                Tr::tr("The disk is full, so nothing can be stored in %1. Make room on it.").arg(path)};
    case SqlTrouble::ReadOnly:
        return {ErrorKind::Failed, u"store-readonly"_s,
                Tr::tr("Nothing can be stored in %1: the disk or the file is read-only.").arg(path)};
    case SqlTrouble::Damaged:
        return {ErrorKind::Failed, errorcode::storeDamaged,
                Tr::tr("The grant store %1 is damaged; it was left as it is. Put back a backup of it. Without one, "
                       "move the file away and authorize every connection again.")
                    .arg(path)};
    case SqlTrouble::Busy:
        return {ErrorKind::Temporary, errorcode::storeBusy, Tr::tr("Another program keeps %1 locked.").arg(path)};
    case SqlTrouble::Newer:
        return {ErrorKind::Failed, u"store-newer"_s,
                Tr::tr("%1 was written by a newer version of Evergrant. Use that version.").arg(path)};
    case SqlTrouble::Replaced:
        return {ErrorKind::Failed, errorcode::grantReplaced,
                Tr::tr("The answer belongs to tokens that have been replaced by newer ones since; it was not stored.")};
    case SqlTrouble::Occupied:
        return {ErrorKind::Temporary, errorcode::attemptOpen,
                Tr::tr("An earlier renewal of these tokens is not concluded yet, so no other was begun.")};
    case SqlTrouble::Other:
        break;
    }
    return {ErrorKind::Failed, u"store-failed"_s, Tr::tr("The grant store %1 failed: %2.").arg(path, error.text)};
}

} // namespace evergrant
