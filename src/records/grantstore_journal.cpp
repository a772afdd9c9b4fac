// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantstore.h"

#include "records/grantstoreschema.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

constexpr int keptAttempts = 21;

QString attemptColumns()
{
    return u"attempt_id, connection, slot, grant_id, generation, fingerprint, purpose, intended_at, outcome"_s;
}

Attempt attemptFrom(const QSqlQuery& row)
{
    Attempt attempt;
    attempt.attemptId = grantstore::uuidFromColumn(row.value(0));
    attempt.connectionId = grantstore::uuidFromColumn(row.value(1));
    attempt.slot = row.value(2).toString() == toWord(GrantSlot::Spare) ? GrantSlot::Spare : GrantSlot::Main;
    attempt.grantId = grantstore::uuidFromColumn(row.value(3));
    attempt.generation = row.value(4).toULongLong();
    attempt.fingerprint = row.value(5).toByteArray();
    attempt.purpose = row.value(6).toString();
    attempt.intendedAt = grantstore::timeFromColumn(row.value(7)).value_or(QDateTime());
    return attempt;
}

bool isOutcome(const QString& word)
{
    static const QStringList words{u"succeeded"_s, u"refused"_s, u"unknown"_s, u"not-sent"_s};
    return words.contains(word);
}

} // namespace

Result<void> SqliteGrantStore::beginAttempt(const Attempt& attempt)
{
    return stored(
        m_database.run(u"INSERT INTO attempts (%1) VALUES (?,?,?,?,?,?,?,?,NULL)"_s.arg(attemptColumns()),
                       {grantstore::toColumn(attempt.attemptId), grantstore::toColumn(attempt.connectionId),
                        toWord(attempt.slot), grantstore::toColumn(attempt.grantId), qint64(attempt.generation),
                        attempt.fingerprint, attempt.purpose, grantstore::toColumn(attempt.intendedAt)}));
}

Result<void> SqliteGrantStore::finishAttempt(const QUuid& attemptId, const QString& outcome,
                                             const std::optional<Grant>& successor)
{
    if (!isOutcome(outcome) || (successor && outcome != "succeeded"_L1))
        return fail(ErrorKind::Usage, u"bad-outcome"_s,
                    Tr::tr("“%1” is not an outcome that can be recorded here.").arg(outcome));
    const auto begun = attempt(attemptId);
    if (!begun)
        return tl::unexpected(begun.error());
    QByteArray sealed;
    if (successor) {
        if (const auto newer = refuseOlder(begun->connectionId, begun->slot, successor->info); !newer)
            return newer;
        auto bytes = sealGrant(begun->connectionId, begun->slot, *successor);
        if (!bytes)
            return tl::unexpected(bytes.error());
        sealed = std::move(*bytes);
    }
    const QString connection = grantstore::toColumn(begun->connectionId);
    return stored(m_database.inTransaction([&]() -> SqlResult<void> {
        if (successor) {
            const auto written = writeGrant(begun->connectionId, begun->slot, successor->info, sealed);
            if (!written)
                return written;
        }
        return m_database
            .run(u"UPDATE attempts SET outcome = ? WHERE attempt_id = ?"_s, {outcome, grantstore::toColumn(attemptId)})
            .and_then([&] {
                return m_database.run(u"DELETE FROM grants WHERE connection = ? AND slot = ? AND grant_id = ?"_s,
                                      {connection, toWord(GrantSlot::Pending), grantstore::toColumn(begun->grantId)});
            })
            .and_then([&] {
                return m_database.run(u"DELETE FROM attempts WHERE connection = ? AND outcome IS NOT NULL AND number <="
                                      " (SELECT number FROM attempts WHERE connection = ? ORDER BY number DESC"
                                      " LIMIT 1 OFFSET ?)"_s,
                                      {connection, connection, keptAttempts});
            });
    }));
}

/// Writes to one connection come one after the other, so this should never happen; if it does, the newer set is the
/// only working one and must not be lost.
Result<void> SqliteGrantStore::refuseOlder(const QUuid& connection, GrantSlot slot, const GrantInfo& successor)
{
    auto row = stored(m_database.query(
        u"SELECT %1 FROM held_grants WHERE connection = ? AND slot = ?"_s.arg(grantstore::infoColumns()),
        {grantstore::toColumn(connection), toWord(slot)}));
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return {};
    const GrantInfo current = grantstore::infoFrom(*row, 0);
    const bool older = current.grantId == successor.grantId ? successor.generation < current.generation
                                                            : successor.authorizedAt < current.authorizedAt;
    if (!older)
        return {};
    return fail(ErrorKind::Failed, u"grant-replaced"_s,
                Tr::tr("The answer belongs to tokens that have been replaced by newer ones since; it was not stored."));
}

Result<Attempt> SqliteGrantStore::attempt(const QUuid& attemptId)
{
    auto row = stored(m_database.query(u"SELECT %1 FROM held_attempts WHERE attempt_id = ?"_s.arg(attemptColumns()),
                                       {grantstore::toColumn(attemptId)}));
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorKind::Usage, u"no-such-attempt"_s,
                    Tr::tr("The attempt %1 is not in the journal.").arg(grantstore::toColumn(attemptId)));
    return attemptFrom(*row);
}

Result<QList<Attempt>> SqliteGrantStore::openAttempts()
{
    auto rows = stored(m_database.query(
        u"SELECT %1 FROM held_attempts WHERE outcome IS NULL ORDER BY number"_s.arg(attemptColumns())));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Attempt> attempts;
    while (rows->next())
        attempts << attemptFrom(*rows);
    return attempts;
}

Result<std::optional<SqliteGrantStore::PastAttempt>> SqliteGrantStore::lastAttempt(const QUuid& connection)
{
    auto row = stored(m_database.query(
        u"SELECT %1 FROM held_attempts WHERE connection = ? ORDER BY number DESC LIMIT 1"_s.arg(attemptColumns()),
        {grantstore::toColumn(connection)}));
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return PastAttempt{attemptFrom(*row), row->value(8).toString()};
}

} // namespace evergrant
