// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstorerescue.h"

#include "core/errorcode.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::grantstore {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

} // namespace

std::optional<QString> putDamagedAside(const QString& path, const QDateTime& now)
{
    // The file before its journal: without a file beside it SQLite throws a journal away, and does not apply it to the
    // new one.
    const QString aside = unusedSibling(path, u".damaged-"_s, now);
    if (!QFile::rename(path, aside))
        return std::nullopt;
    QFile::rename(path + u"-journal"_s, aside + u"-journal"_s);
    return aside;
}

Result<QString> copyLockedAside(const QString& path, const QDateTime& now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, u"store-failed"_s,
                    Tr::tr("The grant store %1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    // A read that ended early looks like the end of the file, and the original is emptied next.
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size())
        return fail(ErrorKind::Failed, u"store-failed"_s,
                    Tr::tr("The grant store %1 could not be read to its end, so nothing was changed.").arg(path));
    const QString aside = unusedSibling(path, u".locked-"_s, now);
    if (const auto kept = writeDurably(aside, bytes); !kept)
        return fail(
            ErrorKind::Failed, kept.error().code == errorcode::fileFull ? u"store-full"_s : u"store-failed"_s,
            Tr::tr("The old grant store could not be put aside, so nothing was changed. %1").arg(kept.error().message));
    return aside;
}

SqlResult<void> takeOutSealed(SqliteDatabase& database)
{
    for (const auto& table : {u"grants"_s, u"client_secrets"_s, u"key_check"_s}) {
        if (auto emptied = database.run(u"DELETE FROM %1"_s.arg(table)); !emptied)
            return emptied;
    }
    return deliverytable::dropSecrets(database)
        .and_then([&] { return alerttable::dropSecrets(database); })
        .and_then([&] { return database.run(u"DELETE FROM meta WHERE key = ?"_s, {QString(GrantStore::recovery)}); })
        .and_then([&] {
            return database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')"_s,
                                {QString(GrantStore::copiesAwaited)});
        });
}

void takeOutSealed(GrantRows& rows)
{
    rows.grants.clear();
    rows.unknownSlots.clear();
    rows.clientSecrets.clear();
    rows.keyCheck.clear();
    rows.deliveries.dropSecrets();
    rows.alerts.dropSecrets();
    rows.put({{GrantStore::recovery, {}}, {GrantStore::copiesAwaited, u"1"_s}});
}

} // namespace evergrant::grantstore
