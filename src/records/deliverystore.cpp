// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/deliverystore.h"

#include <QCoroFuture>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// A secret is bound to its origin, too: a row whose origin was changed in the file does not open.
QString kindFor(const QString& origin)
{
    return u"delivery "_s + origin;
}

} // namespace

bool SqliteDeliveryStore::hasSealedRows() const
{
    return std::ranges::any_of(m_rows.rows, [](const auto& row) { return !row.sealed.isEmpty(); });
}

void SqliteDeliveryStore::forgetSecrets()
{
    for (DeliveryRows::Row& row : m_rows.rows) {
        row.sealed.clear();
        row.secretOrigin.clear();
    }
}

QList<StoredTarget> SqliteDeliveryStore::targets() const
{
    auto rows = m_rows.rows.values();
    std::ranges::sort(rows, {}, &DeliveryRows::Row::number);
    QList<StoredTarget> targets;
    targets.reserve(rows.size());
    for (const auto& row : std::as_const(rows))
        targets << StoredTarget{row.settings, row.last, !row.sealed.isEmpty()};
    return targets;
}

Result<std::optional<TargetSecret>> SqliteDeliveryStore::secret(const QUuid& connection, const QString& id) const
{
    const auto row = m_rows.rows.constFind({connection, id});
    if (row == m_rows.rows.constEnd() || row->sealed.isEmpty())
        return std::nullopt;
    return m_file.open(row->sealed, connection, id, kindFor(row->secretOrigin)).map([&](const Secret& value) {
        return std::optional(TargetSecret{value, row->secretOrigin});
    });
}

QCoro::Task<Result<void>> SqliteDeliveryStore::put(TargetSettings settings, std::optional<TargetSecret> secret)
{
    DeliveryRows::Row row;
    if (const auto before = m_rows.rows.constFind({settings.connection, settings.id}); before != m_rows.rows.constEnd())
        row = *before;
    row.settings = settings;
    if (secret && !secret->value.isEmpty()) {
        const auto sealed = m_file.seal(secret->value, settings.connection, settings.id, kindFor(secret->origin));
        if (!sealed)
            co_return tl::unexpected(sealed.error());
        row.sealed = *sealed;
        row.secretOrigin = secret->origin;
    } else if (secret) {
        row.sealed.clear();
        row.secretOrigin.clear();
    }
    const auto change = [row](SqliteDatabase& database) { return deliverytable::put(database, row); };
    const auto apply = [this, row] { m_rows.put(row); };
    const auto written = m_file.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::noteDelivered(QUuid connection, QString id, DeliveryRecord record)
{
    const auto change = [connection, id, record](SqliteDatabase& database) {
        return deliverytable::noteDelivered(database, connection, id, record);
    };
    const auto apply = [this, connection, id, record] {
        if (const auto row = m_rows.rows.find({connection, id}); row != m_rows.rows.end())
            row->last = record;
    };
    const auto written = m_file.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::remove(QUuid connection, QString id)
{
    const auto change = [connection, id](SqliteDatabase& database) {
        return deliverytable::remove(database, connection, id);
    };
    const auto apply = [this, connection, id] { m_rows.rows.remove({connection, id}); };
    const auto written = m_file.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::removeConnection(QUuid connection)
{
    const auto change = [connection](SqliteDatabase& database) {
        return deliverytable::removeConnection(database, connection);
    };
    const auto apply = [this, connection] { m_rows.removeConnection(connection); };
    const auto written = m_file.write(change, apply);
    co_return co_await written;
}

} // namespace evergrant
