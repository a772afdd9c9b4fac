// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantdatabase.h"

#include "core/errorcode.h"
#include "records/durablefile.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

} // namespace

GrantDatabase::GrantDatabase(const QString& path)
    : m_path(path)
    , m_writer(path)
{
}

Result<void> GrantDatabase::open()
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
    // 256 kB: for the inner pages of a large file. What a transaction changes is held until its end.
    const auto opened =
        m_writer.open({u"PRAGMA cell_size_check = ON"_s, u"PRAGMA journal_mode = PERSIST"_s,
                       u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -256"_s, u"PRAGMA cache_spill = OFF"_s});
    if (!opened)
        return tl::unexpected(storeError(opened.error()));
    return {};
}

/// Looked at before anything is written, so that a damaged file stays as it is for whoever tries to repair it.
SqlResult<void> GrantDatabase::migrateAndRead()
{
    SqliteDatabase database(m_path);
    return database.open(SqliteDatabase::Access::ReadWrite, 0ms)
        .and_then([&] { return database.run(u"PRAGMA cell_size_check = ON"_s); })
        .and_then([&] { return database.check(); })
        .and_then([&] { return database.run(u"PRAGMA journal_mode = PERSIST"_s); })
        .and_then([&] { return database.run(u"PRAGMA synchronous = FULL"_s); })
        .and_then([&] { return database.migrate(grantstore::schemaSteps()); })
        .and_then([&] { return GrantRows::read(database); })
        .map([this](GrantRows&& rows) { m_rows = std::move(rows); });
}

QFuture<Result<void>> GrantDatabase::write(SqliteWriter::Change change, Apply apply, const StoreSettings& along)
{
    const auto written = std::make_shared<Written>();
    const auto changeAll = [change = std::move(change), along](SqliteDatabase& database) {
        return change(database).and_then([&] { return grantstore::writeSettings(database, along); });
    };
    const auto applyAll = [apply = std::move(apply), along](GrantRows& rows) {
        apply(rows);
        rows.put(along);
    };
    m_writer.write(changeAll, resolve(written, applyAll));
    return written->future();
}

QFuture<Result<void>> GrantDatabase::runAlone(SqliteWriter::Change work, Apply apply)
{
    const auto done = std::make_shared<Written>();
    m_writer.runAlone(std::move(work), resolve(done, std::move(apply)));
    return done->future();
}

/// Starts the promise; it is kept after `apply`, which is called for a success only.
SqliteWriter::Done GrantDatabase::resolve(const std::shared_ptr<Written>& written, Apply apply)
{
    written->start();
    return [this, written, apply = std::move(apply)](const SqlResult<void>& result) {
        if (result && apply)
            apply(m_rows);
        written->addResult(result ? Result<void>() : Result<void>(tl::unexpected(storeError(result.error()))));
        written->finish();
    };
}

Error GrantDatabase::storeError(const SqlError& error) const
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
