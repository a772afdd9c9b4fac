// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done about a store that cannot be used any more. Whatever it holds is put aside, never deleted.

#include "records/grantstore.h"

#include "core/errorcode.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

} // namespace

Result<SqliteGrantStore::Opened> SqliteGrantStore::openOrRecreate(const QString& path, const QUuid& profileId,
                                                                  SealerFactory makeSealer, const QDateTime& now)
{
    auto store = open(path, profileId, makeSealer);
    if (store)
        return Opened{std::move(*store), {}};
    if (store.error().code != errorcode::storeDamaged)
        return tl::unexpected(store.error());
    // The file before its journal: without a file beside it SQLite throws a journal away, and does not apply it to the
    // new one.
    const QString aside = unusedSibling(path, u".damaged-"_s, now);
    if (!QFile::rename(path, aside))
        return tl::unexpected(store.error());
    QFile::rename(path + u"-journal"_s, aside + u"-journal"_s);
    store = open(path, profileId, std::move(makeSealer));
    if (!store)
        return tl::unexpected(store.error());
    return Opened{std::move(*store), aside};
}

Result<QString> SqliteGrantStore::resetUnderNewKey(const QDateTime& now)
{
    m_writer.flush();
    // Between transactions the file is complete by itself, so a copy of its bytes is a store, too.
    const QString aside = unusedSibling(m_path, u".locked-"_s, now);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, u"store-failed"_s,
                    Tr::tr("The grant store %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    if (const auto kept = writeDurably(aside, file.readAll()); !kept)
        return fail(
            ErrorKind::Failed, kept.error().code == errorcode::fileFull ? u"store-full"_s : u"store-failed"_s,
            Tr::tr("The old grant store could not be put aside, so nothing was changed. %1").arg(kept.error().message));
    const auto empty = [](SqliteDatabase& database) -> SqlResult<void> {
        for (const auto& table : {u"grants"_s, u"client_secrets"_s, u"key_check"_s}) {
            if (auto emptied = database.run(u"DELETE FROM %1"_s.arg(table)); !emptied)
                return emptied;
        }
        return deliverytable::dropSecrets(database)
            .and_then([&] { return database.run(u"DELETE FROM meta WHERE key = ?"_s, {QString(recovery)}); })
            .and_then([&] {
                return database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')"_s,
                                    {QString(copiesAwaited)});
            });
    };
    const auto apply = [this] {
        m_rows.grants.clear();
        m_rows.clientSecrets.clear();
        m_rows.keyCheck.clear();
        m_deliveries.forgetSecrets();
        m_rows.meta.remove(recovery);
        m_rows.meta.insert(copiesAwaited, u"1"_s);
    };
    if (const auto emptied = writeNow(empty, apply); !emptied)
        return tl::unexpected(emptied.error());
    m_sealer.reset();
    return aside;
}

} // namespace evergrant
