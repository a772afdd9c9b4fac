// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstoreschema.h"

#include "core/text/utc.h"
#include "records/alertrows.h"
#include "records/deliveryrows.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::grantstore {

namespace {

QString learnedColumn(const LearnedValues& learned)
{
    QJsonObject object;
    for (auto it = learned.begin(); it != learned.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString notNull(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QList<QStringList> schemaSteps()
{
    return {{
                // "EvGr": lets file(1) and a person with a hex editor recognize the file.
                u"PRAGMA application_id = 1165379442"_s,
                u"CREATE TABLE grants ("
                "connection TEXT NOT NULL, slot TEXT NOT NULL,"
                "grant_id TEXT NOT NULL, generation INTEGER NOT NULL, authorized_at INTEGER, authorized_by TEXT, "
                "account TEXT,"
                "issued_by TEXT, rotation TEXT, obtained_at INTEGER, expires_at INTEGER, never_expires INTEGER,"
                "has_refresh_token INTEGER, access_token_rejected INTEGER, client_id TEXT,"
                "sealed BLOB NOT NULL,"
                // Of the same grant, always; only the generation differs.
                "previous_generation INTEGER, previous BLOB,"
                "PRIMARY KEY (connection, slot))"_s,
                u"CREATE TABLE client_secrets (connection TEXT PRIMARY KEY, sealed BLOB NOT NULL)"_s,
                u"CREATE TABLE attempts ("
                "number INTEGER PRIMARY KEY AUTOINCREMENT, attempt_id TEXT NOT NULL UNIQUE,"
                "connection TEXT NOT NULL, slot TEXT NOT NULL, grant_id TEXT NOT NULL, generation INTEGER NOT NULL,"
                "fingerprint BLOB, purpose TEXT NOT NULL, intended_at INTEGER, outcome TEXT)"_s,
                u"CREATE INDEX attempts_of ON attempts (connection, number)"_s,
                u"CREATE INDEX attempts_open ON attempts (number) WHERE outcome IS NULL"_s,
                u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
                // One row: a known text, sealed. Tells a wrong key from a damaged row.
                u"CREATE TABLE key_check (one INTEGER PRIMARY KEY CHECK (one = 1), sealed BLOB NOT NULL)"_s,
            },
            {
                // Rows from before are grants that somebody consented to in a browser.
                u"ALTER TABLE grants ADD COLUMN account_id TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE grants ADD COLUMN learned TEXT NOT NULL DEFAULT '{}'"_s,
                u"ALTER TABLE grants ADD COLUMN grant_type TEXT NOT NULL DEFAULT 'code'"_s,
            },
            {
                u"ALTER TABLE grants ADD COLUMN subject TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE grants ADD COLUMN subject_name TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE grants ADD COLUMN refresh_token_ends_at INTEGER"_s,
                u"ALTER TABLE grants ADD COLUMN grant_ends_at INTEGER"_s,
            },
            {
                // NULL in rows from before, and as long as an attempt is open.
                u"ALTER TABLE attempts ADD COLUMN policy TEXT"_s,
                u"ALTER TABLE attempts ADD COLUMN code TEXT"_s,
                u"ALTER TABLE attempts ADD COLUMN phase TEXT"_s,
                u"ALTER TABLE attempts ADD COLUMN decision TEXT"_s,
                u"ALTER TABLE attempts ADD COLUMN concluded_at INTEGER"_s,
            },
            {
                // An earlier version could leave several open: the latest is the one that is judged at the next start.
                u"UPDATE attempts SET outcome = 'unknown' WHERE outcome IS NULL AND purpose <> 'code' AND number <"
                " (SELECT max(later.number) FROM attempts AS later WHERE later.outcome IS NULL"
                " AND later.purpose <> 'code' AND later.connection = attempts.connection"
                " AND later.slot = attempts.slot AND later.grant_id = attempts.grant_id)"_s,
                u"CREATE UNIQUE INDEX attempts_open_once ON attempts (connection, slot, grant_id)"
                " WHERE outcome IS NULL AND purpose <> 'code'"_s,
            },
            deliverytable::schema(),
            alerttable::schema()};
}

QString toColumn(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant toColumn(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

QVariant toColumn(const std::optional<QDateTime>& time)
{
    return toColumn(time.value_or(QDateTime()));
}

QUuid uuidFromColumn(const QVariant& column)
{
    return QUuid::fromString(column.toString());
}

std::optional<QDateTime> timeFromColumn(const QVariant& column)
{
    if (column.isNull())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), utcZone);
}

QString infoColumns()
{
    return u"grant_id, generation, authorized_at, authorized_by, account, issued_by, rotation, obtained_at, expires_at,"
           " never_expires, has_refresh_token, access_token_rejected, client_id, account_id, learned, grant_type,"
           " subject, subject_name, refresh_token_ends_at, grant_ends_at"_s;
}

QVariantList infoValues(const GrantInfo& info)
{
    return {toColumn(info.grantId),
            qint64(info.generation),
            toColumn(info.authorizedAt),
            info.authorizedBy,
            info.account,
            info.issuedBy,
            toWord(info.rotation),
            toColumn(info.obtainedAt),
            toColumn(info.expiresAt),
            info.neverExpires,
            info.hasRefreshToken,
            info.accessTokenRejected,
            info.clientId,
            notNull(info.accountId),
            learnedColumn(info.learned),
            toWord(info.grantType),
            notNull(info.subject),
            notNull(info.subjectName),
            toColumn(info.refreshTokenEndsAt),
            toColumn(info.grantEndsAt)};
}

GrantInfo infoFrom(const QSqlQuery& row, int first)
{
    GrantInfo info;
    info.grantId = uuidFromColumn(row.value(first));
    info.generation = row.value(first + 1).toULongLong();
    info.authorizedAt = timeFromColumn(row.value(first + 2)).value_or(QDateTime());
    info.authorizedBy = row.value(first + 3).toString();
    info.account = row.value(first + 4).toString();
    info.issuedBy = row.value(first + 5).toString();
    info.rotation = rotationFromWord(row.value(first + 6).toString());
    info.obtainedAt = timeFromColumn(row.value(first + 7)).value_or(QDateTime());
    info.expiresAt = timeFromColumn(row.value(first + 8));
    info.neverExpires = row.value(first + 9).toBool();
    info.hasRefreshToken = row.value(first + 10).toBool();
    info.accessTokenRejected = row.value(first + 11).toBool();
    info.clientId = row.value(first + 12).toString();
    info.accountId = row.value(first + 13).toString();
    const auto learned = QJsonDocument::fromJson(row.value(first + 14).toByteArray()).object();
    for (auto it = learned.begin(); it != learned.end(); ++it)
        info.learned.insert(it.key(), it->toString());
    info.grantType = grantTypeFromWord(row.value(first + 15).toString()).value_or(GrantType::Code);
    info.subject = row.value(first + 16).toString();
    info.subjectName = row.value(first + 17).toString();
    info.refreshTokenEndsAt = timeFromColumn(row.value(first + 18));
    info.grantEndsAt = timeFromColumn(row.value(first + 19));
    return info;
}

QString attemptColumns()
{
    return u"attempt_id, connection, slot, grant_id, generation, fingerprint, purpose, intended_at, outcome"_s;
}

QVariantList attemptValues(const Attempt& attempt)
{
    return {toColumn(attempt.attemptId),
            toColumn(attempt.connectionId),
            toWord(attempt.slot),
            toColumn(attempt.grantId),
            qint64(attempt.generation),
            attempt.fingerprint,
            attempt.purpose,
            toColumn(attempt.intendedAt),
            QVariant(QMetaType::fromType<QString>())};
}

Attempt attemptFrom(const QSqlQuery& row)
{
    Attempt attempt;
    attempt.attemptId = uuidFromColumn(row.value(0));
    attempt.connectionId = uuidFromColumn(row.value(1));
    attempt.slot = grantSlotFromWord(row.value(2).toString()).value_or(GrantSlot::Main);
    attempt.grantId = uuidFromColumn(row.value(3));
    attempt.generation = row.value(4).toULongLong();
    attempt.fingerprint = row.value(5).toByteArray();
    attempt.purpose = row.value(6).toString();
    attempt.intendedAt = timeFromColumn(row.value(7)).value_or(QDateTime());
    return attempt;
}

QString attemptRecordColumns()
{
    return attemptColumns() + u", policy, code, phase, decision, concluded_at"_s;
}

AttemptRecord attemptRecordFrom(const QSqlQuery& row)
{
    return {attemptFrom(row),
            row.value(8).toString(),
            {row.value(9).toString(), row.value(10).toString(), row.value(11).toString(), row.value(12).toString(),
             timeFromColumn(row.value(13)).value_or(QDateTime())}};
}

SqlResult<void> writeGrant(SqliteDatabase& database, const QUuid& connection, GrantSlot slot, const GrantInfo& info,
                           const QByteArray& sealed, Guard guard)
{
    // The generation before stays sealed as it is: its place names its own generation. Writing the same generation
    // again (a flag changed, or a retry after a failed commit) must not push out the one that may still be needed.
    static const QString kept = u"CASE WHEN grants.grant_id <> excluded.grant_id THEN NULL"
                                " WHEN grants.generation = excluded.generation THEN grants.%1"
                                " ELSE grants.%2 END"_s;
    QStringList assignments{u"sealed = excluded.sealed"_s, u"previous = "_s + kept.arg("previous"_L1, "sealed"_L1),
                            u"previous_generation = "_s + kept.arg("previous_generation"_L1, "generation"_L1)};
    for (const auto& column : infoColumns().split(u',')) {
        const QString name = column.trimmed();
        assignments << u"%1 = excluded.%1"_s.arg(name);
    }
    QVariantList values{toColumn(connection), toWord(slot)};
    values << infoValues(info) << sealed;
    const QString notOlder = u" WHERE CASE WHEN grants.grant_id = excluded.grant_id"
                             " THEN excluded.generation >= grants.generation"
                             " ELSE COALESCE(excluded.authorized_at, 0) >= COALESCE(grants.authorized_at, 0) END"_s;
    return database.change(u"INSERT INTO grants (connection, slot, %1, sealed) VALUES (%2)"
                           " ON CONFLICT (connection, slot) DO UPDATE SET %3%4"_s.arg(
                               infoColumns(), QStringList(values.size(), u"?"_s).join(u','), assignments.join(u", "_s),
                               guard == Guard::NothingNewer ? notOlder : QString()),
                           values);
}

SqlResult<void> amendGrant(SqliteDatabase& database, const QUuid& connection, GrantSlot slot, const GrantInfo& info,
                           const QByteArray& sealed)
{
    QStringList assignments{u"sealed = ?"_s};
    for (const auto& column : infoColumns().split(u','))
        assignments << column.trimmed() + u" = ?"_s;
    QVariantList values{sealed};
    values << infoValues(info) << toColumn(connection) << toWord(slot) << toColumn(info.grantId)
           << qint64(info.generation);
    return database.change(u"UPDATE grants SET %1 WHERE connection = ? AND slot = ? AND grant_id = ?"
                           " AND generation = ?"_s.arg(assignments.join(u", "_s)),
                           values);
}

SqlResult<std::optional<PreviousRow>> previousOf(SqliteDatabase& database, const QUuid& connection, GrantSlot slot)
{
    std::optional<PreviousRow> found;
    return database
        .forEachRow(u"SELECT grant_id, previous_generation, previous FROM grants"
                    " WHERE connection = ? AND slot = ? AND previous IS NOT NULL"_s,
                    {toColumn(connection), toWord(slot)},
                    [&found](const QSqlQuery& row) {
                        found = PreviousRow{uuidFromColumn(row.value(0)), row.value(1).toULongLong(),
                                            row.value(2).toByteArray()};
                    })
        .map([&] { return found; });
}

SqlResult<void> writePrevious(SqliteDatabase& database, const QUuid& connection, GrantSlot slot,
                              const PreviousRow& previous)
{
    return database.run(u"UPDATE grants SET previous = ?, previous_generation = ? WHERE connection = ? AND slot = ?"_s,
                        {previous.sealed, qint64(previous.generation), toColumn(connection), toWord(slot)});
}

SqlResult<void> writeSettings(SqliteDatabase& database, const StoreSettings& settings)
{
    SqlResult<void> done;
    for (auto one = settings.cbegin(); done && one != settings.cend(); ++one)
        done = one->isEmpty()
                   ? database.run(u"DELETE FROM meta WHERE key = ?"_s, {one.key()})
                   : database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s, {one.key(), *one});
    return done;
}

} // namespace evergrant::grantstore
