// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/attemptjournal.h"

#include "core/errorcode.h"
#include "records/grantstoreschema.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantStore)
};

constexpr int keptAttempts = 20; // of a connection; see core/ports/attempt.h

bool isOutcome(const QString& word)
{
    static const QStringList words{u"succeeded"_s, u"refused"_s, u"unknown"_s, u"not-sent"_s};
    return words.contains(word);
}

tl::unexpected<Error> noSuchAttempt(const QUuid& id)
{
    return fail(ErrorKind::Usage, errorcode::noSuchAttempt,
                Tr::tr("The attempt %1 is not in the journal.").arg(grantstore::toColumn(id)));
}

SqlResult<void> insertAttempt(SqliteDatabase& database, const Attempt& attempt)
{
    const auto values = grantstore::attemptValues(attempt);
    return database
        .change(u"INSERT INTO attempts (%1) VALUES (%2) ON CONFLICT (connection, slot, grant_id)"
                " WHERE outcome IS NULL AND purpose <> 'code' DO NOTHING"_s.arg(
                    grantstore::attemptColumns(), QStringList(values.size(), u"?"_s).join(u',')),
                values)
        .map_error([](SqlError error) {
            if (error.trouble == SqlTrouble::Replaced)
                error.trouble = SqlTrouble::Occupied;
            return error;
        });
}

/// Nothing of a connection that was removed meanwhile comes back: its attempts are gone. Looked at before anything is
/// written, as a guard has to be.
SqlResult<void> isInJournal(SqliteDatabase& database, const Attempt& attempt)
{
    const auto row =
        database.value(u"SELECT 1 FROM attempts WHERE attempt_id = ?"_s, {grantstore::toColumn(attempt.attemptId)});
    if (!row)
        return tl::unexpected(row.error());
    if (row->isValid())
        return {};
    return tl::unexpected(SqlError{SqlTrouble::Replaced, u"the attempt was removed"_s});
}

/// Writes the outcome, and deletes the pending grant that the attempt had brought, and what is too old to be kept.
SqlResult<void> closeAttempt(SqliteDatabase& database, const Attempt& attempt, const QString& outcome,
                             const AttemptDecision& decision)
{
    const QString connection = grantstore::toColumn(attempt.connectionId);
    return database
        .run(u"UPDATE attempts SET outcome = ?, policy = ?, code = ?, phase = ?, decision = ?, concluded_at = ?"
             " WHERE attempt_id = ?"_s,
             {outcome, decision.policy, decision.code, decision.phase, decision.decision,
              grantstore::toColumn(decision.concludedAt), grantstore::toColumn(attempt.attemptId)})
        .and_then([&] {
            return database.run(u"DELETE FROM grants WHERE connection = ? AND slot = ? AND grant_id = ?"_s,
                                {connection, toWord(GrantSlot::Pending), grantstore::toColumn(attempt.grantId)});
        })
        .and_then([&] {
            return database.run(u"DELETE FROM attempts WHERE connection = ? AND outcome IS NOT NULL AND number <="
                                " (SELECT number FROM attempts WHERE connection = ? ORDER BY number DESC"
                                " LIMIT 1 OFFSET ?)"_s,
                                {connection, connection, keptAttempts});
        });
}

} // namespace

AttemptJournal::AttemptJournal(GrantDatabase& database, const RowSealer& sealer)
    : m_database(database)
    , m_sealer(sealer)
{
}

QCoro::Task<Result<void>> AttemptJournal::begin(Attempt attempt)
{
    const auto insert = [attempt](SqliteDatabase& database) { return insertAttempt(database, attempt); };
    const auto apply = [attempt](GrantRows& rows) {
        rows.openAttempts.insert(attempt.attemptId, {attempt, ++rows.lastNumber});
    };
    const auto written = m_database.write(insert, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> AttemptJournal::finish(QUuid attemptId, QString outcome, std::optional<Grant> successor,
                                                 AttemptDecision decision, StoreSettings along)
{
    if (!isOutcome(outcome) || (successor && outcome != "succeeded"_L1))
        co_return fail(ErrorKind::Usage, u"bad-outcome"_s,
                       Tr::tr("“%1” is not an outcome that can be recorded here.").arg(outcome));
    const auto begun = co_await attempt(attemptId);
    if (!begun)
        co_return tl::unexpected(begun.error());
    QByteArray sealed;
    if (successor) {
        auto bytes = m_sealer.seal(begun->connectionId, begun->slot, *successor);
        if (!bytes)
            co_return tl::unexpected(bytes.error());
        sealed = std::move(*bytes);
    }
    const auto info = successor ? std::optional(successor->info) : std::nullopt;
    const Attempt closed = *begun;
    // Writes to one connection come one after the other, so the guard should never be needed; if it is, the newer set
    // is the only working one and must not be lost.
    const auto close = [closed, outcome, info, sealed, decision](SqliteDatabase& database) {
        if (const auto there = isInJournal(database, closed); !there)
            return there;
        const auto stored = info ? grantstore::writeGrant(database, closed.connectionId, closed.slot, *info, sealed,
                                                          grantstore::Guard::NothingNewer)
                                 : SqlResult<void>();
        return stored ? closeAttempt(database, closed, outcome, decision) : stored;
    };
    const auto apply = [closed, info, sealed](GrantRows& rows) {
        if (info)
            rows.put({closed.connectionId, closed.slot}, *info, sealed);
        rows.closeAttempt(closed);
    };
    const auto written = m_database.write(close, apply, along);
    co_return co_await written;
}

/// One that is closed already is looked up in the file.
QCoro::Task<Result<Attempt>> AttemptJournal::attempt(QUuid attemptId)
{
    const auto& all = m_database.rows().openAttempts;
    if (const auto open = all.constFind(attemptId); open != all.constEnd())
        co_return open->attempt;
    const auto found = std::make_shared<std::optional<Attempt>>();
    const auto look = [found, id = grantstore::toColumn(attemptId)](SqliteDatabase& database) {
        return database.forEachRow(u"SELECT %1 FROM attempts WHERE attempt_id = ?"_s.arg(grantstore::attemptColumns()),
                                   {id}, [&](const QSqlQuery& row) { *found = grantstore::attemptFrom(row); });
    };
    const auto looked = m_database.runAlone(look);
    const auto done = co_await looked;
    if (!done)
        co_return tl::unexpected(done.error());
    if (!*found)
        co_return noSuchAttempt(attemptId);
    co_return **found;
}

QList<Attempt> AttemptJournal::open() const
{
    auto open = m_database.rows().openAttempts.values();
    std::sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    QList<Attempt> attempts;
    for (const auto& one : std::as_const(open))
        attempts << one.attempt;
    return attempts;
}

QCoro::Task<Result<QList<AttemptRecord>>> AttemptJournal::latest(QUuid connection, int limit)
{
    const auto found = std::make_shared<QList<AttemptRecord>>();
    const auto look = [found, id = grantstore::toColumn(connection), limit](SqliteDatabase& database) {
        return database.forEachRow(u"SELECT %1 FROM attempts WHERE connection = ? ORDER BY number DESC LIMIT ?"_s.arg(
                                       grantstore::attemptRecordColumns()),
                                   {id, limit},
                                   [&](const QSqlQuery& row) { found->append(grantstore::attemptRecordFrom(row)); });
    };
    const auto looked = m_database.runAlone(look);
    const auto done = co_await looked;
    co_return done.map([&] { return *found; });
}

} // namespace evergrant
