// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, the key, small settings. Grants are in grantstore_rows.cpp, the journal in grantstore_journal.cpp.

#include "records/grantstore.h"

#include "records/durablefile.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>
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
    : m_database(path)
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
    if (const auto there = preparePrivateFile(m_database.path()); !there) {
        const QString& code = there.error().code;
        return fail(ErrorKind::Failed,
                    code == "file-full"_L1       ? u"store-full"_s
                    : code == "file-readonly"_L1 ? u"store-readonly"_s
                                                 : u"store-failed"_s,
                    there.error().message);
    }
    // Looked at before anything is written, so that a damaged file stays as it is for whoever tries to repair it.
    auto done =
        m_database.open(SqliteDatabase::Access::ReadWrite, 0ms)
            .and_then([this] { return m_database.run(u"PRAGMA cell_size_check = ON"_s); })
            .and_then([this] { return m_database.check(); })
            .and_then([this] {
                return m_database.openAndKeep({u"PRAGMA cell_size_check = ON"_s, u"PRAGMA journal_mode = PERSIST"_s,
                                               u"PRAGMA synchronous = FULL"_s});
            })
            .and_then([this] { return m_database.migrate(grantstore::schemaSteps()); })
            .and_then([this] { return m_database.prepareAlso(grantstore::copiesInMemory()); });
    if (!done)
        return tl::unexpected(storeError(done.error()));
    return bindToProfile();
}

Result<void> SqliteGrantStore::bindToProfile()
{
    const auto owner = meta(profileKeyName);
    if (!owner)
        return tl::unexpected(owner.error());
    if (owner->isEmpty())
        return stored(
            m_database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?), (?, '1')"_s,
                           {QString(profileKeyName), grantstore::toColumn(m_profileId), QString(copiesAwaited)}));
    if (*owner != grantstore::toColumn(m_profileId))
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

Result<void> SqliteGrantStore::useKey(const Secret& profileKey)
{
    auto sealer = m_makeSealer(profileKey);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto fits = keyFits(**sealer);
    if (!fits)
        return tl::unexpected(fits.error());
    if (!*fits) {
        const auto inUse = hasSealedRows();
        if (!inUse)
            return tl::unexpected(inUse.error());
        if (*inUse)
            return fail(
                ErrorKind::Failed, u"wrong-key"_s,
                Tr::tr("The profile key does not fit the stored grants in %1: it belongs to another profile, or "
                       "was replaced.")
                    .arg(m_database.path()));
        QByteArray text = QByteArray(knownText.data(), knownText.size());
        const auto sealed = (*sealer)->seal(Secret::take(std::move(text)), place({}, "", {}, 0, "key-check"));
        if (!sealed)
            return tl::unexpected(sealed.error());
        const auto kept = m_database.run(u"INSERT OR REPLACE INTO key_check (one, sealed) VALUES (1, ?)"_s, {*sealed});
        if (!kept)
            return tl::unexpected(storeError(kept.error()));
    }
    m_sealer = std::move(*sealer);
    return {};
}

/// False also when no key has been used yet.
Result<bool> SqliteGrantStore::keyFits(Sealer& sealer)
{
    const auto sealed = stored(m_database.value(u"SELECT sealed FROM held_key_check"_s));
    if (!sealed)
        return tl::unexpected(sealed.error());
    return sealed->isValid() && sealer.open(sealed->toByteArray(), place({}, "", {}, 0, "key-check")).has_value();
}

Result<bool> SqliteGrantStore::hasSealedRows()
{
    return stored(m_database.value(
                      u"SELECT EXISTS (SELECT 1 FROM held_grants) OR EXISTS (SELECT 1 FROM held_client_secrets)"_s))
        .map([](const QVariant& exists) { return exists.toBool(); });
}

Result<QByteArray> SqliteGrantStore::fingerprint(const Secret& token)
{
    return requireKey().map([&] { return m_sealer->fingerprint(token); });
}

Result<QString> SqliteGrantStore::meta(const QString& key)
{
    return stored(m_database.value(u"SELECT value FROM held_meta WHERE key = ?"_s, {key})).map(&QVariant::toString);
}

Result<void> SqliteGrantStore::setMeta(const QString& key, const QString& value)
{
    if (value.isEmpty())
        return stored(m_database.run(u"DELETE FROM meta WHERE key = ?"_s, {key}));
    return stored(m_database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s, {key, value}));
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

Error SqliteGrantStore::storeError(const SqlError& error) const
{
    const QString& path = m_database.path();
    switch (error.trouble) {
    case SqlTrouble::Full:
        return {ErrorKind::Failed, u"store-full"_s,
                Tr::tr("The disk is full, so nothing can be stored in %1. Make room on it.").arg(path)};
    case SqlTrouble::ReadOnly:
        return {ErrorKind::Failed, u"store-readonly"_s,
                Tr::tr("Nothing can be stored in %1: the disk or the file is read-only.").arg(path)};
    case SqlTrouble::Damaged:
        return {ErrorKind::Failed, u"store-damaged"_s,
                Tr::tr("The grant store %1 is damaged; it was left as it is. Put back a backup of it. Without one, "
                       "move the file away and authorize every connection again.")
                    .arg(path)};
    case SqlTrouble::Busy:
        return {ErrorKind::Temporary, u"store-busy"_s, Tr::tr("Another program keeps %1 locked.").arg(path)};
    case SqlTrouble::Newer:
        return {ErrorKind::Failed, u"store-newer"_s,
                Tr::tr("%1 was written by a newer version of Evergrant. Use that version.").arg(path)};
    case SqlTrouble::Other:
        break;
    }
    return {ErrorKind::Failed, u"store-failed"_s, Tr::tr("The grant store %1 failed: %2.").arg(path, error.text)};
}

} // namespace evergrant
